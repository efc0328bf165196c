package io.onrecord.app;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.onrecord.index.Corpus;
import io.onrecord.index.IndexStats;
import io.onrecord.index.Indexer;
import io.onrecord.index.VectorFiller;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings the index up to the articles. */
final class IndexCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("index");
    spec.usageMessage()
        .description(
            "Reads the articles that are new or changed, and tells what was found. Then makes their"
                + " vectors; --models off leaves that to later.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console)
      throws IOException, InterruptedException {
    try (Workspace workspace = Workspace.open(settings, console)) {
      Indexer.Update update = workspace.update(new ProgressLine(console));
      console
          .out()
          .printf(
              "%s read, %d unchanged, %d removed%n",
              Counts.of(update.read(), "article"), update.unchanged(), update.removed());
      console.out().println("The index holds " + inIndex(workspace.index().stats()));
      problems(update, console);
      fillVectors(workspace, console);
      return OK;
    }
  }

  /** Makes vectors of all articles that have none yet, as far as the settings want them. */
  private static void fillVectors(Workspace workspace, Console console)
      throws InterruptedException {
    NeuralModels models = workspace.models();
    Optional<EmbeddingModel> model = models.awaitEmbedder();
    models.problems().forEach(console::notice);
    if (model.isEmpty()) {
      return;
    }
    int workers = Runtime.getRuntime().availableProcessors();
    try (VectorFiller filler = new VectorFiller(workspace.index(), model.get(), workers)) {
      filler.fill(new ProgressLine(console, "Making vectors"));
    }
    int percent = (int) Math.floor(100 * workspace.index().vectorShare());
    console.out().printf("Vectors %d %%%n", percent);
  }

  /** {@code 1 article, 23 statements by 12 speakers}. */
  static String inIndex(IndexStats stats) {
    return "%s, %s by %s"
        .formatted(
            Counts.of(stats.articles(), "article"),
            Counts.of(stats.statements(), "statement"),
            Counts.of(stats.speakers(), "speaker"));
  }

  /** Tells which files hold no article that can be read. */
  static void problems(Indexer.Update update, Console console) {
    int shown = Math.min(update.problems().size(), 10);
    for (Corpus.Problem problem : update.problems().subList(0, shown)) {
      console.notice(
          "left out: %s %s".formatted(Counts.printable(problem.path()), problem.message()));
    }
    if (update.problems().size() > shown) {
      console.notice("left out: %d more files".formatted(update.problems().size() - shown));
    }
  }
}
