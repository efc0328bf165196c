package io.onrecord.answer;

/**
 * Takes out of a text what a reader cannot see: control characters, zero-width and bidirectional
 * ones, stray halves of surrogate pairs. They hide words from people, turn text around, or steer a
 * terminal.
 */
final class PlainText {
  private PlainText() {}

  /** The text without characters that cannot be seen; line breaks and tabs stay. */
  static String of(String text) {
    int first = firstInvisible(text);
    if (first < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, first);
    text.codePoints()
        .skip(text.codePointCount(0, first))
        .filter(point -> !isInvisible(point))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The text as {@link #of}, every run of white space as one space, none at the ends. */
  static String line(String text) {
    if (isLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isSpace(point)) {
        space = true;
      } else if (!isInvisible(point)) {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.appendCodePoint(point);
      }
    }
    return line.toString();
  }

  /** Tells of most texts that {@link #line} changes nothing, at a glance. */
  private static boolean isLine(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common = ('!' <= c && c <= '~') || ('‘' <= c && c <= '”') || c == '–' || c == '—';
      if (!common && (c != ' ' || space)) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  /** Whether the text has a character that {@link #of} takes out. */
  static boolean hasInvisible(String text) {
    return firstInvisible(text) >= 0;
  }

  static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  static boolean isInvisible(int point) {
    if (point < 0x7F) {
      return point < ' ' && point != '\n' && point != '\t' && point != '\r' && point != '\f';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point != 0x85;
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      // Letters and marks that print nothing: Hangul fillers and variation selectors.
      default ->
          point == 0x115F
              || point == 0x1160
              || point == 0x3164
              || point == 0xFFA0
              || point == 0x034F
              || (0xFE00 <= point && point <= 0xFE0F)
              || (0xE0100 <= point && point <= 0xE01EF);
    };
  }

  private static int firstInvisible(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isInvisible(point)) {
        return i;
      }
      i += Character.charCount(point);
    }
    return -1;
  }
}
