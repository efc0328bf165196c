package io.onrecord.statement;

import io.onrecord.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A draft and whom its source stands for.
 *
 * @param unit the unit that holds source and cue
 */
record Attributed(Draft draft, Unit unit, Resolved source) {
  /** The words that name the speaker; null when there are none, or no cue that says so. */
  @Nullable Span mention() {
    Phrase phrase = draft.source();
    return phrase == null || draft.cue() == null ? null : unit.span(phrase.from(), phrase.to());
  }
}
