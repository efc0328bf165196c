package io.onrecord.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The line that says who wrote an article: {@code By Jane Doe and John Roe, Associated Press}.
 *
 * <p>Such a line is "By" and names, nothing else: {@code By Tuesday the river had risen.} is prose,
 * for it holds words that are no part of a name.
 */
final class Byline {
  private static final int MAX_CHARS = 160;

  private Byline() {}

  /** The names in the line, as printed; empty when the line is no byline. */
  static Optional<String> parse(CharSequence text, Span line) {
    if (line.length() > MAX_CHARS || line.length() < 5) {
      return Optional.empty();
    }
    String words = text.subSequence(line.start(), line.end()).toString();
    int names = prefixLength(words);
    if (names == 0 || words.endsWith(".")) {
      return Optional.empty();
    }
    String rest = words.substring(names).strip();
    String first = rest.split("[\\s,]", 2)[0];
    return Names.areAll(rest) && !Calendar.isDayOrMonth(first) && isPerson(rest)
        ? Optional.of(rest)
        : Optional.empty();
  }

  private static int prefixLength(String words) {
    String start = words.substring(0, Math.min(words.length(), 12)).toLowerCase(Locale.ROOT);
    for (String prefix : Set.of("by ", "by: ", "written by ", "story by ")) {
      if (start.startsWith(prefix)) {
        return prefix.length();
      }
    }
    return 0;
  }

  private static boolean isPerson(String rest) {
    return rest.indexOf(' ') > 0 || Agencies.contains(rest);
  }
}
