package io.onrecord.answer;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands: a part of one sentence of an article.
 *
 * @param sentence number of the sentence in the article, from 1
 * @param span the cited words, within that sentence
 * @param quote the cited words as printed, without control and zero-width characters
 */
public record Citation(
    String articleId,
    String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    int sentence,
    Span span,
    String quote) {

  /** Cites the part of a sentence that {@code span} covers. */
  public static Citation of(Article article, Sentence sentence, Span span) {
    if (!sentence.span().contains(span)) {
      throw new IllegalArgumentException(
          "citation must lie in sentence %d of article %s"
              .formatted(sentence.number(), article.id()));
    }
    return new Citation(
        article.id(),
        PlainText.of(article.title()),
        article.outlet() == null ? null : PlainText.of(article.outlet()),
        article.published(),
        sentence.number(),
        span,
        PlainText.of(span.in(article.text())));
  }

  /** Whether both cite the same sentence. */
  public boolean sameSentence(Citation other) {
    return articleId.equals(other.articleId) && sentence == other.sentence;
  }
}
