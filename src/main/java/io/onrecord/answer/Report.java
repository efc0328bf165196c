package io.onrecord.answer;

import io.onrecord.article.Article;
import io.onrecord.article.Days;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.statement.Doubt;
import io.onrecord.statement.Statement;
import io.onrecord.statement.Statement.Polarity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of a statement besides its words and its speaker.
 *
 * @param number the statement's number in its article
 * @param addressee whom it was said to, as printed on one line; null when not told
 * @param time when it was said; null when not told
 * @param reporter who reports it inside a statement of their own; null when the article itself does
 * @param confidence how sure the attribution is, from 0 to 1
 * @param rule the rule that made the attribution
 * @param doubt why the attribution is doubtful, one sentence without a full stop; null when it is
 *     not
 */
public record Report(
    int number,
    Polarity polarity,
    @Nullable String addressee,
    @Nullable Time time,
    @Nullable Reporter reporter,
    double confidence,
    String rule,
    @Nullable String doubt) {
  /**
   * When something was said.
   *
   * @param words as printed on one line
   * @param days which days they mean; null when that is not certain
   */
  public record Time(String words, @Nullable Days days) {}

  /**
   * The statement in which another one is reported.
   *
   * @param number its number in the article
   * @param speakers their names: {@code Cho and Marsh}; null when the article does not tell
   */
  public record Reporter(int number, @Nullable String speakers) {}

  /** What the statement's article tells of it. */
  public static Report of(FoundStatement found) {
    Article article = found.article();
    Statement statement = found.statement();
    Statement.Time time = statement.time();
    Integer outer = statement.reportedBy();
    Span addressee = statement.addressee();
    return new Report(
        statement.number(),
        statement.polarity(),
        addressee == null ? null : PlainText.line(addressee.in(article.text())),
        time == null ? null : new Time(PlainText.line(time.span().in(article.text())), time.days()),
        outer == null ? null : new Reporter(outer, StatementClaims.names(found.reporters())),
        statement.confidence(),
        statement.rule(),
        Doubt.of(statement, article.text()).map(PlainText::line).orElse(null));
  }

  /**
   * All of it in words for people, a few words each: {@code to reporters}, {@code reported by Cho}.
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    switch (polarity) {
      case SAYS -> {}
      case DENIES -> notes.add("denied");
      case DECLINES -> notes.add("declined to say");
    }
    if (addressee != null) {
      notes.add("to " + addressee);
    }
    if (time != null) {
      notes.add(time.days() == null ? time.words() : time.words() + ", " + of(time.days()));
    }
    notes.addAll(notesOnSource());
    return notes;
  }

  /** What a reader of the whole sentence cannot see there: the days, the reporter, the doubt. */
  List<String> notesBesideSentence() {
    List<String> notes = new ArrayList<>();
    if (time != null && time.days() != null) {
      notes.add(time.words() + ", " + of(time.days()));
    }
    notes.addAll(notesOnSource());
    return notes;
  }

  private List<String> notesOnSource() {
    List<String> notes = new ArrayList<>();
    if (reporter != null) {
      notes.add(
          reporter.speakers() == null
              ? "reported inside another statement"
              : "reported by " + reporter.speakers());
    }
    if (doubt != null) {
      notes.add("doubtful: " + doubt);
    }
    return notes;
  }

  private static String of(Days days) {
    return days.from().equals(days.to())
        ? days.from().toString()
        : days.from() + " to " + days.to();
  }
}
