package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations in single marks inside a quotation: {@code “He said, ‘I can't,’ and left.”}.
 *
 * <p>One pass. The mark of {@code can't} stands between letters; that of {@code the boys’ boat}
 * closes only when no mark follows that has a comma or a stop before it.
 */
final class InnerMarks {
  private static final String ENDS = ",.?!…—–";

  private InnerMarks() {}

  /** The inner quotations with their marks, in text order. */
  static List<Span> in(String text, Span quotation) {
    var found = new ArrayList<Span>();
    int at = quotation.start() + 1;
    while (at < quotation.end()) {
      int close = opens(text, at, quotation) ? close(text, at, quotation) : -1;
      if (close > 0) {
        found.add(new Span(at, close));
        at = close;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean opens(String text, int at, Span quotation) {
    char c = text.charAt(at);
    if ((c != '‘' && c != '\'') || at + 1 >= quotation.end()) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean free =
        Character.isWhitespace(before)
            || before == '—'
            || before == '('
            || at == quotation.start() + 1;
    return free && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Where the quotation that opens there ends, its mark included; -1 when it does not. */
  private static int close(String text, int open, Span quotation) {
    char mark = text.charAt(open) == '‘' ? '’' : '\'';
    int weak = -1;
    for (int i = open + 2; i < quotation.end(); i++) {
      if (i > open + 1 && opens(text, i, quotation)) {
        break;
      }
      boolean letter = i + 1 < quotation.end() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == mark && !letter && !Character.isWhitespace(text.charAt(i - 1))) {
        if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
          return i + 1;
        }
        weak = weak < 0 ? i + 1 : weak;
      }
    }
    return weak;
  }
}
