package io.onrecord.retrieval;

import io.onrecord.index.SpeakerEntry;
import java.util.List;

/** Whom a question means. */
sealed interface Who {
  /**
   * These speakers of the articles.
   *
   * @param entries at least one
   * @param notes what was assumed; often empty
   */
  record Known(List<SpeakerEntry> entries, List<String> notes) implements Who {}

  /** One of several speakers who share the name. */
  record Ambiguous(String name, List<SpeakerEntry> candidates) implements Who {}

  /**
   * Nobody who speaks in the articles.
   *
   * @param similar speakers with a name much like it
   */
  record Unknown(String name, List<SpeakerEntry> similar) implements Who {}
}
