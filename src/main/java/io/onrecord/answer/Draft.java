package io.onrecord.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A proposed claim beside the sentences that it cites.
 *
 * @param text on one line, without invisible characters
 * @param words of the text
 * @param quotes its parts in quotation marks
 * @param cited the sentences that its keys name, each once, at least one
 * @param asked words, stems and numbers of the question
 */
record Draft(
    String text, List<Word> words, List<Quote> quotes, List<CitedSentence> cited, Asked asked) {

  /** What the question says; a claim may say it again. */
  record Asked(Set<String> names, Set<String> stems, Set<String> figures) {
    static Asked of(String question) {
      List<Word> words = Word.of(question);
      Set<String> names = new HashSet<>();
      Set<String> stems = new HashSet<>();
      for (Word word : words) {
        names.add(word.folded());
        if (Lexicon.hasSubstance(word.folded())) {
          stems.add(Lexicon.stem(word.folded()));
        }
      }
      NameCheck.addOtherForms(names);
      return new Asked(names, stems, Figures.supported(question, words));
    }
  }

  static Draft of(String text, List<CitedSentence> cited, Asked asked) {
    return new Draft(text, Word.of(text), Quote.in(text), cited, asked);
  }

  boolean quoted(Word word) {
    return Quote.covers(quotes, word.start());
  }

  boolean anyCited(Predicate<CitedSentence> test) {
    return cited.stream().anyMatch(test);
  }
}
