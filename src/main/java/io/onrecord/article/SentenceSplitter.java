package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph of English news prose into sentences.
 *
 * <p>The text is never changed or copied; sentences are spans of it. They come in order, do not
 * overlap, neither begin nor end with white space, and between them stands nothing but white space.
 * Each but a lone first one holds a letter or digit. Quotation marks, brackets and picture
 * characters that follow the end of a sentence belong to it; those that precede a sentence belong
 * to that. A quotation that holds two sentences is cut between them. Time is linear in the length
 * of the paragraph.
 */
final class SentenceSplitter {
  /*
   * One pass looks for runs of ". ! ? …" with the closing marks behind them, and decides for each
   * run whether it ends a sentence (SentenceEnd). The pass itself only keeps what depends on the
   * characters before: which quotation marks are open, where the sentence began, and whether it
   * holds a word yet ("... The pact" does not end after the dots).
   */
  private final CharSequence text;
  private final int end;
  private final List<Span> sentences = new ArrayList<>();
  private int sentenceStart;
  private boolean hasWord;
  private boolean straightOpen;
  private char guillemetToClose;

  private SentenceSplitter(CharSequence text, Span paragraph) {
    this.text = text;
    this.sentenceStart = paragraph.start();
    this.end = paragraph.end();
  }

  /**
   * The sentences of a paragraph; empty when it is blank.
   *
   * @param paragraph where the paragraph stands in {@code text}; it may hold line breaks, which
   *     count as spaces
   */
  static List<Span> split(CharSequence text, Span paragraph) {
    SentenceSplitter splitter = new SentenceSplitter(text, Characters.trim(text, paragraph));
    splitter.run();
    return List.copyOf(splitter.sentences);
  }

  private void run() {
    int at = sentenceStart;
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isTerminator(c)) {
        at = stop(at);
      } else {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          hasWord = true;
        } else if (isListItem(at)) {
          endSentence(lastNonBlank(at) + 1, at);
        }
        noteQuoteMark(at);
        at++;
      }
    }
    if (sentenceStart < end) {
      endSentence(lastNonBlank(end) + 1, end);
    }
  }

  /** Reads the run of terminators and closing marks that begins at {@code first}. */
  private int stop(int first) {
    int at = first;
    boolean closedQuote = false;
    while (at < end) {
      char c = text.charAt(at);
      if (Characters.isTerminator(c)) {
        at++;
      } else if (closesAt(at)) {
        closedQuote |= Characters.isQuoteMark(c);
        noteQuoteMark(at);
        at++;
      } else if (isSpacedDot(at)) {
        at += 2;
      } else if (isSpacedClosing(at)) {
        closedQuote |= Characters.isQuoteMark(text.charAt(at + 1));
        noteQuoteMark(at + 1);
        at += 2;
      } else {
        break;
      }
    }
    at = skipEmoji(at);
    int next = Characters.skipBlanks(text, at, end);
    if (hasWord
        && next < end
        && SentenceEnd.isAt(new Stop(text, sentenceStart, first, at, next, end, closedQuote))) {
      endSentence(at, next);
    }
    return at;
  }

  private void endSentence(int sentenceEnd, int nextStart) {
    sentences.add(new Span(sentenceStart, sentenceEnd));
    sentenceStart = nextStart;
    hasWord = false;
  }

  private int lastNonBlank(int before) {
    int at = before - 1;
    while (at > sentenceStart && Characters.isBlank(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** A bullet with space around it, behind words: {@code Eggs • Milk}. */
  private boolean isListItem(int at) {
    return hasWord
        && Characters.isBullet(text.charAt(at))
        && Characters.isBlank(text.charAt(at - 1))
        && at + 1 < end
        && Characters.isBlank(text.charAt(at + 1))
        && text.charAt(at) != '·';
  }

  /** Whether the mark at {@code at}, directly behind a terminator, closes something. */
  private boolean closesAt(int at) {
    char c = text.charAt(at);
    boolean beforeGap = at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
    return switch (c) {
      case '"' -> straightOpen || beforeGap;
      case '«', '»' -> c == guillemetToClose || (guillemetToClose == 0 && c == '»' && beforeGap);
      case '›' -> true;
      case '“', '\'', '‘' -> beforeGap;
      default -> Characters.isClosing(c);
    };
  }

  /** The second dot of a spaced ellipsis, {@code . . .}; not the one of {@code .5}. */
  private boolean isSpacedDot(int at) {
    return at + 1 < end
        && Characters.isBlank(text.charAt(at))
        && text.charAt(at + 1) == '.'
        && text.charAt(at - 1) == '.'
        && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  /** A closing mark that is set off by a space: {@code « Oui. »}. */
  private boolean isSpacedClosing(int at) {
    if (at + 1 >= end || !Characters.isBlank(text.charAt(at))) {
      return false;
    }
    char c = text.charAt(at + 1);
    if (at + 2 < end && !Characters.isBlank(text.charAt(at + 2))) {
      return false;
    }
    return c == '"' ? straightOpen : (c == guillemetToClose && c != 0) || c == '”' || c == ')';
  }

  /** Behind picture characters, and the spaces before them, that follow an end. */
  private int skipEmoji(int from) {
    int at = from;
    int next = Characters.skipBlanks(text, at, end);
    while (next < end && next - at <= 1) {
      int c = Characters.codePointAt(text, next, end);
      if (!Characters.isEmoji(c)) {
        break;
      }
      at = next + Character.charCount(c);
      next = Characters.skipBlanks(text, at, end);
    }
    return at;
  }

  /** Keeps track of the marks whose two sides look alike. */
  private void noteQuoteMark(int at) {
    char c = text.charAt(at);
    if (c == '"') {
      boolean afterGap = at == 0 || isGap(text.charAt(at - 1));
      boolean beforeGap = at + 1 >= end || isGap(text.charAt(at + 1));
      straightOpen = afterGap == beforeGap ? !straightOpen : afterGap;
    } else if (c == '«' || c == '»') {
      guillemetToClose = c == guillemetToClose ? 0 : c == '«' ? '»' : '«';
    }
  }

  private static boolean isGap(char c) {
    return Characters.isBlank(c) || c == '(' || c == '[' || Characters.isDash(c);
  }
}
