package io.onrecord.retrieval;

import java.util.List;

/**
 * Where else the same words stand: in near-duplicates of the article, such as other outlets'
 * printings of one wire story.
 *
 * @param articles ids of the other articles, in their order
 * @param repeats whether the evidence has the words from one of these articles already, just
 *     before, so that a reader may fold both into one
 */
public record AlsoIn(List<String> articles, boolean repeats) {
  /** Nowhere else. */
  public static final AlsoIn NOWHERE = new AlsoIn(List.of(), false);

  public AlsoIn {
    articles = List.copyOf(articles);
    if (repeats && articles.isEmpty()) {
      throw new IllegalArgumentException("what repeats must stand in another article too");
    }
  }

  /** {@code also in 4 other articles}; empty when nowhere else. */
  public String words() {
    int count = articles.size();
    return count == 0 ? "" : "also in %d other article%s".formatted(count, count == 1 ? "" : "s");
  }
}
