package io.onrecord.app;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The first page of the statements of a speaker who made about ten thousand. */
final class BenchStatements {
  private static final String PART = "statements";
  private static final int WANTED = 10_000;
  private static final int MOST_SPEAKERS = 10_000;
  private static final int LEAST_ROUNDS = 20;
  private static final double MICROS = 1e3;
  private static final List<Integer> LIMITS = List.of(10, 100);

  private BenchStatements() {}

  static void measure(ArticleIndex index, int seconds, BenchFigures figures) {
    long begin = CoreTime.nanos();
    Optional<SpeakerEntry> speaker =
        index.speakers("", MOST_SPEAKERS).stream()
            .min(Comparator.comparingLong(entry -> Math.abs(entry.statements() - WANTED)));
    if (speaker.isEmpty()) {
      return;
    }
    figures.add(PART, "speakers", (double) index.stats().speakers(), "");
    figures.add(
        PART, "who is who, after a change", (CoreTime.nanos() - begin) / MICROS / 1e3, "ms");
    for (int limit : LIMITS) {
      StatementQuery query = StatementQuery.by(speaker.get().keys(), limit);
      StatementPage page = index.statements(query);
      figures.add(PART, "statements of the speaker", (double) page.total(), "");
      run(index, query, seconds / 6.0);
      figures.add(
          PART, "first page of " + limit, run(index, query, seconds / 2.0 / LIMITS.size()), "µs");
    }
  }

  /** Microseconds a page. */
  private static double run(ArticleIndex index, StatementQuery query, double seconds) {
    long begin = CoreTime.nanos();
    long end = begin + (long) (seconds * 1e9);
    long rounds = 0;
    while (rounds < LEAST_ROUNDS || CoreTime.nanos() < end) {
      index.statements(query);
      rounds++;
    }
    return (CoreTime.nanos() - begin) / MICROS / rounds;
  }
}
