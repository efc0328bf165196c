package io.onrecord.retrieval;

import io.onrecord.index.PlainWords;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings texts into a form that is equal for two printings of the same words. Case, accents,
 * punctuation and small words such as "the" and "on" do not count; numbers, negations and all other
 * words do, so that a corrected figure or a denial is never taken for the same.
 */
final class SameWords {
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "that", "of", "on", "in", "at", "to", "for", "and");

  private SameWords() {}

  /** The form in which texts are compared; empty when a text has nothing but small words. */
  static String key(String text) {
    return PlainWords.of(text).stream()
        .filter(word -> !SMALL.contains(word))
        .collect(Collectors.joining(" "));
  }
}
