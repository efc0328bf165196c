package io.onrecord.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.EmbeddingModel;
import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageCutter;
import io.onrecord.index.VectorFiller;
import io.onrecord.index.lucene.FolderInUseException;
import io.onrecord.index.lucene.LuceneIndex;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes what is found for questions, so that anybody can score it. */
final class EvalCommand implements Command {
  /** What can be found. */
  private enum Task {
    ARTICLES,
    SENTENCES,
    REFUSAL;

    Object run(EvalRuns runs, TextLines.Line query) {
      return switch (this) {
        case ARTICLES -> runs.articles(query);
        case SENTENCES -> runs.sentences(query);
        case REFUSAL -> runs.refusal(query);
      };
    }
  }

  /** The same by plain Lucene, to compare with. */
  private static final String BASELINE = "baseline";

  /** Finds something for a question. */
  private interface Finding {
    Object of(TextLines.Line query) throws IOException;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("eval");
    spec.usageMessage()
        .description(
            "Finds what answers each question of a file and writes a line for it. articles:"
                + " {\"id\",\"results\":[article id, best first]}. baseline: the same by BM25 over"
                + " whole articles alone. sentences: {\"id\",\"sentences\":"
                + "[number from 0, best first]}. refusal: {\"id\",\"answerable\":score,"
                + "\"abstained\":true|false}. All as for a question, with the models that --models"
                + " names. Neither corpus nor index is used.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("articles|baseline|sentences|refusal")
            .type(String.class)
            .arity("1")
            .description("What to find, or whether to answer.")
            .build());
    spec.addOption(
        OptionSpec.builder("--docs")
            .paramLabel("FILE.jsonl")
            .type(String.class)
            .required(true)
            .description(
                "Articles: a line {\"id\",\"text\"} for each, with \"title\" and \"sentences\" if they are known.")
            .build());
    spec.addOption(
        OptionSpec.builder("--queries")
            .paramLabel("FILE.jsonl")
            .type(String.class)
            .required(true)
            .description(
                "Questions: a line {\"id\",\"text\"} for each; \"passage\" names the article in which sentences are chosen, or which alone may answer.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console)
      throws IOException, InterruptedException {
    String what = arguments.matchedPositionalValue(0, "");
    Optional<Task> task = what.equals(BASELINE) ? Optional.empty() : Optional.of(task(what));
    List<TextLines.Line> docs = TextLines.read(Path.of(arguments.matchedOptionValue("--docs", "")));
    List<TextLines.Line> queries =
        TextLines.read(Path.of(arguments.matchedOptionValue("--queries", "")));
    checkIds(docs);
    Path folder = Files.createTempDirectory("onrecord-eval");
    try {
      if (task.isPresent()) {
        find(task.get(), docs, queries, folder, settings, console);
      } else {
        try (Baseline baseline = Baseline.of(docs, folder)) {
          write(queries, baseline::articles, console);
        }
      }
      return OK;
    } finally {
      delete(folder);
    }
  }

  private static void find(
      Task task,
      List<TextLines.Line> docs,
      List<TextLines.Line> queries,
      Path folder,
      Settings settings,
      Console console)
      throws IOException, InterruptedException {
    try (LuceneIndex index = LuceneIndex.open(folder);
        NeuralModels models = NeuralModels.of(settings)) {
      fill(index, docs, new ProgressLine(console));
      fillVectors(index, models, console);
      Map<String, TextLines.Line> byId =
          docs.stream().collect(Collectors.toMap(TextLines.Line::id, Function.identity()));
      EvalRuns runs = new EvalRuns(index, byId, models.forFinding());
      write(queries, query -> task.run(runs, query), console);
    } catch (FolderInUseException e) {
      throw new IllegalStateException("a new folder is in use", e);
    }
  }

  private static void write(List<TextLines.Line> queries, Finding finding, Console console)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (TextLines.Line query : queries) {
      console.out().println(json.writeValueAsString(finding.of(query)));
    }
  }

  private static Task task(String name) {
    return Stream.of(Task.values())
        .filter(task -> task.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "what to find must be articles, baseline, sentences or refusal, was \"%s\""
                        .formatted(name)));
  }

  private static void checkIds(List<TextLines.Line> docs) {
    Set<String> ids = new LinkedHashSet<>();
    for (TextLines.Line doc : docs) {
      if (!Article.isId(doc.id())) {
        throw new IllegalArgumentException(
            "%s: \"id\" must be 1 to 128 letters, digits, '.', '_' or '-', was \"%s\""
                .formatted(doc.where(), doc.id()));
      }
      if (!ids.add(doc.id())) {
        throw new IllegalArgumentException(
            "%s: another line has the id \"%s\" too".formatted(doc.where(), doc.id()));
      }
    }
  }

  private static void fill(ArticleIndex index, List<TextLines.Line> docs, ProgressLine progress) {
    StatementExtractor extractor = new StatementExtractor();
    int done = 0;
    for (TextLines.Line doc : docs) {
      Article article = ArticleParser.parse(doc.id(), doc.text());
      List<Statement> statements = extractor.extract(article);
      index.put(
          new IndexedArticle(
              article,
              new Fingerprint(doc.id(), doc.text().length(), 0),
              statements,
              PassageCutter.cut(article, statements)));
      progress.at(++done, docs.size());
    }
    index.refresh();
  }

  /** Waits for the models that the settings want; where one cannot be had, the run stops. */
  static void fillVectors(ArticleIndex index, NeuralModels models, Console console)
      throws InterruptedException {
    List<String> problems = models.await();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    Optional<EmbeddingModel> embedder = models.embedder();
    if (embedder.isPresent()) {
      int workers = Runtime.getRuntime().availableProcessors();
      try (VectorFiller filler = new VectorFiller(index, embedder.get(), workers)) {
        filler.fill(new ProgressLine(console, "Making vectors"));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
