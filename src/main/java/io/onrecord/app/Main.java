package io.onrecord.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the command line and ends the process with its exit code. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ParentWatch.start();
    Console console =
        new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.console() != null);
    System.exit(new CommandLineProgram(console, System.getenv()).run(args));
  }

  /** UTF-8 whatever the locale says: articles hold more than it may have letters for. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
