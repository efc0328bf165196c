package io.onrecord.app;

import io.onrecord.answer.Models;
import io.onrecord.index.Indexer;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells whether everything that is needed works. */
final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("check");
    spec.usageMessage()
        .description("Tells whether articles, index and language model are in order.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console) throws IOException {
    try (Workspace workspace = Workspace.openBeside(settings, console)) {
      Indexer.Update update = workspace.update(new ProgressLine(console));
      boolean whole = update.problems().isEmpty();
      console
          .out()
          .printf(
              "articles: %s%n",
              whole
                  ? "all can be read"
                  : Counts.of(update.problems().size(), "file") + " left out");
      IndexCommand.problems(update, console);
      console.out().printf("index: %s%n", IndexCommand.inIndex(workspace.index().stats()));
      Models.Check model = workspace.checkModel();
      console
          .out()
          .printf(
              "language model: %s%n",
              model.works() ? model.sentence() : model.sentence() + " (" + workspace.model() + ")");
      return whole && model.works() ? OK : FAILED;
    }
  }
}
