package io.onrecord.app;

import io.onrecord.channel.StatementExport;
import io.onrecord.channel.StatementExport.Format;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementQuery;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Lists statements, all of them. */
final class StatementsCommand implements Command {
  private static final int MAX_SIMILAR = 3;

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("statements");
    spec.usageMessage()
        .description(
            "Lists every statement of a speaker, or of all speakers, as a sheet to work on.");
    spec.addOption(
        option(
            "--speaker", "NAME", "Only statements by this speaker, by any name the articles use."));
    spec.addOption(option("--about", "WORDS", "Only statements that hold all of these words."));
    spec.addOption(
        OptionSpec.builder("--markdown")
            .description("As a Markdown list; the usual form.")
            .build());
    spec.addOption(OptionSpec.builder("--csv").description("As CSV.").build());
    spec.addOption(OptionSpec.builder("--json").description("As JSON.").build());
    return spec;
  }

  private static OptionSpec option(String name, String label, String help) {
    return OptionSpec.builder(name).paramLabel(label).type(String.class).description(help).build();
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console) throws IOException {
    List<Format> formats =
        List.of(Format.values()).stream()
            .filter(f -> arguments.hasMatchedOption("--" + f.name().toLowerCase(Locale.ROOT)))
            .toList();
    if (formats.size() > 1) {
      throw new IllegalArgumentException("pass only one of --json, --csv and --markdown");
    }
    Format format = formats.isEmpty() ? Format.MARKDOWN : formats.getFirst();
    try (Workspace workspace = Workspace.openBeside(settings, console)) {
      IndexCommand.problems(workspace.update(new ProgressLine(console)), console);
      ArticleIndex index = workspace.index();
      String speaker = arguments.matchedOptionValue("--speaker", "");
      List<SpeakerEntry> speakers = index.speakersNamed(speaker);
      if (!speaker.isBlank() && speakers.isEmpty()) {
        console.notice(nobody(index, speaker));
        return FAILED;
      }
      StatementQuery query =
          new StatementQuery(
              speakers.stream().flatMap(entry -> entry.keys().stream()).toList(),
              arguments.matchedOptionValue("--about", ""),
              1,
              "",
              Filters.NONE,
              null,
              StatementQuery.MAX_LIMIT);
      List<String> names = speakers.stream().map(SpeakerEntry::name).distinct().toList();
      StatementExport.writeAll(index, query, names, format, "", console.out());
      if (format == Format.JSON) {
        console.out().println();
      }
      long total = index.statements(query).total();
      console.err().printf("%s, all shown%n", Counts.of(total, "statement"));
      return OK;
    }
  }

  private static String nobody(ArticleIndex index, String name) {
    String similar =
        index.speakersSpeltLike(name, MAX_SIMILAR).stream()
            .map(SpeakerEntry::name)
            .collect(Collectors.joining(" or "));
    return "no statement by %s%s"
        .formatted(name, similar.isEmpty() ? "" : "; did you mean " + similar + "?");
  }
}
