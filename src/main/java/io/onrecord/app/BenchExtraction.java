package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.statement.AttributionModel;
import io.onrecord.statement.PlainTagging;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * How fast articles are read for who said what, and what that holds in memory.
 *
 * <p>The jobs take turns over the same articles, so that their ratios hold on any machine, however
 * busy; the reference is tagging by the library alone, which no version of this program changes.
 */
final class BenchExtraction {
  private static final String PART = "extraction";

  /** Articles between two looks at the clock: the jobs take turns, so that all meet one machine. */
  private static final int TURN = 50;

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;
  private static final String SPEED = "sentences per core-second";

  private BenchExtraction() {}

  /** One of the jobs that are timed. */
  private static final class Job {
    private final Consumer<Article> work;
    private long sentences;
    private long nanos;

    Job(Consumer<Article> work) {
      this.work = work;
    }

    void run(List<BenchArticles.Unparsed> articles) {
      long begin = CoreTime.nanos();
      for (BenchArticles.Unparsed unparsed : articles) {
        Article article = unparsed.parse();
        work.accept(article);
        sentences += article.sentences().size();
      }
      nanos += CoreTime.nanos() - begin;
    }

    void forget() {
      sentences = 0;
      nanos = 0;
    }

    double perSecond() {
      return nanos == 0 ? 0 : sentences * NANOS / nanos;
    }
  }

  static void measure(List<BenchArticles.Unparsed> articles, int seconds, BenchFigures figures)
      throws IOException {
    Article first = articles.getFirst().parse();
    long before = CoreTime.liveBytes();
    StatementExtractor extractor = new StatementExtractor();
    extractor.extract(first);
    long after = CoreTime.liveBytes();

    StatementExtractor rules = new StatementExtractor(null);
    PlainTagging tagging = new PlainTagging();
    Job all = new Job(extractor::extract);
    Job byRule = new Job(rules::extract);
    Job tags = new Job(tagging::tag);
    List<Job> jobs = List.of(all, byRule, tags);
    run(jobs, articles, seconds / 3.0);
    jobs.forEach(Job::forget);
    run(jobs, articles, seconds);

    figures.add(PART, "articles", articles.size(), "");
    figures.add(PART, "parsing and extraction", all.perSecond(), SPEED);
    figures.add(PART, "the same by rules alone, without the model", byRule.perSecond(), SPEED);
    figures.add(PART, "parsing and tagging of all words alone", tags.perSecond(), SPEED);
    figures.add(PART, "extraction to tagging", all.perSecond() / tags.perSecond(), "");
    figures.add(PART, "extraction to rules", all.perSecond() / byRule.perSecond(), "");
    figures.add(PART, "held by models and extraction", (after - before) / MEGABYTE, "MB");
    figures.add(PART, "model in the program", AttributionModel.shippedBytes() / MEGABYTE, "MB");
  }

  /** Lets the jobs take turns until that much time of a core is spent, at least once over all. */
  private static void run(List<Job> jobs, List<BenchArticles.Unparsed> articles, double seconds) {
    long end = CoreTime.nanos() + (long) (seconds * NANOS);
    do {
      for (int from = 0; from < articles.size(); from += TURN) {
        List<BenchArticles.Unparsed> turn =
            articles.subList(from, Math.min(articles.size(), from + TURN));
        jobs.forEach(job -> job.run(turn));
      }
    } while (CoreTime.nanos() < end);
  }
}
