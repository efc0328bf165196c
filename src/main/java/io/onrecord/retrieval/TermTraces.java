package io.onrecord.retrieval;

import io.onrecord.index.PlainNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells without analysis that a text holds none of some terms. An English stem is its word but for
 * the end: all of a stem but its last letter stands in every word that has it ("happi" of happy,
 * "hope" of hoping). Numbers and months have other beginnings too. Most sentences of a passage are
 * told apart so.
 */
final class TermTraces {
  private final List<String> beginnings;

  private TermTraces(List<String> beginnings) {
    this.beginnings = beginnings;
  }

  static TermTraces of(Collection<String> terms) {
    List<String> beginnings = new ArrayList<>();
    for (String term : terms) {
      beginnings.add(term.substring(0, Math.max(1, term.length() - 1)));
      beginnings.addAll(PlainNumbers.otherBeginnings(term));
    }
    return new TermTraces(beginnings);
  }

  /** False when none of the terms can be in the text. */
  boolean mayBeIn(String text) {
    for (String beginning : beginnings) {
      if (holds(text, beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String text, String beginning) {
    char small = beginning.charAt(0);
    char capital = Character.toUpperCase(small);
    return holds(text, beginning, small) || (capital != small && holds(text, beginning, capital));
  }

  private static boolean holds(String text, String beginning, char first) {
    for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
      if (text.regionMatches(true, i, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }
}
