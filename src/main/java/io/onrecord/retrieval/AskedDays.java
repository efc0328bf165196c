package io.onrecord.retrieval;

import io.onrecord.article.DatePhrase;
import io.onrecord.article.Days;
import io.onrecord.article.PastDays;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which days the words of a {@link DatePhrase} mean: the nearest past.
 *
 * <pre>
 *   asked Tuesday, November 24, 2026
 *   last week            November 16 to 22   weeks begin on Monday
 *   the last week        November 17 to 24   seven days back
 *   the last 3 days      November 21 to 24
 *   Monday               November 23
 *   June                 June 2026
 * </pre>
 */
final class AskedDays {
  private static final Pattern BACK =
      Pattern.compile(
          "(?:the (?:last|past)|past|(?:the )?(?:last|past|previous) (?<count>.+))"
              + " (?<unit>hour|day|week|month|year)s?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}$");
  private static final Pattern PART = Pattern.compile("^(?:early|late|mid)[ -]");
  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private AskedDays() {}

  /**
   * The days.
   *
   * @param from the day that they are seen from
   * @return empty when there are no such days: {@code 31 June}, {@code 2024-13-01}
   */
  static Optional<Days> of(String words, LocalDate from) {
    String plain = words.toLowerCase(Locale.ROOT).replace("current ", "this ");
    Matcher back = BACK.matcher(plain);
    if (back.matches()) {
      int count = count(back.group("count"));
      return count < 0
          ? Optional.empty()
          : Optional.of(new Days(before(from, count, back.group("unit")), from));
    }
    plain = plain.startsWith("the ") ? plain.substring(4) : plain;
    plain = PART.matcher(plain.replace(" of ", " ")).replaceFirst("");
    if (plain.length() == 10 && plain.charAt(4) == '-') {
      return isoDay(plain);
    }
    if (plain.endsWith(" ago")) {
      return ago(plain, from);
    }
    return PastDays.of(plain, from);
  }

  /** Whether the words hold their year, so that they mean the same days at any time. */
  static boolean hasYear(String words) {
    return YEAR.matcher(words).find() || (words.length() == 10 && words.charAt(4) == '-');
  }

  /** The year at the end of the words; empty when there is none. */
  static Optional<String> year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? Optional.of(year.group()) : Optional.empty();
  }

  private static Optional<Days> isoDay(String day) {
    try {
      return Optional.of(Days.of(LocalDate.parse(day)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> ago(String words, LocalDate from) {
    String[] parts = words.split(" ", -1);
    String unit = parts[parts.length - 2];
    String singular = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    int count = count(words.substring(0, words.length() - unit.length() - 5));
    return singular.equals("hour")
        ? Optional.of(Days.of(before(from, count, singular)))
        : PastDays.of("%d %s ago".formatted(count, unit), from);
  }

  private static LocalDate before(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "hour" -> day.minusDays((count + 23) / 24);
      case "day" -> day.minusDays(count);
      case "week" -> day.minusWeeks(count);
      case "month" -> day.minusMonths(count);
      default -> day.minusYears(count);
    };
  }

  /** "A couple of" are two, "a few" three; -1 for what is no number. */
  private static int count(@Nullable String words) {
    if (words == null || words.equals("a") || words.equals("an")) {
      return 1;
    }
    if (words.endsWith("couple of") || words.endsWith("few")) {
      return words.endsWith("few") ? 3 : 2;
    }
    return Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : NUMBERS.indexOf(words);
  }
}
