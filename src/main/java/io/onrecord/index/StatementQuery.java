package io.onrecord.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted.
 *
 * @param speakers {@linkplain SpeakerEntry#keys keys} of speakers, of whom any one must have made
 *     the statement, or names as single articles give them; empty for anybody's statements
 * @param about words that the statement's content or its sentences must hold; blank for any topic.
 *     Words are matched as the index analyses them: {@code weapon} finds {@code weapons}
 * @param share what part of the words of {@code about} must be there, above 0 and up to 1
 * @param phrase words that must stand in the content in this order and side by side; blank for none
 * @param filters what is left out
 * @param after the {@link StatementPage#next} of the page before; null for the first page
 * @param limit how many statements the page may have, 1 to 1000
 */
public record StatementQuery(
    List<String> speakers,
    String about,
    double share,
    String phrase,
    Filters filters,
    @Nullable String after,
    int limit) {
  /** The most statements that a page may have. */
  public static final int MAX_LIMIT = 1000;

  public StatementQuery {
    speakers = List.copyOf(speakers);
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException(
          "limit must be 1 to %d, was %d".formatted(MAX_LIMIT, limit));
    }
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share must be above 0 and up to 1, was " + share);
    }
  }

  /** The first page of all statements by these speakers. */
  public static StatementQuery by(List<String> speakers, int limit) {
    return new StatementQuery(speakers, "", 1, "", Filters.NONE, null, limit);
  }

  /** The same query for the page after the one whose {@link StatementPage#next} this is. */
  public StatementQuery after(String next) {
    return new StatementQuery(speakers, about, share, phrase, filters, next, limit);
  }
}
