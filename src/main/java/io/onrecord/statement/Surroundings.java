package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words around a cue that may tell when and to whom something was said. They are neither
 * content nor source, and end where another clause begins.
 *
 * <pre>
 *   Ortega told | reporters in Lima on Monday | that the bridge was safe.
 *   Ortega, | speaking to reporters on Monday, | said the bridge was safe.
 *   On Monday, | Ortega said the bridge was safe.
 *   After the council met on Monday, Ortega said …                   nothing: that was the council
 * </pre>
 */
record Surroundings(Unit unit, Draft draft, List<Run> runs) {
  /** Tokens {@code [from, to)} of the unit. */
  record Run(int from, int to) {}

  /** Participles that belong to speaking or to what is spoken, and open no clause of their own. */
  static final Set<String> SPEAKING =
      Words.set("speaking talking writing testifying addressing appealing");

  private static final Set<String> SENT =
      Words.set(
          """
          sent issued released published posted aired broadcast televised emailed addressed dated
          given recorded delivered written streamed
          """);
  private static final Set<String> OPENERS =
      Words.set(
          """
          after before since until when while as because if whether that who whom which where amid
          despite following ahead about regarding concerning how why what though although
          """);
  private static final int MAX_TOKENS = 40;

  /** A unit that reports more often is no prose; nothing is looked for around its cues. */
  private static final int MAX_DRAFTS = 60;

  /**
   * The words around the draft's cue, the nearest first.
   *
   * @param others all drafts of the same unit; one that holds the cue in its content, as a report
   *     in a report does, is no bound
   */
  static Surroundings of(Unit unit, Draft draft, List<Draft> others) {
    if (others.size() > MAX_DRAFTS) {
      return new Surroundings(unit, draft, List.of());
    }
    Span cue = draft.cue();
    List<Draft> beside =
        others.stream().filter(other -> cue == null || !other.touches(cue)).toList();
    return new Surroundings(unit, draft, new Finder(unit, draft, beside).runs());
  }

  /** Index of the first token of the cue; -1 when there is none. */
  int cueFrom() {
    return first(unit, draft.cue());
  }

  /** Index after the last token of the cue. */
  int cueTo() {
    return after(unit, draft.cue());
  }

  private static int first(Unit unit, @Nullable Span span) {
    int at = span == null ? -1 : unit.firstEndingAfter(span.start());
    return span != null && unit.at(at).span().overlaps(span) ? at : -1;
  }

  private static int after(Unit unit, @Nullable Span span) {
    int at = first(unit, span);
    while (span != null && at >= 0 && at < unit.size() && unit.at(at).start() < span.end()) {
      at++;
    }
    return at;
  }

  /** Finds the runs of one draft. */
  private record Finder(Unit unit, Draft draft, List<Draft> others) {
    List<Run> runs() {
      var runs = new ArrayList<Run>();
      int cue = first(unit, draft.cue());
      if (cue < 0) {
        return runs;
      }
      Phrase source = draft.source();
      int cueEnd = after(unit, draft.cue());
      boolean before = source != null && source.from() < cue;
      int start = source == null || before ? cueEnd : Math.max(cueEnd, source.to());
      int end = Math.min(unit.sentenceEnd(cue), start + MAX_TOKENS);
      add(runs, start, closed(start, end));
      if (source != null && before && isFree(source.to(), cue)) {
        add(runs, source.to(), cue);
      }
      int front = source != null && before ? source.from() : cue;
      int sentence = unit.sentenceStart(front);
      if (front - sentence <= MAX_TOKENS && isFree(sentence, front)) {
        add(runs, sentence, front);
      }
      return List.copyOf(runs);
    }

    private static void add(List<Run> runs, int from, int to) {
      if (from < to) {
        runs.add(new Run(from, to));
      }
    }

    private boolean isFree(int from, int to) {
      return from < to && closed(from, to) == to;
    }

    /** Where another clause, a quotation or content begins; {@code to} when none does. */
    private int closed(int from, int to) {
      for (int i = from; i < to; i++) {
        Token token = unit.at(i);
        boolean clause = token.is(Tag.CCONJ) && unit.at(i - 1).isComma();
        boolean mark = token.is(";") || token.is(":") || Words.isDash(token);
        if (token.quoted() || clause || mark || opens(token) || isContent(token)) {
          return i;
        }
      }
      return to;
    }

    private static boolean opens(Token token) {
      if (SPEAKING.contains(token.lower()) || SENT.contains(token.lower())) {
        return false;
      }
      return token.is(Tag.VERB)
          || token.is(Tag.AUX)
          || token.is(Tag.SCONJ)
          || OPENERS.contains(token.lower());
    }

    private boolean isContent(Token token) {
      return draft.touches(token.span())
          || others.stream().anyMatch(other -> other.touches(token.span()));
    }
  }
}
