package io.onrecord.retrieval;

import io.onrecord.index.Filters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as asked.
 *
 * @param text 1 to {@value #MAX_CHARS} characters, not blank
 * @param history the turns before it in the same conversation, oldest first
 * @param speaker only statements by this speaker, whoever the text names; null for the text's own
 * @param filters what the asker wants left out
 * @param ignored what is not to be understood from the text
 */
public record Question(
    String text,
    List<Turn> history,
    @Nullable String speaker,
    Filters filters,
    Set<Understood.Kind> ignored) {
  /** The longest question, in UTF-16 code units. */
  public static final int MAX_CHARS = 2000;

  /** The longest history, in turns. */
  public static final int MAX_TURNS = 50;

  public Question {
    text = text.strip();
    if (text.isEmpty() || text.length() > MAX_CHARS) {
      throw new IllegalArgumentException(
          "question must have 1 to %d characters, had %d".formatted(MAX_CHARS, text.length()));
    }
    history = List.copyOf(history);
    ignored = Set.copyOf(ignored);
    if (history.size() > MAX_TURNS) {
      throw new IllegalArgumentException(
          "history must have at most %d turns, had %d".formatted(MAX_TURNS, history.size()));
    }
  }

  /** A question of which all is understood that can be. */
  public Question(String text, List<Turn> history, @Nullable String speaker, Filters filters) {
    this(text, history, speaker, filters, Set.of());
  }

  /** A question outside any conversation, with no filters. */
  public static Question of(String text) {
    return new Question(text, List.of(), null, Filters.NONE);
  }

  /** A question of the conversation so far, and the text of its answer. */
  public record Turn(String question, String answer) {}
}
