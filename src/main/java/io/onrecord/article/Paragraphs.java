package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of plain text.
 *
 * <p>Blank lines, indents and bullets separate paragraphs. Otherwise a line is a paragraph of its
 * own, unless the text is hard-wrapped; then lines are joined, and the span of the paragraph holds
 * their line breaks. Linear in the length of the text.
 */
final class Paragraphs {
  /*
   * Wrapped text, as old wires sent it:
   *
   *   Showers fell all week in the north, ending the drought that be-   <- ends inside a sentence
   *   gan in early January, the growers' union said.                    <- short: its paragraph ends
   *   Prices rose.
   *
   * A text counts as wrapped when most of its lines that another line follows directly end inside a
   * sentence, and none is long. In a wrapped text, a line that ends a sentence also ends its
   * paragraph when the first word of the next line would still have fitted in.
   */
  private static final int MAX_WRAP_CHARS = 110;
  private static final int MIN_WRAP_CHARS = 40;
  private static final int TOP_LINES = 8;

  private final CharSequence text;
  private final List<Line> lines;
  private final boolean wrapped;
  private int width;

  private Paragraphs(CharSequence text) {
    this.text = text;
    this.lines = Line.of(text);
    this.wrapped = isWrapped();
  }

  /** The paragraphs in their order; without white space at either end, none empty. */
  static List<Span> of(CharSequence text) {
    return new Paragraphs(text).join();
  }

  private List<Span> join() {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || !joins(i)) {
        paragraphs.add(new Span(lines.get(start).span().start(), lines.get(i).span().end()));
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private boolean isWrapped() {
    int followed = 0;
    int openEnds = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (isFollowed(i)) {
        followed++;
        width = Math.max(width, line.length());
        openEnds += endsSentence(line) ? 0 : 1;
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      full += isFollowed(i) && lines.get(i).length() * 10 >= width * 7 ? 1 : 0;
    }
    return width <= MAX_WRAP_CHARS
        && width >= MIN_WRAP_CHARS
        && openEnds * 10 >= followed * 6
        && full * 10 >= followed * 6;
  }

  private boolean isFollowed(int i) {
    Line next = lines.get(i + 1);
    return !next.blankBefore() && !next.indented();
  }

  /** Whether the line goes on in the next one. */
  private boolean joins(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (next.blankBefore() || startsItem(next) || (i < TOP_LINES && isTop(line, next))) {
      return false;
    }
    if (next.indented() && !line.indented()) {
      return false;
    }
    boolean goesOn = Character.isLowerCase(text.charAt(next.span().start()));
    boolean ends = !goesOn && endsSentence(line);
    if (wrapped) {
      return !(next.indented() && ends) && !(ends && nextWordFits(line, next));
    }
    return goesOn && line.length() >= MIN_WRAP_CHARS && line.length() <= MAX_WRAP_CHARS;
  }

  /** A dateline begins a paragraph, and a byline or a credit is one. */
  private boolean isTop(Line line, Line next) {
    return DatelineParser.parse(text, next.span()).isPresent()
        || Byline.parse(text, next.span()).isPresent()
        || Byline.parse(text, line.span()).isPresent();
  }

  private boolean startsItem(Line line) {
    int at = line.span().start();
    char c = text.charAt(at);
    boolean mark = Characters.isBullet(c) || c == '*' || Characters.isDash(c);
    return mark && at + 1 < line.span().end() && Characters.isBlank(text.charAt(at + 1));
  }

  private boolean endsSentence(Line line) {
    int at = line.span().end() - 1;
    while (at > line.span().start() && isClosing(text.charAt(at))) {
      at--;
    }
    return Characters.isTerminator(text.charAt(at)) || text.charAt(at) == ':';
  }

  private static boolean isClosing(char c) {
    return Characters.isClosing(c) || Characters.isQuoteMark(c);
  }

  private boolean nextWordFits(Line line, Line next) {
    int at = next.span().start();
    while (at < next.span().end() && !Characters.isBlank(text.charAt(at))) {
      at++;
    }
    int needed = line.length() + 1 + at - next.span().start();
    return needed * 10 <= width * 9;
  }
}
