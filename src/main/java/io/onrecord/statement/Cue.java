package io.onrecord.statement;

import org.jspecify.annotations.Nullable;

/**
 * A reporting verb in its place, with who does the reporting.
 *
 * @param from index of the first token of the verb group: {@code has} of {@code has said}
 * @param to index after its last token, a particle included: {@code for} of {@code called for}
 * @param at index of the verb itself
 * @param source whose words they are; null when the article does not tell
 * @param order where the source stands
 * @param negated whether the group says that it was not said
 */
record Cue(
    int from,
    int to,
    int at,
    ReportingVerb verb,
    @Nullable Phrase source,
    Order order,
    boolean negated) {
  /** Where the source stands, seen from the verb. */
  enum Order {
    /** {@code Ortega said}. */
    SUBJECT_FIRST,
    /** {@code said Ortega}. */
    INVERTED,
    /** {@code Ortega left, saying}; {@code Ortega left and said}: the subject of another verb. */
    SHARED
  }

  /** Index of the first token of source and verb taken together. */
  int start() {
    Phrase who = source;
    return who != null && order == Order.SUBJECT_FIRST ? who.from() : from;
  }

  /** Index after the last token of source and verb taken together. */
  int end() {
    Phrase who = source;
    return who != null && order == Order.INVERTED ? who.to() : to;
  }
}
