package io.onrecord.article;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * The line with which wire text opens: {@code WASHINGTON, Jun. 20 (Reuters) -}.
 *
 * @param place as printed, such as {@code WASHINGTON}
 * @param day the day, which wire text prints without its year; null when it prints none
 * @param agency the agency in brackets, such as {@code Reuters}; null when there is none
 */
public record Dateline(String place, @Nullable MonthDay day, @Nullable String agency) {}
