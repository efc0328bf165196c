package io.onrecord.retrieval;

import io.onrecord.article.Days;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A range of days that may be open on one side.
 *
 * @param from the first day; null when there is none
 * @param to the last day, itself included; null when there is none; not before {@code from}
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  static Period of(Days days) {
    return new Period(days.from(), days.to());
  }

  /** In words, as {@code since 20 June 2024} or {@code 16 to 22 November 2026}. */
  String text() {
    if (from == null) {
      return to == null ? "at any time" : "until " + DAY.format(to);
    }
    if (to == null) {
      return "since " + DAY.format(from);
    }
    if (from.equals(to)) {
      return DAY.format(from);
    }
    if (from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()))) {
      return MONTH.format(from);
    }
    if (from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()))) {
      return String.valueOf(from.getYear());
    }
    String first = DAY.format(from);
    if (from.getYear() == to.getYear()) {
      boolean oneMonth = from.getMonthValue() == to.getMonthValue();
      first = oneMonth ? String.valueOf(from.getDayOfMonth()) : DAY_OF_MONTH.format(from);
    }
    return first + " to " + DAY.format(to);
  }
}
