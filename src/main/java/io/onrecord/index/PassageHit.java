package io.onrecord.index;

/**
 * A passage that answers a search, not yet loaded.
 *
 * @param article the article's id
 * @param passage the passage's number in it, from 1
 * @param score ranks it among the passages of the same search; comparable with nothing else
 */
public record PassageHit(String article, int passage, double score) {
  /** The same passage with another score. */
  public PassageHit withScore(double other) {
    return new PassageHit(article, passage, other);
  }
}
