package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.Statement.Polarity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which statements stand inside what somebody else says.
 *
 * <pre>
 *   Cho said the guard had told her that the gate was shut.
 *       Cho:   the guard had told her that the gate was shut
 *       guard: that the gate was shut                          reported by Cho
 *   The bridge is unsafe, residents say and Ortega denies.     one content, two statements
 * </pre>
 */
final class Nesting {
  private static final int MAX_BACK = 50;

  private Nesting() {}

  /** The statements, which are in text order, each with the number of the one that reports it. */
  static List<Statement> told(List<Statement> statements) {
    var told = new ArrayList<Statement>();
    for (int i = 0; i < statements.size(); i++) {
      Statement inner = statements.get(i);
      Statement outer = reporter(inner, statements.subList(Math.max(0, i - MAX_BACK), i));
      told.add(outer == null ? inner : inner.reportedBy(outer.number()));
    }
    return List.copyOf(told);
  }

  /** The smallest statement around it; what is around it begins before it. */
  private static @Nullable Statement reporter(Statement inner, List<Statement> before) {
    Statement best = null;
    for (Statement outer : before) {
      if (holds(outer, inner) && (best == null || length(outer) < length(best))) {
        best = outer;
      }
    }
    return best;
  }

  /** The article itself tells of a claim that somebody rejects: {@code denied Ortega's claim}. */
  private static boolean holds(Statement outer, Statement inner) {
    Span report = inner.cue() == null ? inner.mention() : inner.cue();
    boolean owned = inner.rule().startsWith("owner-of-noun");
    return report != null
        && outer.content().getFirst().start() <= report.start()
        && outer.content().getLast().end() >= report.end()
        && !(owned && outer.polarity() == Polarity.DENIES)
        && isIn(outer, report)
        && inner.content().stream().allMatch(span -> isIn(outer, span))
        && length(inner) < length(outer);
  }

  private static boolean isIn(Statement outer, Span span) {
    return outer.content().stream().anyMatch(content -> content.contains(span));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
