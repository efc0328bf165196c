package io.onrecord.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Health} as JSON; {@code status} is {@code ok}, or {@code degraded} with problems. */
record HealthJson(
    String status,
    long articles,
    long passages,
    long statements,
    long speakers,
    String model,
    @Nullable Integer vectors,
    List<String> problems) {
  static HealthJson of(Health health) {
    return new HealthJson(
        health.problems().isEmpty() ? "ok" : "degraded",
        health.stats().articles(),
        health.stats().passages(),
        health.stats().statements(),
        health.stats().speakers(),
        health.model(),
        health.vectors(),
        health.problems());
  }
}
