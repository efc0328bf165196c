package io.onrecord.app;

import java.util.Locale;

/** Words of the messages. */
final class Counts {
  private Counts() {}

  /** {@code 1 article}, {@code 2 articles}. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** With a capital and a full stop. */
  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** A name as it may be shown: a file's name could hold what drives a terminal. */
  static String printable(String name) {
    return name.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
