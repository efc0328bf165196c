package io.onrecord.retrieval;

import io.onrecord.index.Filters;
import java.util.Locale;

/**
 * Something that was understood from words of the question, and that the asker can have ignored.
 *
 * @param words of the question, as written
 * @param meaning what they were taken to mean, a few words for the asker
 * @param filters what is left out because of it; {@link Filters#NONE} when nothing is
 */
public record Understood(Kind kind, String words, String meaning, Filters filters) {
  /** What can be understood. */
  public enum Kind {
    /** Whose statements are asked for. */
    SPEAKER,
    /** When it was published or said. */
    DATE,
    /** Where it was published. */
    OUTLET,
    /** The title of an article. */
    TITLE,
    /** The newest first. */
    ORDER,
    /** What a misspelt word should be. */
    SPELLING;

    /** Its name in requests and answers: {@code date}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
