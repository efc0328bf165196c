package io.onrecord.index;

import java.util.List;

/**
 * The best passages of a search.
 *
 * @param passages best first
 * @param total how many passages match at all
 */
public record PassagePage(List<FoundPassage> passages, long total) {
  public PassagePage {
    passages = List.copyOf(passages);
  }
}
