package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.DateWords;
import io.onrecord.article.PastDays;
import io.onrecord.article.Span;
import io.onrecord.statement.Surroundings.Run;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds when something was said.
 *
 * <pre>
 *   Ortega said on Friday that the bridge was safe.           on Friday
 *   Ortega told reporters last week that …                    last week
 *   Ortega said in a statement Monday that …                  Monday
 *   Ortega said the bridge will close on Friday.              nothing: the content tells that
 *   Ortega said in a report from last week that …             nothing: the report is that old
 * </pre>
 */
final class StatementTimes {
  /** Before words of time these tell of another time than that of saying. */
  private static final Set<String> OTHER_TIMES =
      Words.set("of for from since until by through between to before after and");

  /** How many days an article may be published after the day of its dateline. */
  private static final int MAX_DELAY_DAYS = 7;

  private final String text;
  private final @Nullable LocalDate day;

  StatementTimes(Article article) {
    this.text = article.text();
    this.day = day(article);
  }

  /**
   * The day on which the article was written: its dateline's, when that is just before publication.
   */
  private static @Nullable LocalDate day(Article article) {
    LocalDate published = article.published();
    MonthDay written = article.dateline() == null ? null : article.dateline().day();
    for (int back = 0; published != null && written != null && back <= MAX_DELAY_DAYS; back++) {
      if (MonthDay.from(published.minusDays(back)).equals(written)) {
        return published.minusDays(back);
      }
    }
    return published;
  }

  /** When the words around a cue say that it was said; null when they do not. */
  Statement.@Nullable Time in(Surroundings around) {
    for (Run run : around.runs()) {
      Span found = inRun(around.unit(), run);
      if (found != null) {
        return new Statement.Time(found, PastDays.of(found.in(text), day).orElse(null));
      }
    }
    return null;
  }

  private @Nullable Span inRun(Unit unit, Run run) {
    Span part = unit.span(run.from(), run.to());
    Optional<Span> found = DateWords.first(text, part);
    while (found.isPresent()) {
      Span span = found.get();
      if (!OTHER_TIMES.contains(wordBefore(unit, run, span))) {
        return span;
      }
      found = DateWords.first(text, new Span(span.end(), part.end()));
    }
    return null;
  }

  private static String wordBefore(Unit unit, Run run, Span span) {
    int at = run.from();
    while (at < run.to() && unit.at(at).end() <= span.start()) {
      at++;
    }
    return unit.at(at - 1).lower();
  }
}
