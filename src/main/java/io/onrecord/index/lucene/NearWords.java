package io.onrecord.index.lucene;

import io.onrecord.index.EditDistance;
import io.onrecord.index.PlainNumbers;
import io.onrecord.index.SimilarWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds words of the articles that are spelt almost like another. */
final class NearWords {
  /** Prints words as an article prints them. */
  interface Printing {
    /** The word, given in small letters, as any article that is still there prints it. */
    Optional<String> printed(String word) throws IOException;
  }

  private final IndexReader reader;
  private final Analyzer analyzer;
  private final Printing printing;

  NearWords(IndexReader reader, Analyzer analyzer, Printing printing) {
    this.reader = reader;
    this.analyzer = analyzer;
    this.printing = printing;
  }

  List<SimilarWord> like(String word, int limit) throws IOException {
    int most = SimilarWord.mostEdits(word);
    List<Analysis.Token> tokens = Analysis.tokens(analyzer, Fields.VOCABULARY, word);
    if (most == 0 || tokens.size() != 1 || isHeld(word, tokens.getFirst().term())) {
      return List.of();
    }
    List<SimilarWord> similar = new ArrayList<>();
    String plain = PlainNumbers.of(tokens.getFirst().term());
    for (SimilarWord near : near(tokens.getFirst().term(), most)) {
      if (PlainNumbers.of(near.word()).equals(plain)) {
        return List.of(); // the same month, printed otherwise
      }
      Optional<String> printed = printing.printed(near.word());
      printed.ifPresent(p -> similar.add(new SimilarWord(p, near.edits(), near.articles())));
      if (similar.size() == limit) {
        break;
      }
    }
    return similar;
  }

  private boolean isHeld(String word, String plain) throws IOException {
    for (Analysis.Token stem : Analysis.tokens(analyzer, Fields.TEXT, word)) {
      for (String field : List.of(Fields.TEXT, Fields.TITLE, Fields.NAMES)) {
        if (reader.docFreq(new Term(field, stem.term())) > 0) {
          return true;
        }
      }
    }
    return reader.docFreq(new Term(Fields.VOCABULARY, plain)) > 0;
  }

  /** The words in small letters, the best first. */
  private List<SimilarWord> near(String word, int most) throws IOException {
    List<SimilarWord> near = new ArrayList<>();
    @Nullable Terms terms = MultiTerms.getTerms(reader, Fields.VOCABULARY);
    if (terms == null) {
      return near;
    }
    var similar = new FuzzyTermsEnum(terms, new Term(Fields.VOCABULARY, word), most, 1, true);
    for (BytesRef next = similar.next(); next != null; next = similar.next()) {
      String text = next.utf8ToString();
      if (text.codePoints().allMatch(Character::isLetter)) {
        int edits = EditDistance.atMost(word, text, most);
        near.add(new SimilarWord(text, edits, similar.docFreq()));
      }
    }
    near.sort(SimilarWord.BEST_FIRST);
    return near;
  }

  /**
   * The word as the text prints it: in small letters if it does so anywhere, since a capital may
   * only begin a sentence.
   */
  static Optional<String> printed(String word, String text, Analyzer analyzer) {
    return Analysis.tokens(analyzer, Fields.VOCABULARY, text).stream()
        .filter(token -> token.term().equals(word))
        .map(token -> text.substring(token.start(), token.end()))
        .max(Comparator.naturalOrder());
  }
}
