package io.onrecord.app;

import io.onrecord.gold.GoldArticle;
import io.onrecord.gold.GoldFormatException;
import io.onrecord.gold.GoldReader;
import io.onrecord.gold.Score;
import io.onrecord.gold.Scorer;
import io.onrecord.statement.AttributionModel;
import io.onrecord.statement.AttributionTrainer;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Learns who says what from marked articles. */
final class TrainCommand implements Command {
  static final String MODEL = "attribution.model";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("train");
    spec.usageMessage()
        .description(
            "Learns from marked articles which words report something and where it begins and ends."
                + " Writes the model and a card that tells what it was made of.");
    spec.addOption(
        OptionSpec.builder("--gold")
            .paramLabel("DIR")
            .type(String.class)
            .required(true)
            .description(
                "Marked articles: a folder of .txt files in the markup of src/gold/README.md, or a"
                    + " .jsonl file.")
            .build());
    spec.addOption(
        OptionSpec.builder("--test")
            .paramLabel("DIR")
            .type(String.class)
            .description("Marked articles that nothing is learned from; the card tells the score.")
            .build());
    spec.addOption(
        OptionSpec.builder("--out")
            .paramLabel("DIR")
            .type(String.class)
            .required(true)
            .description("Where attribution.model and attribution.md are written.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console) throws IOException {
    Path out = Path.of(arguments.matchedOptionValue("--out", ""));
    List<GoldArticle> gold = gold(arguments.matchedOptionValue("--gold", ""));
    String test = arguments.matchedOptionValue("--test", "");
    List<GoldArticle> apart = test.isEmpty() ? List.of() : gold(test);
    AttributionTrainer trainer = new AttributionTrainer();
    ProgressLine progress = new ProgressLine(console);
    for (int i = 0; i < gold.size(); i++) {
      trainer.add(gold.get(i).article(), gold.get(i).marked());
      progress.at(i + 1, gold.size());
    }
    AttributionModel model = trainer.train();
    Files.createDirectories(out);
    try (OutputStream file = Files.newOutputStream(out.resolve(MODEL))) {
      model.write(file);
    }
    String card = card(gold, apart, model);
    Files.writeString(out.resolve("attribution.md"), card);
    console.out().print(card);
    console.out().printf("%nWritten to %s%n", out.resolve(MODEL));
    return OK;
  }

  /** The marked articles of {@code path}, whose faults are told as wrong usage. */
  static List<GoldArticle> gold(String path) throws IOException {
    try {
      return GoldReader.read(Path.of(path));
    } catch (GoldFormatException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static String card(
      List<GoldArticle> gold, List<GoldArticle> apart, AttributionModel model) {
    StringBuilder card = new StringBuilder();
    card.append("# Attribution model\n\n");
    card.append("Decides which words report speech, and where content and source begin and end.\n");
    card.append("Logistic regression for the former, an averaged structured perceptron with\n");
    card.append(
        "Viterbi search for the latter, both over hashed features and what the rules say.\n\n");
    card.append("- Trained on %s, on %s\n".formatted(count(gold), LocalDate.now(ZoneOffset.UTC)));
    if (!apart.isEmpty()) {
      Score score = Scorer.score(apart, new StatementExtractor(model));
      card.append(
          "- On %s that nothing was learned from: %s\n"
              .formatted(count(apart), ScoreCommand.sentence(score)));
    }
    return card.toString();
  }

  private static String count(List<GoldArticle> articles) {
    int statements = articles.stream().mapToInt(article -> article.statements().size()).sum();
    return "%s with %s"
        .formatted(
            Counts.of(articles.size(), "marked article"), Counts.of(statements, "statement"));
  }
}
