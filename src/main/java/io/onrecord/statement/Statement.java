package io.onrecord.statement;

import io.onrecord.article.Days;
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
 * @param polarity what the speaker does with the content
 * @param addressee the words that name whom it was said to: {@code reporters}, {@code CNN}; null
 *     when the article does not tell
 * @param time when it was said; null when the article does not tell. A time that the content itself
 *     speaks of is not meant
 * @param reportedBy number of the statement inside whose content this one stands; null when the
 *     article itself reports it
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
    Polarity polarity,
    @Nullable Span addressee,
    @Nullable Time time,
    @Nullable Integer reportedBy,
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

  /** What a speaker does with the content. */
  public enum Polarity {
    /** Says it. */
    SAYS,
    /** Says that it is not so: {@code denied taking bribes}, {@code rejected the claim}. */
    DENIES,
    /**
     * Does not say it, one way or the other: {@code declined to comment}, {@code did not say when}.
     */
    DECLINES
  }

  /**
   * When something was said.
   *
   * @param span the words that tell: {@code on Tuesday}
   * @param days which days they mean, seen from the article's own day; null when they tell no
   *     certain days or the article has no day
   */
  public record Time(Span span, @Nullable Days days) {}

  public Statement {
    content = List.copyOf(content);
    speakers = List.copyOf(speakers);
    if (number < 1 || content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a number from 1 and content");
    }
    if (reportedBy != null && (reportedBy < 1 || reportedBy == number)) {
      throw new IllegalArgumentException("reportedBy must be another number, was " + reportedBy);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be 0 to 1, was " + confidence);
    }
  }

  /** The same, reported by the statement of that number. */
  Statement reportedBy(int reporter) {
    return new Statement(
        number,
        content,
        speakers,
        mention,
        cue,
        form,
        polarity,
        addressee,
        time,
        reporter,
        confidence,
        rule);
  }
}
