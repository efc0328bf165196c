package io.onrecord.app;

import io.onrecord.index.Indexer;

/** Shows how far long work on articles is: one line written over, or a line each tenth part. */
final class ProgressLine implements Indexer.Progress {
  /** Fewer articles than this are read before anybody could look. */
  private static final int WORTH_SHOWING = 20;

  private static final int BAR_CHARS = 30;

  private final Console console;
  private final String title;
  private int lastShown = -1;

  ProgressLine(Console console) {
    this(console, "Reading articles");
  }

  /**
   * @param title what is being done: "Reading articles"
   */
  ProgressLine(Console console, String title) {
    this.console = console;
    this.title = title;
  }

  @Override
  public void at(int done, int total) {
    int percent = (int) (100L * done / total);
    int step = console.terminal() ? 1 : 10;
    if (total < WORTH_SHOWING || percent / step == lastShown) {
      return;
    }
    lastShown = percent / step;
    if (console.terminal()) {
      int filled = BAR_CHARS * done / total;
      console
          .err()
          .printf(
              "\r%s [%s%s] %d of %d%s",
              title,
              "#".repeat(filled),
              " ".repeat(BAR_CHARS - filled),
              done,
              total,
              done == total ? System.lineSeparator() : "");
    } else {
      console.err().printf("%s: %d of %d%n", title, done, total);
    }
  }
}
