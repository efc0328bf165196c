package io.onrecord.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as published.
 *
 * @param id {@code [A-Za-z0-9][A-Za-z0-9._-]{0,127}}, unique in a corpus
 * @param title the headline; when the article has none, the beginning of its first sentence
 * @param outlet who published it; null when the article does not say
 * @param byline who wrote it; null when the article does not say
 * @param published the day of publication; null when the article does not give it with its year
 * @param dateline place, day and agency of wire text; null when it has none
 * @param url where it was published; null when unknown
 * @param text exactly what was read; it never changes, and every {@link Span} refers to it
 * @param sentences the prose of the article in its order, numbered from 1, none overlapping.
 *     Dateline, byline and photo credit belong to no sentence
 */
public record Article(
    String id,
    String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable Dateline dateline,
    @Nullable String url,
    String text,
    List<Sentence> sentences) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

  public Article {
    if (!isId(id)) {
      throw new IllegalArgumentException(
          "article id must be 1 to 128 letters, digits, '.', '_' or '-' and begin with a letter or"
              + " digit");
    }
    sentences = List.copyOf(sentences);
    int before = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Span span = sentence.span();
      if (sentence.number() != i + 1 || span.start() < before || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "sentence %d of article %s is out of order or out of the text"
                .formatted(sentence.number(), id));
      }
      before = span.end();
    }
  }

  /** Whether {@code id} may name an article. */
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  /** The sentence of that number; empty when the article has none such. */
  public Optional<Sentence> sentence(int number) {
    return number < 1 || number > sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(number - 1));
  }

  /** The sentences that {@code span} touches, in their order; found without going through all. */
  public List<Sentence> sentencesIn(Span span) {
    int first = 0;
    int after = sentences.size();
    while (first < after) {
      int middle = (first + after) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    int end = first;
    while (end < sentences.size() && sentences.get(end).span().overlaps(span)) {
      end++;
    }
    return sentences.subList(first, end);
  }
}
