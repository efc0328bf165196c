package io.onrecord.index;

import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One form for the ways in which news print a number or a month, so that a search for the one finds
 * the other.
 *
 * <pre>
 *   1,200   1200      seven   7       20th     20
 *   $1.5m   1.5       5pm     5       Sept.    september
 * </pre>
 *
 * <p>"One" stays, since it is a pronoun more often, and so do "Mar." and "May", which are words.
 */
public final class PlainNumbers {
  /** Longer words are their own form. */
  public static final int LONGEST = 20;

  private static final Pattern NUMBER =
      Pattern.compile("([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(?:st|nd|rd|th|am|pm|m|mn|bn|tn)?");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> FROM_TWO =
      List.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> MONTHS =
      EnumSet.complementOf(EnumSet.of(Month.MARCH, Month.MAY)).stream()
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .toList();

  private static final Map<String, Integer> SPELT = spelt();
  private static final Map<String, String> FORMS = forms();

  private PlainNumbers() {}

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    SPELT.forEach((word, number) -> forms.put(word, number.toString()));
    MONTHS.forEach(month -> forms.put(month.substring(0, 3), month));
    forms.put("sept", "september");
    return Map.copyOf(forms);
  }

  private static Map<String, Integer> spelt() {
    Map<String, Integer> spelt = new HashMap<>();
    for (int i = 0; i < FROM_TWO.size(); i++) {
      spelt.put(FROM_TWO.get(i), i + 2);
    }
    for (int i = 0; i < TENS.size(); i++) {
      spelt.put(TENS.get(i), 10 * (i + 2));
    }
    return Map.copyOf(spelt);
  }

  /** The numbers that are one word, from two to ninety. */
  public static Map<String, Integer> spelled() {
    return SPELT;
  }

  /**
   * The plain form of a word; most words are their own.
   *
   * @param word in small letters, without marks around it
   */
  public static String of(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return word;
    }
    if (word.charAt(0) > '9' || word.charAt(0) < '0') {
      return FORMS.getOrDefault(word, word);
    }
    Matcher number = NUMBER.matcher(word);
    return number.matches() ? number.group(1).replace(",", "") : word;
  }

  /**
   * How a word may begin that is printed otherwise than the term it leads to; empty for most terms.
   *
   * @param term a plain form, or the stem of one
   */
  public static List<String> otherBeginnings(String term) {
    if (term.isEmpty()) {
      return List.of();
    }
    if (term.charAt(0) <= '9' && term.charAt(0) >= '0') {
      return Stream.concat(
              Stream.of(term.substring(0, 1)),
              SPELT.keySet().stream().filter(word -> FORMS.getOrDefault(word, "").equals(term)))
          .toList();
    }
    return MONTHS.stream()
        .filter(
            month -> term.length() > 3 && month.startsWith(term.substring(0, term.length() - 1)))
        .map(month -> month.substring(0, 3))
        .toList();
  }
}
