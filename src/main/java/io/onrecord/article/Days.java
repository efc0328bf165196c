package io.onrecord.article;

import java.time.LocalDate;

/**
 * A range of days.
 *
 * @param from the first day
 * @param to the last day, itself included; not before {@code from}
 */
public record Days(LocalDate from, LocalDate to) {
  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("days must not end (%s) before %s".formatted(to, from));
    }
  }

  /** A single day. */
  public static Days of(LocalDate day) {
    return new Days(day, day);
  }

  /** Without the days after {@code last}; unchanged when all of them are. */
  Days until(LocalDate last) {
    return last.isBefore(from) || to.isBefore(last) ? this : new Days(from, last);
  }
}
