package io.onrecord.app;

import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.AnswerText;
import io.onrecord.answer.Reply;
import io.onrecord.channel.ReplyJson;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Understood;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Answers one question in the terminal. */
final class AskCommand implements Command {
  /** The answer names its speakers, and a note tells what was corrected. */
  private static final Set<Understood.Kind> TOLD =
      EnumSet.complementOf(EnumSet.of(Understood.Kind.SPEAKER, Understood.Kind.SPELLING));

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("ask");
    spec.usageMessage()
        .description("Answers one question.", "Example: onrecord ask \"What did Kirby say?\"");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("QUESTION")
            .type(String[].class)
            .arity("1..*")
            .description("The question; several words are joined.")
            .build());
    spec.addOption(
        OptionSpec.builder("--json")
            .description("Prints what POST /api/v1/ask would return.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console)
      throws IOException, InterruptedException {
    Question question =
        Question.of(String.join(" ", arguments.matchedPositionalValue(0, new String[0])));
    try (Workspace workspace = Workspace.openBeside(settings, console)) {
      IndexCommand.problems(workspace.update(new ProgressLine(console)), console);
      workspace.models().await().forEach(console::notice);
      if (workspace.hasModel()) {
        console.notice("asking. " + workspace.model());
      }
      Reply reply = workspace.assistant().ask(question, AnswerListener.NONE);
      if (arguments.hasMatchedOption("--json")) {
        console.out().println(ReplyJson.of(reply));
      } else {
        reply.reading().understood().stream()
            .filter(understood -> TOLD.contains(understood.kind()))
            .map(understood -> "(“%s”: %s)".formatted(understood.words(), understood.meaning()))
            .forEach(console.out()::println);
        reply.reading().notes().forEach(note -> console.out().println("(" + note + ")"));
        console.out().println(AnswerText.of(reply.answer()));
      }
      return OK;
    }
  }
}
