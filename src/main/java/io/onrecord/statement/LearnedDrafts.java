package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.learning.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes over what the rules made of a unit with the learned model: drops what reports nothing, adds
 * what the rules passed by with its content, and sets sources right.
 */
final class LearnedDrafts {
  /** What a rule found stays when it is at least so probable that it reports something. */
  private static final double SURE = 0.25;

  /** What no rule found must be more probable. */
  private static final double UNSURE = 0.7;

  /**
   * The source that a rule found changes only when the model finds another better by so much, in
   * its own units. The content that a rule found stays: in long sentences the model stops too soon.
   */
  private static final double GAIN = 100;

  /** A longer unit is no prose; the rules alone are cheap on it. */
  private static final int MAX_TOKENS = 500;

  private static final Set<String> DENIALS =
      Set.of("deny", "dispute", "refute", "decline", "refuse");

  private final AttributionModel model;
  private final Features features = new Features();

  LearnedDrafts(AttributionModel model) {
    this.model = model;
  }

  List<Draft> refine(Unit unit, int index, List<Draft> drafts) {
    if (unit.size() > MAX_TOKENS) {
      return drafts;
    }
    List<Candidate> candidates = Candidates.of(unit, drafts);
    var refined = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      if (draft.cue() == null) {
        refined.add(draft);
      }
    }
    var cueFeatures = new CueFeatures(unit, candidates);
    var marks = new RuleMarks(unit, candidates);
    for (Candidate candidate : candidates) {
      cueFeatures.of(candidate, features);
      double probability = model.cues().probability(features);
      if (probability >= least(candidate)) {
        Draft draft = draft(unit, index, marks, candidate, probability);
        if (draft != null) {
          addUnlessSaid(draft, refined);
        }
      }
    }
    return refined;
  }

  /** A quotation that only a colon leads to stays, however doubtful: it would have no speaker. */
  private static double least(Candidate candidate) {
    if (candidate.draft().rule().equals(MarkRule.COLON_BEFORE_QUOTE)) {
      return 0;
    }
    return candidate.sure() ? SURE : UNSURE;
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
      Unit unit, int index, RuleMarks marks, Candidate candidate, double probability) {
    var spans = new SpanFeatures(unit, marks, candidate);
    int[][] items = spans.items();
    int[][] steps = spans.steps();
    int[] labels = model.spans().label(items, steps);
    Draft draft = candidate.draft();
    boolean bound = candidate.sure() && !draft.content().isEmpty();
    List<Span> content = content(unit, labels, spans.lo());
    Phrase source = source(unit, labels, spans.lo(), draft);
    if (bound) {
      content = draft.content();
      boolean better =
          !Objects.equals(source, draft.source()) && gain(items, steps, labels, spans) >= GAIN;
      source = better ? source : draft.source();
    } else if (content.isEmpty() && !candidate.sure()) {
      return null;
    } else if (source == null && !candidate.sure()) {
      source = draft.source();
    }
    boolean denial = candidate.sure() ? draft.denial() : isDenial(unit, candidate);
    double confidence = candidate.sure() ? Math.min(draft.confidence(), probability) : probability;
    return new Draft(index, content, source, draft.cue(), denial, confidence, draft.rule());
  }

  /** How much better the model finds its own labels than those of the rules. */
  private double gain(int[][] items, int[][] steps, int[] labels, SpanFeatures spans) {
    return model.spans().score(items, steps, labels)
        - model.spans().score(items, steps, spans.byRule());
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
    while (to > from + 1 && isTime(unit.at(lo + to - 1))) {
      to--;
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

  /** {@code according to Ortega on Monday}: the day is no part of the source. */
  private static boolean isTime(Token token) {
    return Words.isTime(token) || token.is("on");
  }

  private static boolean endsCore(Token token) {
    return token.isComma() || token.is("(") || token.is("who") || Words.isDash(token);
  }
}
