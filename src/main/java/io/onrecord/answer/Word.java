package io.onrecord.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or number of a text: letters and digits, with the full stops of {@code U.S.}, the comma of
 * {@code 1,000} and the apostrophe of {@code don't} inside. Hyphens part words.
 *
 * @param folded without case, accents, dots of abbreviations and a possessive {@code 's}
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends, exclusive
 * @param capital whether it begins with a capital letter
 * @param possessive whether {@code 's} or a plural's {@code '} follows
 */
record Word(String folded, int start, int end, boolean capital, boolean possessive) {

  /** The words of the text in order. Takes time in proportion to its length. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      if (isPart(point)) {
        int end = end(text, i);
        words.add(word(text, i, end));
        i = end;
      } else {
        i += Character.charCount(point);
      }
    }
    return words;
  }

  boolean isNumber() {
    return Character.isDigit(folded.codePointAt(0));
  }

  private static Word word(String text, int start, int end) {
    String folded = fold(text.substring(start, end));
    boolean possessive = folded.endsWith("'s") && folded.length() > 2;
    if (possessive) {
      folded = folded.substring(0, folded.length() - 2);
    } else if (end < text.length() && Marks.isSingle(text.charAt(end)) && folded.endsWith("s")) {
      possessive = true;
    }
    return new Word(folded, start, end, Character.isUpperCase(text.codePointAt(start)), possessive);
  }

  static String fold(String printed) {
    boolean ascii = true;
    boolean lower = true;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      ascii &= c < 0x80;
      lower &= 'a' <= c && c <= 'z';
    }
    if (lower) {
      return printed;
    }
    String plain = ascii ? printed : Normalizer.normalize(printed, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean mark = !ascii && Character.getType(c) == Character.NON_SPACING_MARK;
      boolean dot = c == '.' && !between(plain, i, Character::isDigit);
      if (Marks.isSingle(c)) {
        folded.append('\'');
      } else if (!mark && !dot && !PlainText.isInvisible(c)) {
        folded.append(c);
      }
    }
    String lowered = folded.toString().toLowerCase(Locale.ROOT);
    return lowered.isEmpty() ? printed : lowered;
  }

  private static int end(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      if (!isPart(point) && !joins(text, i)) {
        break;
      }
      i += Character.charCount(point);
    }
    return i;
  }

  /** Whether the mark at {@code i} stands inside a word: that of don't, 1,000, 2.5 and U.S. */
  private static boolean joins(String text, int i) {
    char c = text.charAt(i);
    if (Marks.isSingle(c) && c != '`') {
      return between(text, i, Character::isLetter);
    }
    if (c == ',') {
      return between(text, i, Character::isDigit);
    }
    return c == '.'
        && (between(text, i, Character::isDigit)
            || between(text, i, Character::isLetter)
            || endsAbbreviation(text, i));
  }

  /** Whether the full stop at {@code i} is the last of {@code U.S.}: one letter after a dot. */
  private static boolean endsAbbreviation(String text, int i) {
    return i >= 3 && text.charAt(i - 2) == '.' && Character.isLetter(text.charAt(i - 1));
  }

  private interface Kind {
    boolean holds(char c);
  }

  private static boolean between(String text, int i, Kind kind) {
    return i > 0
        && i + 1 < text.length()
        && kind.holds(text.charAt(i - 1))
        && kind.holds(text.charAt(i + 1));
  }

  private static boolean isPart(int point) {
    return Character.isLetterOrDigit(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        }
        || (PlainText.isInvisible(point) && point > 0x7F);
  }
}
