package io.onrecord.answer;

/** Sees where one clause of a text ends and the next begins. */
final class Clauses {
  private Clauses() {}

  /** Whether a full stop, colon, quotation mark or the like parts two neighbouring words. */
  static boolean ends(String text, Word before, Word after) {
    return holds(text, before, after, ".;:!?\"“”«»");
  }

  /** Whether one of the marks stands between two neighbouring words. */
  static boolean holds(String text, Word before, Word after, String marks) {
    for (int i = before.end(); i < after.start(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
