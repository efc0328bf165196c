package io.onrecord.retrieval;

import io.onrecord.article.Span;
import io.onrecord.index.Filters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that ask for the newest first: {@code the latest on the strike}. */
final class QuestionOrder {
  private static final Pattern LATEST =
      Pattern.compile(
          "(?:\\bthe )?(?<![\\p{L}\\p{N}'’-])(?:latest|newest|most recent(?:ly)?|most up-to-date)"
              + "(?: (?:news|updates?|developments?|headlines))?(?![\\p{L}\\p{N}'’-])",
          Pattern.CASE_INSENSITIVE);

  private QuestionOrder() {}

  static Optional<Part> find(QuestionText question) {
    Matcher latest = LATEST.matcher(question.text());
    while (latest.find()) {
      Span span = new Span(latest.start(), latest.end());
      if (!question.isQuoted(span) && !isLimit(question.text(), latest.start())) {
        return Optional.of(
            new Part(
                span,
                new Understood(Understood.Kind.ORDER, latest.group(), "newest first", Filters.NONE),
                false,
                true));
      }
    }
    return Optional.empty();
  }

  /** "At the latest". */
  private static boolean isLimit(String text, int start) {
    return text.regionMatches(true, Math.max(0, start - 3), "at the", 0, 6);
  }
}
