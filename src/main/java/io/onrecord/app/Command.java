package io.onrecord.app;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing that the command line can do. */
interface Command {
  /** All went well. */
  int OK = 0;

  /** Something that is needed does not work. */
  int FAILED = 1;

  /** The user asked for something that cannot be; the message says what can. */
  int USAGE = 2;

  /** Name, help and arguments, without the settings that every command has. */
  CommandSpec spec();

  /**
   * Runs the command.
   *
   * @return the exit code
   * @throws IllegalArgumentException when an argument or a setting cannot be; the message is for
   *     the user
   */
  int run(ParseResult arguments, Settings settings, Console console)
      throws IOException, InterruptedException;
}
