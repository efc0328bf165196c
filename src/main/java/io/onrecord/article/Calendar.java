package io.onrecord.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the dates that news prints: {@code Jun. 20}, {@code 20 June 2024}, {@code 2024-06-20}. */
final class Calendar {
  private static final int MAX_CHARS = 40;
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Map<String, Integer> MONTH_NUMBERS =
      Stream.concat(
              MONTHS.stream().flatMap(month -> Stream.of(month, month.substring(0, 3))),
              Stream.of("sept"))
          .distinct()
          .collect(Collectors.toUnmodifiableMap(name -> name, Calendar::numberOf));
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private Calendar() {}

  private static int numberOf(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(name)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no month begins with " + name);
  }

  /** The weekdays with a capital, Monday first. */
  static List<String> weekdays() {
    return DAYS.stream().map(Calendar::capital).toList();
  }

  /** The full names of the months with a capital, January first. */
  static List<String> monthNames() {
    return MONTHS.stream().map(Calendar::capital).toList();
  }

  /** Their shortened names with a capital, without a stop, longer ones first. */
  static List<String> shortMonthNames() {
    return MONTH_NUMBERS.keySet().stream()
        .filter(name -> !MONTHS.contains(name))
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name))
        .map(Calendar::capital)
        .toList();
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The weekday of that full name, in letters of any size. */
  static Optional<DayOfWeek> weekday(String word) {
    int number = DAYS.indexOf(lower(word));
    return number < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(number + 1));
  }

  /** The number of the month of that name, in full or shortened, from 1. */
  static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTH_NUMBERS.get(lower(word)));
  }

  /** Whether the word names a weekday or a month, in full or shortened. */
  static boolean isDayOrMonth(String word) {
    String name = lower(word);
    return MONTH_NUMBERS.containsKey(name)
        || (name.length() >= 3 && DAYS.stream().anyMatch(day -> day.startsWith(name)));
  }

  /** A day without its year: {@code Jun. 20}, {@code March 3}, {@code 3 March}. */
  static Optional<MonthDay> monthDay(String words) {
    String[] parts = words.strip().split("\\s+", 3);
    if (words.length() > MAX_CHARS || parts.length != 2) {
      return Optional.empty();
    }
    Integer first = MONTH_NUMBERS.get(lower(parts[0]));
    Integer second = MONTH_NUMBERS.get(lower(parts[1]));
    try {
      if (first != null) {
        return Optional.of(MonthDay.of(first, dayNumber(parts[1])));
      }
      return second == null
          ? Optional.empty()
          : Optional.of(MonthDay.of(second, dayNumber(parts[0])));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty(); // "May flowers", "Feb. 31"
    }
  }

  /**
   * A day with its year: {@code 2024-06-20}, also with a time of day and an offset behind it, of
   * which the day counts as printed; {@code June 20, 2024}; {@code Jun. 20, 2024}; {@code 20 June
   * 2024}; each also with its weekday before it. Empty for anything else.
   */
  static Optional<LocalDate> date(String words) {
    String date = words.strip();
    if (date.length() > MAX_CHARS || date.length() < 8) {
      return Optional.empty();
    }
    if (Character.isDigit(date.charAt(0)) && date.length() >= 10 && date.charAt(4) == '-') {
      return isoDate(date);
    }
    int comma = date.indexOf(',');
    if (comma > 0
        && !lower(date.substring(0, comma)).contains(" ")
        && isDayOrMonth(date.substring(0, comma))) {
      date = date.substring(comma + 1).strip();
    }
    int year = date.length() - 4;
    if (year < 1 || !date.substring(year).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    String day = date.substring(0, year).strip();
    if (day.endsWith(",")) {
      day = day.substring(0, day.length() - 1);
    }
    int yearNumber = Integer.parseInt(date.substring(year));
    return monthDay(day).filter(d -> d.isValidYear(yearNumber)).map(d -> d.atYear(yearNumber));
  }

  private static Optional<LocalDate> isoDate(String date) {
    if (date.length() > 10 && "Tt ".indexOf(date.charAt(10)) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static int dayNumber(String word) {
    String digits = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    if (digits.length() > 2
        && digits.length() < 5
        && Character.isLetter(digits.charAt(1 + (digits.length() - 3)))) {
      digits = digits.substring(0, digits.length() - 2); // 3rd, 20th
    }
    return Integer.parseInt(digits);
  }

  private static String lower(String word) {
    String name =
        word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    return name.toLowerCase(Locale.ROOT);
  }
}
