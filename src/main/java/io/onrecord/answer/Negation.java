package io.onrecord.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A word that denies, and what it denies.
 *
 * @param word such as {@code not}, {@code no}, {@code denied}, {@code doesn't}
 * @param scope stems of the next words of substance in the same sentence, three at most
 */
record Negation(Word word, Set<String> scope) {
  private static final int REACH = 3;

  Negation {
    scope = Set.copyOf(scope);
  }

  /** The negations of the text in order. */
  static List<Negation> in(String text, List<Word> words) {
    List<Negation> negations = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (Lexicon.isNegative(words.get(i).folded())) {
        negations.add(new Negation(words.get(i), scope(text, words, i)));
      }
    }
    return negations;
  }

  private static Set<String> scope(String text, List<Word> words, int from) {
    Set<String> scope = new HashSet<>();
    for (int i = from + 1; i < words.size() && scope.size() < REACH; i++) {
      if (Clauses.ends(text, words.get(i - 1), words.get(i))) {
        break;
      }
      String folded = words.get(i).folded();
      if (Lexicon.hasSubstance(folded)) {
        scope.add(Lexicon.stem(folded));
      }
    }
    return scope;
  }
}
