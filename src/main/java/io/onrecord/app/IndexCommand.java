package io.onrecord.app;

import io.onrecord.index.Corpus;
import io.onrecord.index.IndexStats;
import io.onrecord.index.Indexer;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Brings the index up to the articles. */
final class IndexCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("index");
    spec.usageMessage()
        .description("Reads the articles that are new or changed, and tells what was found.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console) throws IOException {
    try (Workspace workspace = Workspace.open(settings, console)) {
      Indexer.Update update = workspace.update(new ProgressLine(console));
      console
          .out()
          .printf(
              "%s read, %d unchanged, %d removed%n",
              Counts.of(update.read(), "article"), update.unchanged(), update.removed());
      console.out().println("The index holds " + inIndex(workspace.index().stats()));
      problems(update, console);
      return OK;
    }
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
