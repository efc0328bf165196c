package io.onrecord.answer;

/** Tells quotation marks and dashes apart from other characters. */
final class Marks {
  private static final String DOUBLE = "\"“”„‟«»〝〞＂";
  private static final String SINGLE = "'‘’‚‛‹›`´ʼ＇";
  private static final String DASHES = "-‐‑‒–—―−﹘﹣－";

  private Marks() {}

  static boolean isDouble(int c) {
    return DOUBLE.indexOf(c) >= 0;
  }

  static boolean isSingle(int c) {
    return SINGLE.indexOf(c) >= 0;
  }

  static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** Whether a straight mark that stands behind {@code before} opens a quotation. */
  static boolean opensAfter(char before) {
    return PlainText.isSpace(before)
        || before == '('
        || before == '['
        || isDash(before)
        || isDouble(before)
        || isSingle(before);
  }
}
