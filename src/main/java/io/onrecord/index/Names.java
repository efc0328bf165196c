package io.onrecord.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names into the form in which they are compared. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern INSIDE =
      Pattern.compile("[.'’ʼ\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  /**
   * The name without case, accents, full stops, apostrophes and a leading article, its words one
   * space apart: {@code The U.S.-led coalition} becomes {@code us led coalition}.
   */
  public static String fold(String name) {
    String spaced = plain(name);
    return spaced.startsWith("the ") ? spaced.substring(4) : spaced;
  }

  private static String plain(String name) {
    var plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 127) {
        return slowly(name);
      }
      if (Character.isLetterOrDigit(c)) {
        plain.append(Character.toLowerCase(c));
      } else if (c != '.'
          && c != '\''
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /** The same for text that has more than ASCII. */
  private static String slowly(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String joined = INSIDE.matcher(plain).replaceAll("");
    return BETWEEN.matcher(joined).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
