package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a person marked it, to learn from.
 *
 * @param content what was said, in text order
 * @param source the words that name the speaker; null when there are none
 * @param cue the words that report it; empty when there are none
 * @param neutral learned from neither as a statement nor as none
 */
public record Marked(List<Span> content, @Nullable Span source, List<Span> cue, boolean neutral) {
  public Marked {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
  }
}
