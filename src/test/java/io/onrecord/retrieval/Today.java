package io.onrecord.retrieval;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The day on which tests ask: Wednesday, May 13, 2026. */
public final class Today {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-13T10:15:00Z"), ZoneOffset.UTC);

  private Today() {}
}
