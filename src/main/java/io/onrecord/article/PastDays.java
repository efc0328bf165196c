package io.onrecord.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which days words such as {@link DateWords} finds mean in an article: the nearest past.
 *
 * <pre>
 *   published Thursday, June 20, 2024
 *   on Tuesday          June 18             the latest such day, that of publication included
 *   last Thursday       June 13             the latest before
 *   yesterday           June 19
 *   last week           June 10 to 16       weeks begin on Monday
 *   earlier this month  June 1 to 20        nothing after publication
 *   in March            March 1 to 31, 2024
 *   June 25             June 25, 2023
 * </pre>
 */
public final class PastDays {
  /** Words that tell no day and change none. */
  private static final Set<String> PLAIN =
      Set.of(
          "on",
          "in",
          "over",
          "during",
          "at",
          "the",
          "early",
          "late",
          "earlier",
          "later",
          "morning",
          "afternoon",
          "evening");

  private static final List<String> NUMBERS =
      List.of("a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final LocalDate published;

  private PastDays(LocalDate published) {
    this.published = published;
  }

  /**
   * The days that the words mean.
   *
   * @param published the day that they are seen from; null when it is not known, and then only
   *     words that hold their year mean anything
   * @return empty when the words tell no certain days: {@code recently}, {@code last summer}
   */
  public static Optional<Days> of(String words, @Nullable LocalDate published) {
    List<String> parts = parts(words);
    Optional<Days> absolute = absolute(parts);
    if (absolute.isPresent() || published == null || parts.isEmpty()) {
      return absolute;
    }
    return Optional.ofNullable(new PastDays(published).relative(parts));
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("[\\s,]+", 12)) {
      if (!PLAIN.contains(word) && !word.isEmpty()) {
        parts.add(word);
      }
    }
    if (parts.size() > 1 && Calendar.weekday(parts.getFirst()).isPresent()) {
      boolean dated = parts.stream().anyMatch(part -> Calendar.month(part).isPresent());
      return dated ? parts.subList(1, parts.size()) : parts;
    }
    return parts;
  }

  /** {@code June 3 2019}, {@code June 2019}, {@code 2019}. */
  private static Optional<Days> absolute(List<String> parts) {
    if (parts.isEmpty() || !parts.getLast().matches("(?:1[89]|20)\\d\\d")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.getLast());
    List<String> rest = parts.subList(0, parts.size() - 1);
    if (rest.isEmpty()) {
      return Optional.of(year(year));
    }
    if (rest.size() == 1) {
      return Calendar.month(rest.getFirst()).map(month -> month(YearMonth.of(year, month)));
    }
    return Calendar.monthDay(String.join(" ", rest))
        .filter(day -> day.isValidYear(year))
        .map(day -> Days.of(day.atYear(year)));
  }

  private @Nullable Days relative(List<String> parts) {
    String first = parts.getFirst();
    String last = parts.getLast();
    if (last.equals("ago")) {
      return parts.size() == 3 ? ago(first, parts.get(1)) : null;
    }
    boolean night = last.equals("night");
    List<String> day = night ? parts.subList(0, parts.size() - 1) : parts;
    if (day.equals(List.of("last"))) {
      return Days.of(published.minusDays(1));
    }
    if (day.equals(List.of("this"))) {
      return night || parts.size() == 1 ? Days.of(published) : null;
    }
    boolean before = first.equals("last") || first.equals("previous");
    boolean now = first.equals("this");
    String name = before || now ? day.getLast() : day.getFirst();
    if (day.size() != (before || now ? 2 : 1)) {
      return Calendar.monthDay(String.join(" ", day)).map(this::nearest).orElse(null);
    }
    Optional<DayOfWeek> weekday = Calendar.weekday(name);
    if (weekday.isPresent()) {
      return Days.of(
          published.with(
              before
                  ? TemporalAdjusters.previous(weekday.get())
                  : TemporalAdjusters.previousOrSame(weekday.get())));
    }
    Optional<Integer> month = Calendar.month(name);
    return month.isPresent() ? nearest(month.get(), before) : named(name, before, now);
  }

  private @Nullable Days named(String name, boolean before, boolean now) {
    return switch (name) {
      case "today", "tonight" -> Days.of(published);
      case "yesterday" -> Days.of(published.minusDays(1));
      case "weekend" -> weekend();
      case "week", "month", "year" -> before || now ? span(name, before ? 1 : 0) : null;
      default -> null;
    };
  }

  /** The calendar week, month or year that many before that of publication. */
  private Days span(String unit, int back) {
    Days days =
        switch (unit) {
          case "week" -> {
            LocalDate monday =
                published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back);
            yield new Days(monday, monday.plusDays(6));
          }
          case "month" -> month(YearMonth.from(published).minusMonths(back));
          default -> year(published.getYear() - back);
        };
    return days.until(published);
  }

  private @Nullable Days ago(String number, String unit) {
    int back = number.equals("an") ? 1 : Math.max(1, NUMBERS.indexOf(number));
    if (Character.isDigit(number.charAt(0))) {
      back = Integer.parseInt(number);
    } else if (!NUMBERS.contains(number) && !number.equals("an")) {
      return null; // "several days ago"
    }
    String singular = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    return singular.equals("day") ? Days.of(published.minusDays(back)) : span(singular, back);
  }

  /** The newest Saturday and Sunday that have begun. */
  private Days weekend() {
    LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return new Days(saturday, saturday.plusDays(1)).until(published);
  }

  private @Nullable Days nearest(MonthDay day) {
    for (int year = published.getYear(); year > published.getYear() - 8; year--) {
      if (day.isValidYear(year) && !day.atYear(year).isAfter(published)) {
        return Days.of(day.atYear(year));
      }
    }
    return null;
  }

  private Days nearest(int month, boolean before) {
    YearMonth newest = YearMonth.from(published).minusMonths(before ? 1 : 0);
    int back = (newest.getMonthValue() - month + 12) % 12;
    return month(newest.minusMonths(back)).until(published);
  }

  private static Days month(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  private static Days year(int year) {
    return new Days(Year.of(year).atDay(1), Year.of(year).atDay(1).plusYears(1).minusDays(1));
  }
}
