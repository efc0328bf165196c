package io.onrecord.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels before a colon that open several paragraphs of an article: those who speak in a
 * printed conversation.
 *
 * <pre>
 *   Q: Why now?
 *   A: Because we can.
 *   Ortega: Will you sell?
 * </pre>
 */
final class Transcript {
  private static final int MAX_LABEL = 4;

  private final Set<String> labels;
  private final int lastParagraph;

  private Transcript(Set<String> labels, int lastParagraph) {
    this.labels = labels;
    this.lastParagraph = lastParagraph;
  }

  static Transcript of(List<Unit> units) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    int paragraph = -1;
    for (Unit unit : units) {
      int colon = unit.paragraph() == paragraph ? 0 : colon(unit);
      if (colon > 0) {
        counts.merge(label(unit, colon), 1, Integer::sum);
        last.put(label(unit, colon), unit.paragraph());
      }
      paragraph = unit.paragraph();
    }
    Set<String> labels = new HashSet<>();
    int end = -1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > 1) {
        labels.add(entry.getKey());
        end = Math.max(end, last.getOrDefault(entry.getKey(), -1));
      }
    }
    return new Transcript(labels.size() > 1 ? labels : Set.of(), end);
  }

  /** Number of tokens of the label that opens the unit; 0 when none does. */
  int label(Unit unit) {
    int colon = colon(unit);
    return colon > 0 && labels.contains(label(unit, colon)) ? colon : 0;
  }

  /** Whether the conversation goes on after that paragraph. */
  boolean goesOnAfter(int paragraph) {
    return paragraph < lastParagraph;
  }

  private static int colon(Unit unit) {
    int at = 0;
    while (at < MAX_LABEL && unit.at(at).isWord() && unit.at(at).isCapitalised()) {
      at++;
    }
    boolean colon = at > 0 && unit.at(at).is(":") && !unit.at(at).quoted() && at + 1 < unit.size();
    return colon ? at : 0;
  }

  private static String label(Unit unit, int colon) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < colon; i++) {
      label.append(unit.at(i).lower()).append(' ');
    }
    return label.toString();
  }
}
