package io.onrecord.index;

import java.util.List;

/**
 * The best passages of a search, not yet loaded.
 *
 * @param hits best first
 * @param total how many passages match; where there are very many, at least this many do
 */
public record PassageRanking(List<PassageHit> hits, long total) {
  public PassageRanking {
    hits = List.copyOf(hits);
  }
}
