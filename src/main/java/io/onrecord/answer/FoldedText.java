package io.onrecord.answer;

import io.onrecord.article.Span;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text in the form in which quotations are compared, with the way back to the printed one.
 *
 * <p>Folded are white space (any run is one space, none beside a dash), quotation marks (each is
 * {@code '}), dashes (each is {@code -}, as is {@code --}), the Unicode form (NFC) and characters
 * that print nothing. Nothing else: a changed letter, case or figure is a changed quotation.
 */
final class FoldedText {
  private final StringBuilder folded = new StringBuilder();
  private int[] origins;
  private final int end;

  private FoldedText(int capacity, int end) {
    this.origins = new int[capacity];
    this.end = end;
  }

  static FoldedText of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** The part of {@code text} that {@code part} covers; offsets stay those of the whole text. */
  static FoldedText of(String text, Span part) {
    FoldedText folded = new FoldedText(part.length() + 1, part.end());
    int i = part.start();
    while (i < part.end()) {
      int next = clusterEnd(text, i, part.end());
      folded.add(text, i, next);
      i = next;
    }
    return folded;
  }

  String text() {
    return folded.toString();
  }

  /**
   * Where {@code words}, already folded, first stand at or after {@code from} as whole words; null
   * when they do not.
   *
   * @param from an offset in the folded text
   * @return offsets in the folded text
   */
  @Nullable Span find(String words, int from) {
    for (int at = folded.indexOf(words, from); at >= 0; at = folded.indexOf(words, at + 1)) {
      int after = at + words.length();
      if (!splitsWord(at) && !splitsWord(after)) {
        return new Span(at, after);
      }
    }
    return null;
  }

  /** The printed place of a part of the folded text. */
  Span printed(Span part) {
    int start = origins[part.start()];
    int last = part.end() < folded.length() ? origins[part.end()] : end;
    return new Span(start, Math.max(start, last));
  }

  private boolean splitsWord(int at) {
    return 0 < at
        && at < folded.length()
        && Character.isLetterOrDigit(folded.charAt(at - 1))
        && Character.isLetterOrDigit(folded.charAt(at));
  }

  /** The end of the character at {@code i} with the marks that combine with it. */
  private static int clusterEnd(String text, int i, int limit) {
    int next = i + Character.charCount(text.codePointAt(i));
    while (next < limit && next - i < 32 && isMark(text.codePointAt(next))) {
      next += Character.charCount(text.codePointAt(next));
    }
    return Math.min(next, limit);
  }

  private static boolean isMark(int point) {
    return point > 0x2FF && Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private void add(String text, int start, int next) {
    char c = text.charAt(start);
    if (next - start == 1 && c < 0x80) {
      addOne(c, start);
      return;
    }
    int point = text.codePointAt(start);
    if (PlainText.isSpace(point)) {
      addOne(' ', start);
    } else if (Marks.isDouble(point) || Marks.isSingle(point)) {
      addOne('\'', start);
    } else if (Marks.isDash(point)) {
      addOne('-', start);
    } else if (point == '…') {
      addAll("...", start);
    } else if (!PlainText.isInvisible(point)) {
      addAll(Normalizer.normalize(text.substring(start, next), Normalizer.Form.NFC), start);
    }
  }

  private void addOne(char c, int origin) {
    int length = folded.length();
    char last = length == 0 ? ' ' : folded.charAt(length - 1);
    if (PlainText.isSpace(c)) {
      if (last != ' ' && last != '-') {
        append(' ', origin);
      }
    } else if (Marks.isDouble(c)) {
      append('\'', origin);
    } else if (Marks.isSingle(c)) {
      // Two single marks side by side are one double mark.
      if (last != '\'' || length == 0 || origins[length - 1] != origin - 1) {
        append('\'', origin);
      }
    } else if (c == '-') {
      if (last == ' ' && length > 0) {
        folded.setLength(length - 1);
        last = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
      }
      if (last != '-') {
        append('-', origin);
      }
    } else if (!PlainText.isInvisible(c)) {
      append(c, origin);
    }
  }

  private void addAll(String text, int origin) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), origin);
    }
  }

  private void append(char c, int origin) {
    if (folded.length() + 1 >= origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2 + 8);
    }
    origins[folded.length()] = origin;
    folded.append(c);
  }
}
