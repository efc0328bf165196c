package io.onrecord.app;

import java.io.PrintStream;

/**
 * Where a command writes to.
 *
 * @param out results
 * @param err progress, notices and errors
 * @param terminal whether a person watches, so that a line may be written over
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {
  /** Something that the user should know, but that stops nothing. */
  void notice(String sentence) {
    err.println("onrecord: " + sentence);
  }
}
