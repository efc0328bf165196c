package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.learning.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes over what the rules made of a unit with the learned model: drops what reports nothing, adds
 * what the rules passed by, and sets the bounds of content and source.
 */
final class LearnedDrafts {
  /** What a rule found stays when it is at least so probable that it reports something. */
  private static final double SURE = 0.4;

  /** What no rule found must be more probable. */
  private static final double UNSURE = 0.7;

  /**
   * The bounds that a rule set change only when the model finds others better by so much, in its
   * own units: in long sentences the rules are right more often.
   */
  private static final double GAIN = 100;

  private static final Set<String> DENIALS =
      Set.of("deny", "dispute", "refute", "decline", "refuse");

  private final AttributionModel model;
  private final Features features = new Features();

  LearnedDrafts(AttributionModel model) {
    this.model = model;
  }

  List<Draft> refine(Unit unit, int index, List<Draft> drafts) {
    List<Candidate> candidates = Candidates.of(unit, drafts);
    var refined = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      if (draft.cue() == null) {
        refined.add(draft);
      }
    }
    var cueFeatures = new CueFeatures(unit, candidates);
    for (Candidate candidate : candidates) {
      cueFeatures.of(candidate, features);
      double probability = model.cues().probability(features);
      if (probability >= (candidate.sure() ? SURE : UNSURE)) {
        Draft draft = draft(unit, index, candidates, candidate, probability);
        if (draft != null) {
          addUnlessSaid(draft, refined);
        }
      }
    }
    return refined;
  }

  /** Two cues of one report, as in {@code said: “…”}, are one statement: the surer one stays. */
  private static void addUnlessSaid(Draft draft, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft other = drafts.get(i);
      boolean same = !draft.content().isEmpty() && other.content().equals(draft.content());
      if (same && maybeSame(draft.source(), other.source())) {
        if (draft.confidence() > other.confidence()) {
          drafts.set(i, draft);
        }
        return;
      }
    }
    drafts.add(draft);
  }

  /** Not {@code Ortega said it rained, which Silva denied}. */
  private static boolean maybeSame(@Nullable Phrase first, @Nullable Phrase second) {
    return first == null || second == null || first.from() == second.from();
  }

  private @Nullable Draft draft(
      Unit unit, int index, List<Candidate> all, Candidate candidate, double probability) {
    var spans = new SpanFeatures(unit, all, candidate);
    int[][] items = spans.items();
    int[][] steps = spans.steps();
    int[] labels = model.spans().label(items, steps);
    Draft draft = candidate.draft();
    boolean bound = candidate.sure() && !draft.content().isEmpty();
    double gain =
        model.spans().score(items, steps, labels)
            - model.spans().score(items, steps, spans.byRule());
    List<Span> content = content(unit, labels, spans.lo());
    Phrase source = source(unit, labels, spans.lo(), draft);
    if (bound && (gain < GAIN || content.isEmpty())) {
      content = draft.content();
      source = gain < GAIN ? draft.source() : source;
    } else if (content.isEmpty() && !candidate.sure()) {
      return null;
    }
    boolean denial = candidate.sure() ? draft.denial() : isDenial(unit, candidate);
    return new Draft(index, content, source, draft.cue(), denial, probability, draft.rule());
  }

  private static boolean isDenial(Unit unit, Candidate candidate) {
    return ReportingVerbs.of(unit.at(candidate.at()))
        .filter(verb -> DENIALS.contains(verb.lemma()))
        .isPresent();
  }

  private static List<Span> content(Unit unit, int[] labels, int lo) {
    var spans = new ArrayList<Span>();
    int at = 0;
    while (at < labels.length) {
      int to = runEnd(labels, at, SpanFeatures.CONTENT);
      Span span = to == at ? null : ContentSpans.trimmed(unit, lo + at, lo + to);
      if (span != null) {
        spans.add(span);
      }
      at = Math.max(at + 1, to);
    }
    return spans;
  }

  /** Index after the run of that label that begins at {@code from}; {@code from} for none. */
  private static int runEnd(int[] labels, int from, int label) {
    int to = from;
    while (to < labels.length && labels[to] == label) {
      to++;
    }
    return to;
  }

  /** The longest run of source tokens, with the rule's phrase where that says the same. */
  private static @Nullable Phrase source(Unit unit, int[] labels, int lo, Draft draft) {
    int from = 0;
    int to = 0;
    int at = 0;
    while (at < labels.length) {
      int end = runEnd(labels, at, SpanFeatures.SOURCE);
      if (end - at > to - from) {
        from = at;
        to = end;
      }
      at = Math.max(at + 1, end);
    }
    if (from == to) {
      return null;
    }
    Phrase known = draft.source();
    if (known != null && known.from() == lo + from && known.core() <= lo + to) {
      return new Phrase(known.from(), known.core(), lo + to);
    }
    int core = lo + from + 1;
    while (core < lo + to && !endsCore(unit.at(core))) {
      core++;
    }
    return new Phrase(lo + from, core, lo + to);
  }

  private static boolean endsCore(Token token) {
    return token.isComma() || token.is("(") || token.is("who") || Words.isDash(token);
  }
}
