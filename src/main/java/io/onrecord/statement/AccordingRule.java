package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes statements from {@code according to}.
 *
 * <pre>
 *   According to Ortega, the bridge was safe.
 *   The bridge was safe, according to Ortega.
 *   The bridge, according to Ortega, was safe.
 * </pre>
 */
final class AccordingRule {
  private AccordingRule() {}

  static List<Draft> drafts(Unit unit, int index) {
    var drafts = new ArrayList<Draft>();
    var sources = new FollowingSources(unit);
    var spans = new ContentSpans(unit, List.of());
    for (int i = 0; i < unit.size(); i++) {
      if (unit.at(i).quoted() || !unit.at(i).is("according") || !unit.at(i + 1).is("to")) {
        continue;
      }
      Phrase source = sources.after(i + 2);
      if (source == null) {
        continue;
      }
      int start = unit.sentenceStart(i);
      int end = spans.unitEnd(i);
      var content = new ArrayList<Span>();
      Span before = i - start < 2 ? null : spans.trimmed(start, i);
      if (before != null) {
        content.add(before);
      }
      boolean swallowed = before == null && source.to() >= end - 1;
      int from = swallowed ? source.core() : source.to();
      while (from < end && !unit.at(from).isComma() && before == null) {
        from++;
      }
      Span after =
          unit.at(from).isComma() && !opensReport(unit, from + 1) ? spans.trimmed(from, end) : null;
      if (after != null) {
        content.add(after);
      }
      if (!content.isEmpty()) {
        Span cue = unit.span(i, i + 2);
        Phrase named = swallowed ? new Phrase(source.from(), source.core(), source.core()) : source;
        drafts.add(new Draft(index, content, named, cue, false, 0.85, "according-to"));
      }
    }
    return drafts;
  }

  private static boolean opensReport(Unit unit, int index) {
    return ReportingVerbs.of(unit.at(index)).isPresent();
  }
}
