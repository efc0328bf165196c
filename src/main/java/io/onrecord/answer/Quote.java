package io.onrecord.answer;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text in quotation marks.
 *
 * @param whole with its marks
 * @param words without them
 * @param single whether its marks are single ones, as around titles and in British papers
 */
record Quote(Span whole, Span words, boolean single) {

  /**
   * The quotations of the text in order, none inside another. A mark that is never closed quotes
   * all the rest. Takes time in proportion to the length.
   */
  static List<Quote> in(String text) {
    List<Quote> quotes = new ArrayList<>();
    int lastSingle = lastClosingSingle(text);
    int i = 0;
    while (i < text.length()) {
      int width = doubleMark(text, i);
      if (width > 0) {
        Quote quote = doubled(text, i, width);
        quotes.add(quote);
        i = quote.whole.end();
      } else if (i < lastSingle && opensSingle(text, i)) {
        Quote quote = single(text, i);
        quotes.add(quote);
        i = quote.whole.end();
      } else {
        i++;
      }
    }
    return quotes;
  }

  /** Whether any of the quotations holds the offset. */
  static boolean covers(List<Quote> quotes, int offset) {
    return quotes.stream().anyMatch(quote -> quote.whole.contains(offset));
  }

  private static Quote doubled(String text, int open, int width) {
    int depth = 1;
    int i = open + width;
    while (i < text.length()) {
      int mark = doubleMark(text, i);
      if (mark == 0) {
        i++;
        continue;
      }
      depth += opensInside(text.charAt(i)) ? 1 : -1;
      if (depth == 0) {
        return new Quote(new Span(open, i + mark), new Span(open + width, i), false);
      }
      i += mark;
    }
    return new Quote(
        new Span(open, text.length()), new Span(Math.min(open + width, i), text.length()), false);
  }

  private static boolean opensInside(char mark) {
    return mark == '“' || mark == '„' || mark == '«';
  }

  private static int doubleMark(String text, int i) {
    char c = text.charAt(i);
    if (Marks.isDouble(c)) {
      return 1;
    }
    boolean two = (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c;
    return two ? 2 : 0;
  }

  private static Quote single(String text, int open) {
    int i = open + 1;
    while (!closesSingle(text, i)) {
      i++;
    }
    return new Quote(new Span(open, i + 1), new Span(open + 1, i), true);
  }

  private static boolean opensSingle(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '‘' || c == '‹')
        && (i == 0 || Marks.opensAfter(text.charAt(i - 1)))
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  private static boolean closesSingle(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’' || c == '›')
        && i > 0
        && !PlainText.isSpace(text.charAt(i - 1))
        && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static int lastClosingSingle(String text) {
    int last = text.length() - 1;
    while (last > 0 && !closesSingle(text, last)) {
      last--;
    }
    return last;
  }
}
