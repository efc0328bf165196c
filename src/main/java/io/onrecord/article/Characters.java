package io.onrecord.article;

/** The kinds of characters that layout and sentences depend on. */
final class Characters {
  private Characters() {}

  /** White space of any width, including non-breaking, zero-width and line-breaking characters. */
  static boolean isBlank(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B' // zero-width space
        || c == '\u2060' // word joiner
        || c == '\uFEFF' // byte order mark in the middle of a text
        || c == '\u200E'
        || c == '\u200F' // direction marks
        || c == '\u0085';
  }

  /** Ends a line: the ASCII line ends, NEL, and Unicode's line and paragraph separators. */
  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** May end a sentence. */
  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isFullWidthTerminator(c) || c == '‽';
  }

  /** Ends a sentence of Chinese or Japanese, after which no space follows. */
  static boolean isFullWidthTerminator(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  /** May stand before the first word of a sentence and belong to it. */
  static boolean isOpening(char c) {
    return switch (c) {
      case '“', '‘', '„', '‚', '«', '»', '‹', '›', '"', '\'', '`', '(', '[', '{', '¿', '¡' -> true;
      case '\u201B', '\u201F', '「', '『', '（' -> true;
      default -> false;
    };
  }

  /** Closes a bracket or a quotation, and can do nothing else. */
  static boolean isClosing(char c) {
    return switch (c) {
      case '”', '’', ')', ']', '}', '」', '』', '）', '″' -> true;
      default -> false;
    };
  }

  static boolean isQuoteMark(char c) {
    return switch (c) {
      case '“', '”', '‘', '’', '„', '‚', '«', '»', '‹', '›', '"', '\'', '`', '″' -> true;
      case '\u201B', '\u201F', '「', '『', '」', '』' -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Begins an item of a list. */
  static boolean isBullet(char c) {
    return switch (c) {
      case '•', '●', '■', '▪', '◦', '‣', '⁃', '·', '▶', '►', '◆', '□', '○' -> true;
      default -> false;
    };
  }

  /** A picture character, or one of those that join and colour them. */
  static boolean isEmoji(int codePoint) {
    return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x2600 && codePoint <= 0x27BF)
        || codePoint == 0xFE0F
        || codePoint == 0x200D;
  }

  /** The code point at {@code index}, taking nothing from at or after {@code end}. */
  static int codePointAt(CharSequence text, int index, int end) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c) && index + 1 < end) {
      char low = text.charAt(index + 1);
      if (Character.isLowSurrogate(low)) {
        return Character.toCodePoint(c, low);
      }
    }
    return c;
  }

  /** The first index at or after {@code from} that is not blank; {@code end} when there is none. */
  static int skipBlanks(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** {@code span} without the blanks at both of its ends. */
  static Span trim(CharSequence text, Span span) {
    int start = skipBlanks(text, span.start(), span.end());
    int end = span.end();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
