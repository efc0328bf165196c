package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement before it is known who its speaker is.
 *
 * @param unit index of the unit that holds source and cue
 * @param content spans in text order; empty while a cue waits for the quotation that follows it
 * @param source tokens of that unit that name the speaker; null when there are none
 * @param cue null when there is none
 */
record Draft(
    int unit,
    List<Span> content,
    @Nullable Phrase source,
    @Nullable Span cue,
    boolean denial,
    double confidence,
    String rule) {
  Draft {
    content = List.copyOf(content);
  }

  int start() {
    return content.getFirst().start();
  }

  int end() {
    return content.getLast().end();
  }

  boolean touches(Span span) {
    return content.stream().anyMatch(span::overlaps);
  }

  Draft withContent(List<Span> spans) {
    return new Draft(unit, spans, source, cue, denial, confidence, rule);
  }

  Draft withSource(@Nullable Phrase phrase) {
    return new Draft(unit, content, phrase, cue, denial, confidence, rule);
  }

  Draft with(Span more) {
    var spans = new ArrayList<>(content);
    spans.add(more);
    spans.sort(null);
    return withContent(spans);
  }
}
