package io.onrecord.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the command line and ends the process with its exit code. */
public final class Main {
  /** Kept, since the logging manager forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    ParentWatch.start();
    LUCENE.setLevel(Level.WARNING);
    Console console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), isTerminal());
    System.exit(new CommandLineProgram(console, System.getenv()).run(args));
  }

  /**
   * Whether a person watches. The launcher sees to it that the console is null where nobody does.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null;
  }

  /** UTF-8 whatever the locale says: articles hold more than it may have letters for. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
