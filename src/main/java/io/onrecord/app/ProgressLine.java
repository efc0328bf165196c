package io.onrecord.app;

import io.onrecord.index.Indexer;

/** Shows how far the reading of articles is: one line written over, or a line each tenth part. */
final class ProgressLine implements Indexer.Progress {
  /** Fewer articles than this are read before anybody could look. */
  private static final int WORTH_SHOWING = 20;

  private static final int BAR_CHARS = 30;

  private final Console console;
  private int lastShown = -1;

  ProgressLine(Console console) {
    this.console = console;
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
              "\rReading articles [%s%s] %d of %d%s",
              "#".repeat(filled),
              " ".repeat(BAR_CHARS - filled),
              done,
              total,
              done == total ? System.lineSeparator() : "");
    } else {
      console.err().printf("Reading articles: %d of %d%n", done, total);
    }
  }
}
