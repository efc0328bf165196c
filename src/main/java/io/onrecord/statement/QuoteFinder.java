package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of an article by their marks: {@code “ ”}, {@code "}, {@code ``}, {@code
 * ''}, {@code « »}, and {@code ‘ ’} and {@code '} where no other quotation is open.
 *
 * <p>Looks at one paragraph at a time, so that a mark too many never turns the rest of the article
 * inside out. A paragraph may leave its last quotation open when the next one opens with a mark:
 *
 * <pre>
 *   “We waited for the boat all night, Ortega said.     open
 *   “It never came.”                                    continues
 * </pre>
 */
final class QuoteFinder {
  private enum Mark {
    NONE,
    OPEN,
    CLOSE,
    EITHER
  }

  private final String text;
  private final SingleMarks singles;
  private final List<Quote> quotes = new ArrayList<>();

  private QuoteFinder(String text) {
    this.text = text;
    this.singles = new SingleMarks(text);
  }

  /** The quotations of the article's sentences, in their order; they never overlap. */
  static List<Quote> quotes(Article article) {
    var finder = new QuoteFinder(article.text());
    List<Span> paragraphs = paragraphs(article.sentences());
    boolean open = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean reopened = i + 1 < paragraphs.size() && finder.opens(paragraphs.get(i + 1));
      open = finder.scan(paragraphs.get(i), open, reopened);
    }
    return finder.quotes;
  }

  private static List<Span> paragraphs(List<Sentence> sentences) {
    var paragraphs = new ArrayList<Span>();
    int number = 0;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() == number) {
        Span last = paragraphs.removeLast();
        paragraphs.add(new Span(last.start(), sentence.span().end()));
      } else {
        paragraphs.add(sentence.span());
      }
      number = sentence.paragraph();
    }
    return paragraphs;
  }

  private boolean opens(Span paragraph) {
    Mark mark = paragraph.isEmpty() ? Mark.NONE : mark(paragraph.start(), paragraph);
    return mark == Mark.OPEN || mark == Mark.EITHER;
  }

  /** Whether the paragraph leaves a quotation open that the next one takes up. */
  private boolean scan(Span paragraph, boolean continues, boolean reopened) {
    int open = -1;
    boolean nested = false;
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      int close = open < 0 ? singles.close(at, paragraph) : -1;
      if (close >= 0) {
        add(at, close + 1, true, continues && at == paragraph.start());
        at = close;
      } else {
        Mark mark = mark(at, paragraph);
        int width = mark == Mark.NONE ? 1 : width(at);
        if (open < 0) {
          open = mark == Mark.OPEN || mark == Mark.EITHER ? at : -1;
          nested = false;
        } else if (opensInner(mark, open, at, paragraph)) {
          nested = true;
        } else if (mark == Mark.OPEN) {
          open = at;
          nested = false;
        } else if (mark == Mark.CLOSE && nested && kind(at) != kind(open)) {
          nested = false;
        } else if (mark != Mark.NONE) {
          add(open, at + width, true, continues && open == paragraph.start());
          open = -1;
        }
        at += width - 1;
      }
    }
    if (open < 0) {
      return false;
    }
    boolean goesOn = continues && open == paragraph.start();
    if (reopened || goesOn) {
      add(open, paragraph.end(), false, goesOn);
    }
    return reopened;
  }

  /**
   * A mark of the other kind, curly in straight or straight in curly, that stands before a word.
   */
  private boolean opensInner(Mark mark, int open, int at, Span part) {
    boolean opens = mark == Mark.OPEN || mark == Mark.EITHER;
    int next = at + width(at);
    return opens
        && kind(at) != kind(open)
        && at > part.start()
        && Character.isWhitespace(text.charAt(at - 1))
        && next < part.end()
        && Character.isLetterOrDigit(text.charAt(next));
  }

  private int kind(int at) {
    return switch (text.charAt(at)) {
      case '"' -> 1;
      case '“', '”' -> 2;
      default -> 3;
    };
  }

  private void add(int start, int end, boolean closed, boolean continues) {
    quotes.add(new Quote(new Span(start, end), closed, continues));
  }

  private Mark mark(int at, Span part) {
    return switch (text.charAt(at)) {
      case '“', '«' -> Mark.OPEN;
      case '”', '»' -> Mark.CLOSE;
      case '`' -> width(at) == 2 ? Mark.OPEN : Mark.NONE;
      case '’' -> width(at) == 2 ? Mark.CLOSE : Mark.NONE;
      case '\'' -> width(at) == 2 ? straight(at, part) : Mark.NONE;
      case '"' -> straight(at, part);
      default -> Mark.NONE;
    };
  }

  /** A straight mark after a digit may be inches, before a space it can only close. */
  private Mark straight(int at, Span part) {
    boolean before = at > part.start() && !Character.isWhitespace(text.charAt(at - 1));
    int next = at + width(at);
    boolean after = next < part.end() && !Character.isWhitespace(text.charAt(next));
    return before && !after ? Mark.CLOSE : Mark.EITHER;
  }

  private int width(int at) {
    char c = text.charAt(at);
    boolean pair = c == '`' || c == '\'' || c == '’';
    return pair && at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 1;
  }
}
