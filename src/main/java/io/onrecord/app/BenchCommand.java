package io.onrecord.app;

import io.onrecord.article.ArticleParser;
import io.onrecord.index.IndexedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Measures this program's speed and size on made-up or given articles.
 *
 * <p>Time is that of the measuring thread on its core; what is compared takes turns, so that ratios
 * hold on a busy machine too.
 */
final class BenchCommand implements Command {
  private static final int MAX_SECONDS = 3_600;
  private static final int MAX_PASSAGES = 10_000_000;
  private static final int DEFAULT_PASSAGES = 3_000;

  /** Made-up articles that are parsed and extracted from, whatever the size of the corpus. */
  private static final int MOST_PARSED = 1_000;

  private static final double MEGABYTE = 1 << 20;
  private static final List<String> PARTS =
      List.of("all", "questions", "statements", "readers", "indexing", "extraction");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("bench");
    spec.usageMessage()
        .description(
            "Measures how long questions, lists of statements and the indexing of articles take, in"
                + " processor time and against plain Lucene, and how large the index is. Neither"
                + " corpus nor index is used. Questions are asked with the models that --models"
                + " names.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PART")
            .type(String.class)
            .arity("0..1")
            .description("%s. Default: all.".formatted(String.join(", ", PARTS)))
            .build());
    spec.addOption(
        OptionSpec.builder("--articles")
            .paramLabel("FILE.jsonl|DIR")
            .type(String.class)
            .description(
                "Articles: a folder, or a file with a line {\"text\":…} for each. Default: made-up"
                    + " ones.")
            .build());
    spec.addOption(
        OptionSpec.builder("--passages")
            .paramLabel("N")
            .type(String.class)
            .description(
                "How many passages of about 200 words are made up: 1 to %d. Default: %d."
                    .formatted(MAX_PASSAGES, DEFAULT_PASSAGES))
            .build());
    spec.addOption(
        OptionSpec.builder("--seconds")
            .paramLabel("N")
            .type(String.class)
            .description(
                "How long to measure each part, after a third of that for warming up: 1 to 3600."
                    + " Default: 6.")
            .build());
    spec.addOption(
        OptionSpec.builder("--json").description("Print the figures as one line of JSON.").build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console)
      throws IOException, InterruptedException {
    String part = arguments.matchedPositionalValue(0, "all");
    if (!PARTS.contains(part)) {
      throw new IllegalArgumentException(
          "what to measure must be one of %s, was \"%s\""
              .formatted(String.join(", ", PARTS), part));
    }
    int seconds = number(arguments, "--seconds", 6, MAX_SECONDS);
    int passages = number(arguments, "--passages", DEFAULT_PASSAGES, MAX_PASSAGES);
    String path = arguments.matchedOptionValue("--articles", "");
    List<BenchArticles.Unparsed> articles =
        path.isEmpty() ? madeUp(passages) : BenchArticles.read(Path.of(path));
    var figures = new BenchFigures();
    if (Set.of("all", "questions", "statements", "readers").contains(part)) {
      Iterator<IndexedArticle> source =
          path.isEmpty() ? news(0).iterator() : BenchIndexing.prepared(articles);
      long before = CoreTime.liveBytes();
      int most = path.isEmpty() ? passages : Integer.MAX_VALUE;
      try (NeuralModels models = NeuralModels.of(settings);
          BenchCorpus corpus = BenchCorpus.of(source, most)) {
        EvalCommand.fillVectors(corpus.index(), models, console);
        reading(part, corpus, models, seconds, figures);
        double held = (CoreTime.liveBytes() - before) / MEGABYTE;
        figures.add("memory", "held while the index is open", held, "MB");
        double bytes = corpus.indexBytes() / (double) corpus.articles();
        figures.add("memory", "index", bytes, "bytes an article");
      }
    }
    if (Set.of("all", "indexing").contains(part)) {
      BenchIndexing.measure(articles, figures);
    }
    if (Set.of("all", "extraction").contains(part)) {
      BenchExtraction.measure(articles, seconds, figures);
    }
    if (arguments.hasMatchedOption("--json")) {
      console.out().println(figures.json());
    } else {
      figures.lines().forEach(console.out()::println);
    }
    return OK;
  }

  private static void reading(
      String part, BenchCorpus corpus, NeuralModels models, int seconds, BenchFigures figures)
      throws IOException, InterruptedException {
    figures.add("corpus", "articles", (double) corpus.articles(), "");
    figures.add("corpus", "passages", (double) corpus.passages(), "");
    if (Set.of("all", "statements").contains(part)) {
      BenchStatements.measure(corpus.index(), seconds, figures);
    }
    BenchQuestions questions = new BenchQuestions(corpus, models.forFinding());
    if (Set.of("all", "questions").contains(part)) {
      questions.measure(seconds, figures);
    }
    if (Set.of("all", "readers").contains(part)) {
      new BenchReaders(corpus.index(), questions.passageQuestions())
          .measure(news(MAX_PASSAGES).iterator(), seconds, figures);
    }
  }

  private static Stream<IndexedArticle> news(int from) {
    var news = new SyntheticNews(1);
    return IntStream.range(from, Integer.MAX_VALUE).mapToObj(news::article);
  }

  /** Articles for about that many passages, but not more than are parsed in a bearable time. */
  private static List<BenchArticles.Unparsed> madeUp(int passages) {
    return news(0)
        .limit(Math.clamp(passages / 3, 1, MOST_PARSED))
        .map(made -> made.article().text())
        .<BenchArticles.Unparsed>map(text -> () -> ArticleParser.parse("article", text))
        .toList();
  }

  private static int number(ParseResult arguments, String option, int otherwise, int most) {
    String value = arguments.matchedOptionValue(option, String.valueOf(otherwise));
    String message = "%s must be 1 to %d, was \"%s\"".formatted(option, most, value);
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(message, e);
    }
    throw new IllegalArgumentException(message);
  }
}
