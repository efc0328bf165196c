package io.onrecord.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and numbers of a text as they are compared between copies: without case, accents, marks
 * and punctuation. A number stays whole, so that {@code 3.5} is neither {@code 35} nor {@code 3}
 * and {@code 5}.
 */
public final class PlainWords {
  private PlainWords() {}

  /** The words in their order; takes time in proportion to the text. */
  public static List<String> of(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || (isPoint(c) && isDigitAt(plain, i - 1, next))) {
        word.appendCodePoint(c);
      } else if (!isInside(c) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      i = next;
    }
    if (!word.isEmpty()) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Whether the word is a number in digits: {@code 1,200}, {@code 3.5}, {@code 20th}. */
  public static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0));
  }

  private static boolean isPoint(int c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigitAt(String text, int before, int after) {
    return before >= 0
        && after < text.length()
        && Character.isDigit(text.charAt(before))
        && Character.isDigit(text.charAt(after));
  }

  /** Belongs to the word that it stands in and is not compared: accents, apostrophes, hyphens. */
  private static boolean isInside(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
