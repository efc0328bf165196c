package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.Set;

/**
 * Tells single quotation marks, as British papers set them, from apostrophes.
 *
 * <pre>
 *   'It rained,' he said.               a quotation
 *   ‘The workers’ boats,’ he said.      the first ’ belongs to the plural
 *   in the '90s, rock 'n' roll          none
 * </pre>
 */
final class SingleMarks {
  /** Words that begin with an apostrophe. */
  private static final Set<String> SHORTENED =
      Words.set("em til tis twas cause n round bout cos tween gainst");

  private static final String ENDS = ".,?!…;:—–-)]";

  private final String text;

  SingleMarks(String text) {
    this.text = text;
  }

  /**
   * Where the quotation ends that a single mark at {@code at} opens.
   *
   * @param part the paragraph
   * @return index of the closing mark; -1 when {@code at} opens none
   */
  int close(int at, Span part) {
    char mark = text.charAt(at);
    if ((mark != '‘' && mark != '\'') || !opens(at, part)) {
      return -1;
    }
    int plural = -1;
    for (int i = at + 1; i < part.end(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '"' || c == '‘' || (mark == '\'' && c == mark && opens(i, part))) {
        return plural;
      }
      boolean closes = c == (mark == '‘' ? '’' : mark) && !isWord(i + 1, part);
      if (closes && !isPlural(i, part)) {
        return i;
      }
      plural = closes && plural < 0 ? i : plural;
    }
    return plural;
  }

  /** Before a word and after none, and not the apostrophe of {@code '90s}. */
  private boolean opens(int at, Span part) {
    if (at + 1 >= part.end() || (at > part.start() && !isGap(text.charAt(at - 1)))) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (Character.isWhitespace(next) || next == text.charAt(at)) {
      return false;
    }
    int end = at + 1;
    while (end < part.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end);
    return !SHORTENED.contains(word) && !word.matches("\\d\\ds?");
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "([—–-/".indexOf(c) >= 0;
  }

  /** {@code the workers' boats}: no mark of punctuation before it, a small letter to follow. */
  private boolean isPlural(int at, Span part) {
    char before = text.charAt(at - 1);
    boolean goesOn =
        at + 2 < part.end()
            && text.charAt(at + 1) == ' '
            && Character.isLetterOrDigit(text.charAt(at + 2));
    return goesOn && ENDS.indexOf(before) < 0 && (before == 's' || before == 'z');
  }

  private boolean isWord(int at, Span part) {
    return at < part.end() && Character.isLetterOrDigit(text.charAt(at));
  }
}
