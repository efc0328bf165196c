package io.onrecord.app;

import io.onrecord.index.UnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Reads the command line and runs the command that it names; without one, the server. */
final class CommandLineProgram {
  private final Console console;
  private final Map<String, String> environment;
  private final Command serve = new ServeCommand();
  private final Map<String, Command> commands = new LinkedHashMap<>();

  CommandLineProgram(Console console, Map<String, String> environment) {
    this.console = console;
    this.environment = environment;
    for (Command command :
        List.of(
            serve,
            new AskCommand(),
            new StatementsCommand(),
            new IndexCommand(),
            new CheckCommand(),
            new ExtractCommand(),
            new TrainCommand(),
            new ScoreCommand(),
            new BenchCommand(),
            new EvalCommand())) {
      commands.put(command.spec().name(), command);
    }
  }

  /** Runs a command and returns the exit code. */
  int run(String... args) {
    return commandLine()
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setExecutionStrategy(this::execute)
        .execute(args);
  }

  CommandLine commandLine() {
    CommandSpec root =
        CommandSpec.create()
            .name("onrecord")
            .version("OnRecord " + Version.current())
            .mixinStandardHelpOptions(true);
    root.usageMessage()
        .description(
            "Ask your articles. Every sentence of an answer is cited to the sentence it rests on,"
                + " and every quotation is verbatim.",
            "Without a command the server is started.")
        .footer(
            "%nEach setting can also be given by the environment variable that its help names."
                + " Exit codes: 0 done, 1 something does not work, 2 wrong usage.");
    Setting.ofServer().forEach(setting -> root.addOption(option(setting)));
    for (Command command : commands.values()) {
      CommandSpec spec = command.spec().mixinStandardHelpOptions(true).version(root.version());
      List<Setting> settings = command == serve ? Setting.ofServer() : Setting.ofEveryCommand();
      settings.forEach(setting -> spec.addOption(option(setting)));
      root.addSubcommand(spec.name(), spec);
    }
    return new CommandLine(root)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(false)
        .setUnmatchedArgumentsAllowed(false);
  }

  private static OptionSpec option(Setting setting) {
    String help =
        setting.help()
            + setting.defaultValue().map(value -> " Default: " + value + ".").orElse("")
            + " ("
            + setting.variable()
            + ")";
    return OptionSpec.builder(setting.flag())
        .paramLabel(setting.unit())
        .type(String.class)
        .description(help.replace("%", "%%"))
        .build();
  }

  private int execute(ParseResult result) {
    Integer helped = CommandLine.executeHelpRequest(result);
    if (helped != null) {
      return helped;
    }
    ParseResult last = result;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    Command command = commands.getOrDefault(last.commandSpec().name(), serve);
    try {
      return command.run(last, new Settings(flags(result), environment), console);
    } catch (IllegalArgumentException e) {
      console.notice(sentence(e));
      return Command.USAGE;
    } catch (UnavailableException | IOException | UncheckedIOException e) {
      console.notice(sentence(e));
      return Command.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Command.FAILED;
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(CommandLineProgram.class).error("internal error", e);
      console.notice("internal error, which is a defect of this program");
      return Command.FAILED;
    }
  }

  /** The flags of the command line, those behind the command's name winning. */
  private static Map<Setting, String> flags(ParseResult result) {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    for (ParseResult level = result; level != null; level = level.subcommand()) {
      for (Setting setting : Setting.values()) {
        if (level.hasMatchedOption(setting.flag())) {
          flags.put(setting, level.matchedOptionValue(setting.flag(), ""));
        }
      }
    }
    return flags;
  }

  private static String sentence(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
