package io.onrecord.gold;

import io.onrecord.article.Span;
import io.onrecord.statement.Marked;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a person marked it.
 *
 * @param number its number in the file
 * @param content what was said, in text order
 * @param source the words that name the speaker; null when there are none
 * @param cue the words that report it; empty when there are none
 * @param addressee to whom; null when not told
 * @param time when, in the article's words; null when not told
 * @param speakers names of the speakers; empty when the article does not tell or nobody marked it
 * @param flags {@code denies}, {@code declines}, {@code belief}, {@code retold}
 * @param day the day that {@code time} tells; null when it tells none
 */
public record GoldStatement(
    int number,
    List<Span> content,
    @Nullable Span source,
    List<Span> cue,
    @Nullable Span addressee,
    @Nullable Span time,
    List<String> speakers,
    Set<String> flags,
    @Nullable LocalDate day) {
  public GoldStatement {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    speakers = List.copyOf(speakers);
    flags = Set.copyOf(flags);
  }

  /** Whether nobody said it. */
  public boolean isBelief() {
    return flags.contains("belief");
  }

  /**
   * Whether it counts: not a belief, and not retold within a quotation, where it is part of what
   * the outer speaker says.
   */
  public boolean counts() {
    return !isBelief() && !flags.contains("retold");
  }

  Marked marked() {
    return new Marked(content, source, cue, !counts());
  }
}
