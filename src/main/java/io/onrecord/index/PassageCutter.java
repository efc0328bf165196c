package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    Map<Integer, Set<String>> names = namesBySentence(article, statements);
    int first = 0;
    int last = -1;
    while (last < sentences.size() - 1) {
      last = lastOfPassage(article.text(), sentences, first);
      passages.add(passage(passages.size() + 1, sentences, first, last, names));
      first = last;
    }
    return passages;
  }

  private static Map<Integer, Set<String>> namesBySentence(
      Article article, List<Statement> statements) {
    Map<Integer, Set<String>> names = new HashMap<>();
    for (Statement statement : statements) {
      for (Span content : statement.content()) {
        for (Sentence sentence : article.sentencesIn(content)) {
          Set<String> here =
              names.computeIfAbsent(sentence.number(), number -> new LinkedHashSet<>());
          statement.speakers().forEach(speaker -> here.add(speaker.name()));
        }
      }
    }
    return names;
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
      int number,
      List<Sentence> sentences,
      int first,
      int last,
      Map<Integer, Set<String>> namesBySentence) {
    Set<String> names = new LinkedHashSet<>();
    for (Sentence sentence : sentences.subList(first, last + 1)) {
      names.addAll(namesBySentence.getOrDefault(sentence.number(), Set.of()));
    }
    Span span = new Span(sentences.get(first).span().start(), sentences.get(last).span().end());
    return new Passage(
        number,
        sentences.get(first).number(),
        sentences.get(last).number(),
        span,
        List.copyOf(names));
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
