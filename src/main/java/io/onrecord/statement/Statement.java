package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said in an article.
 *
 * @param number its place among the article's statements, from 1, in the order of their content
 * @param content what was said: one span for each run of text, in text order, at least one. The
 *     quotation marks at the ends of a quotation belong to it
 * @param speakers who said it; two or more for a joint statement; empty when the article does not
 *     tell
 * @param mention the words that name the speaker here: {@code he}, {@code Kirby}; null when the
 *     statement stands without any
 * @param cue the words that report it: {@code said}, {@code according to}; null when there are none
 * @param form whether the words are the speaker's own
 * @param denial whether the speaker denied the content or declined to comment on it
 * @param confidence how sure the attribution is, from 0 to 1
 * @param rule the rule that made it, for people who look into a wrong attribution
 */
public record Statement(
    int number,
    List<Span> content,
    List<Speaker> speakers,
    @Nullable Span mention,
    @Nullable Span cue,
    Form form,
    boolean denial,
    double confidence,
    String rule) {
  /** Whether the content stands in quotation marks. */
  public enum Form {
    /** All of it is quoted. */
    DIRECT,
    /** None of it is quoted. */
    INDIRECT,
    /** Reported in the article's words with quoted words among them. */
    MIXED
  }

  public Statement {
    content = List.copyOf(content);
    speakers = List.copyOf(speakers);
    if (number < 1 || content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a number from 1 and content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, was " + confidence);
    }
  }
}
