package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article's prose into passages of whole sentences, each begun by the last of the one
 * before.
 */
public final class PassageCutter {
  /** A passage ends with the sentence that brings it to this many words. */
  static final int WORDS = 200;

  private PassageCutter() {}

  /** The article's passages in the order of the text; none when it has no sentences. */
  public static List<Passage> cut(Article article, List<Statement> statements) {
    List<Passage> passages = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    int first = 0;
    int last = -1;
    while (last < sentences.size() - 1) {
      last = lastOfPassage(article.text(), sentences, first);
      passages.add(passage(passages.size() + 1, sentences, first, last, statements));
      first = last;
    }
    return passages;
  }

  /** At least one sentence beyond {@code first}, with which the passage before may have ended. */
  private static int lastOfPassage(String text, List<Sentence> sentences, int first) {
    int words = countWords(text, sentences.get(first).span());
    int last = first;
    while (last < sentences.size() - 1 && (last == first || words < WORDS)) {
      last++;
      words += countWords(text, sentences.get(last).span());
    }
    return last;
  }

  private static Passage passage(
      int number, List<Sentence> sentences, int first, int last, List<Statement> statements) {
    Span span = new Span(sentences.get(first).span().start(), sentences.get(last).span().end());
    List<String> names =
        statements.stream()
            .filter(statement -> statement.content().stream().anyMatch(span::overlaps))
            .flatMap(statement -> statement.speakers().stream())
            .map(Speaker::name)
            .distinct()
            .toList();
    return new Passage(
        number, sentences.get(first).number(), sentences.get(last).number(), span, names);
  }

  private static int countWords(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }
}
