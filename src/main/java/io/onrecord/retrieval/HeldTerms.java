package io.onrecord.retrieval;

import io.onrecord.index.PlainNumbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells which of some terms a text has, without analysing all of it. An English stem is its word
 * but for the end: all of a stem but its last letter stands in every word that has it ("happi" of
 * happy, "hope" of hoping); numbers and months have other beginnings too. Only what stands between
 * white space around such a beginning is analysed, the same word once for all texts. For one
 * question and one thread.
 */
final class HeldTerms {
  /** A term and how the words begin that have it. */
  private record Wanted(String term, List<String> beginnings) {}

  private final Function<String, List<String>> analysis;
  private final List<Wanted> wanted = new ArrayList<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  /**
   * @param analysis the terms of a text
   */
  HeldTerms(Collection<String> terms, Function<String, List<String>> analysis) {
    this.analysis = analysis;
    for (String term : terms) {
      List<String> beginnings = new ArrayList<>(PlainNumbers.otherBeginnings(term));
      beginnings.add(term.substring(0, Math.max(1, term.length() - 1)));
      wanted.add(new Wanted(term, beginnings));
    }
  }

  /** Those of the terms that the text has. */
  Set<String> in(String text) {
    Set<String> held = new HashSet<>();
    for (Wanted one : wanted) {
      if (one.beginnings().stream().anyMatch(beginning -> isIn(text, one.term(), beginning))) {
        held.add(one.term());
      }
    }
    return held;
  }

  private boolean isIn(String text, String term, String beginning) {
    char small = beginning.charAt(0);
    char capital = Character.toUpperCase(small);
    return isIn(text, term, beginning, small)
        || (capital != small && isIn(text, term, beginning, capital));
  }

  private boolean isIn(String text, String term, String beginning, char first) {
    for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at)) {
      if (text.regionMatches(true, at, beginning, 0, beginning.length())) {
        int end = end(text, at);
        if (terms(text.substring(start(text, at), end)).contains(term)) {
          return true;
        }
        at = end;
      } else {
        at++;
      }
    }
    return false;
  }

  private static int start(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Set<String> terms(String word) {
    return known.computeIfAbsent(word, text -> Set.copyOf(analysis.apply(text)));
  }
}
