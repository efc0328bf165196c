package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.statement.AttributionModel;
import io.onrecord.statement.PlainTagging;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Measures how fast articles are read for who said what, and what that holds in memory.
 *
 * <p>Time is that of the measuring thread on its core, without the threads that collect garbage and
 * compile. The jobs take turns over the same articles, so that their ratios hold on any machine,
 * however busy; the reference is tagging by the library alone, which no version of this program
 * changes.
 */
final class BenchCommand implements Command {
  private static final int MAX_SECONDS = 3_600;

  /** Articles between two looks at the clock: the jobs take turns, so that all meet one machine. */
  private static final int TURN = 50;

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  /** One of the jobs that are timed. */
  private static final class Job {
    private final String name;
    private final Function<BenchArticles.Unparsed, Article> work;
    private long sentences;
    private long nanos;

    Job(String name, Function<BenchArticles.Unparsed, Article> work) {
      this.name = name;
      this.work = work;
    }

    void run(List<BenchArticles.Unparsed> articles) {
      long begin = cpuNanos();
      for (BenchArticles.Unparsed article : articles) {
        sentences += work.apply(article).sentences().size();
      }
      nanos += cpuNanos() - begin;
    }

    void forget() {
      sentences = 0;
      nanos = 0;
    }

    double perSecond() {
      return nanos == 0 ? 0 : sentences * NANOS / nanos;
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("bench");
    spec.usageMessage()
        .description(
            "Measures how many sentences one thread parses and extracts statements from in a second"
                + " of its processor time, how that compares with tagging parts of speech alone and"
                + " with the rules alone, and what is held in memory. Neither corpus nor index is"
                + " used.");
    spec.addOption(
        OptionSpec.builder("--articles")
            .paramLabel("FILE.jsonl|DIR")
            .type(String.class)
            .required(true)
            .description("Articles: a folder, or a file with a line {\"text\":…} for each.")
            .build());
    spec.addOption(
        OptionSpec.builder("--seconds")
            .paramLabel("N")
            .type(String.class)
            .description(
                "How long to measure, after a third of that for warming up: 1 to 3600. Default: 20.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console) throws IOException {
    int seconds = seconds(arguments.matchedOptionValue("--seconds", "20"));
    List<BenchArticles.Unparsed> articles =
        BenchArticles.read(Path.of(arguments.matchedOptionValue("--articles", "")));
    Article first = articles.getFirst().parse();
    long before = liveBytes();
    StatementExtractor extractor = new StatementExtractor();
    extractor.extract(first);
    long after = liveBytes();

    StatementExtractor rules = new StatementExtractor(null);
    PlainTagging tagging = new PlainTagging();
    Job all = new Job("parsing and extraction", parsed(extractor::extract));
    Job byRule = new Job("the same by rules alone, without the model", parsed(rules::extract));
    Job tags = new Job("parsing and tagging of all words alone", parsed(tagging::tag));
    List<Job> jobs = List.of(all, byRule, tags);
    run(jobs, articles, seconds / 3.0);
    jobs.forEach(Job::forget);
    run(jobs, articles, seconds);

    var out = console.out();
    out.println(Counts.of(articles.size(), "article"));
    for (Job job : jobs) {
      out.printf(Locale.ROOT, "%s: %.0f sentences per core-second%n", job.name, job.perSecond());
    }
    out.printf(Locale.ROOT, "extraction to tagging: %.2f%n", all.perSecond() / tags.perSecond());
    out.printf(Locale.ROOT, "extraction to rules: %.2f%n", all.perSecond() / byRule.perSecond());
    out.printf(
        Locale.ROOT, "held by models and extraction: %.1f MB%n", (after - before) / MEGABYTE);
    out.printf(
        Locale.ROOT, "model in the program: %.2f MB%n", AttributionModel.shippedBytes() / MEGABYTE);
    return OK;
  }

  private static Function<BenchArticles.Unparsed, Article> parsed(Consumer<Article> work) {
    return unparsed -> {
      Article article = unparsed.parse();
      work.accept(article);
      return article;
    };
  }

  /** Lets the jobs take turns until that much time of a core is spent, at least once over all. */
  private static void run(List<Job> jobs, List<BenchArticles.Unparsed> articles, double seconds) {
    long end = cpuNanos() + (long) (seconds * NANOS);
    do {
      for (int from = 0; from < articles.size(); from += TURN) {
        List<BenchArticles.Unparsed> turn =
            articles.subList(from, Math.min(articles.size(), from + TURN));
        jobs.forEach(job -> job.run(turn));
      }
    } while (cpuNanos() < end);
  }

  private static int seconds(String value) {
    try {
      int seconds = Integer.parseInt(value);
      if (seconds >= 1 && seconds <= MAX_SECONDS) {
        return seconds;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(secondsMust(value), e);
    }
    throw new IllegalArgumentException(secondsMust(value));
  }

  private static String secondsMust(String value) {
    return "--seconds must be 1 to %d, was \"%s\"".formatted(MAX_SECONDS, value);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Bytes of the heap that are in use after a collection. */
  private static long liveBytes() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
