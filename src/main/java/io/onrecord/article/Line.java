package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is not blank.
 *
 * @param span the line without its line end and without white space at either end
 * @param blankBefore whether a blank line, or nothing, stands before it
 * @param indented whether it begins with a tab or at least two spaces
 */
record Line(Span span, boolean blankBefore, boolean indented) {
  /** The lines of a text, whatever ends them: LF, CR, CR LF, NEL or U+2028. */
  static List<Line> of(CharSequence text) {
    List<Line> lines = new ArrayList<>();
    boolean blankBefore = true;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Characters.isLineBreak(text.charAt(end))) {
        end++;
      }
      Span span = Characters.trim(text, new Span(start, end));
      if (span.isEmpty()) {
        blankBefore = true;
      } else {
        lines.add(new Line(span, blankBefore, isIndent(text, start, span.start())));
        blankBefore = false;
      }
      start = end + 1;
      if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
        start++;
      }
    }
    return lines;
  }

  private static boolean isIndent(CharSequence text, int from, int to) {
    return to - from >= 2 || (to > from && text.charAt(from) == '\t');
  }

  int length() {
    return span.length();
  }
}
