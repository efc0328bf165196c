package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.learning.Features;
import io.onrecord.learning.SequenceTrainer;
import io.onrecord.learning.YesNoTrainer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns an {@link AttributionModel} from marked articles. The same articles in the same order give
 * the same model. Serves one thread.
 */
public final class AttributionTrainer {
  /** How much a label is worth that the rules give, in steps of the perceptron. */
  private static final float TRUST = 5;

  private final YesNoTrainer cues = new YesNoTrainer();
  private final SequenceTrainer spans = new SequenceTrainer(SpanFeatures.LABELS);
  private final Tagger tagger = new Tagger();
  private final Features features = new Features();

  /** Before anything is learned, the rules are right. */
  public AttributionTrainer() {
    for (int rules = 0; rules < 8; rules++) {
      features.clear();
      SpanFeatures.agree(rules, true, features);
      spans.expect(features, SpanFeatures.label(rules), TRUST);
    }
  }

  /** Adds an article with all its statements. */
  public void add(Article article, List<Marked> statements) {
    Quotes quotes = Quotes.of(article);
    List<Unit> units = UnitReader.units(article, quotes, tagger);
    Transcript transcript = Transcript.of(units);
    for (Unit unit : units) {
      List<Candidate> candidates = Candidates.of(unit, DraftFinder.byRule(unit, 0, transcript));
      if (!candidates.isEmpty()) {
        add(unit, candidates, match(unit, candidates, statements));
      }
    }
  }

  private void add(Unit unit, List<Candidate> candidates, Map<Candidate, Marked> matches) {
    var cueFeatures = new CueFeatures(unit, candidates);
    var marks = new RuleMarks(unit, candidates);
    for (Candidate candidate : candidates) {
      Marked marked = matches.get(candidate);
      if (marked != null && marked.neutral()) {
        continue;
      }
      cueFeatures.of(candidate, features);
      cues.add(features, marked != null);
      if (marked != null) {
        var spanFeatures = new SpanFeatures(unit, marks, candidate);
        spans.add(spanFeatures.items(), spanFeatures.steps(), labels(unit, spanFeatures, marked));
      }
    }
  }

  /** Which statement each candidate reports: by its cue, else by what the rules make of it. */
  private static Map<Candidate, Marked> match(
      Unit unit, List<Candidate> candidates, List<Marked> statements) {
    Map<Candidate, Marked> matches = new LinkedHashMap<>();
    Set<Marked> matched = new HashSet<>();
    Span all = unit.span(0, unit.size());
    for (Marked marked : statements) {
      Candidate best = null;
      for (Candidate candidate : candidates) {
        Span at = unit.at(candidate.at()).span();
        boolean inside = marked.cue().stream().anyMatch(at::overlaps);
        if (inside && !matches.containsKey(candidate) && isBetter(candidate, best)) {
          best = candidate;
        }
      }
      if (best != null) {
        matches.put(best, marked);
        matched.add(marked);
      }
    }
    for (Marked marked : statements) {
      if (!matched.contains(marked) && marked.content().stream().anyMatch(all::overlaps)) {
        for (Candidate candidate : candidates) {
          Draft draft = candidate.draft();
          if (candidate.sure()
              && !matches.containsKey(candidate)
              && overlap(draft.content(), marked.content()) >= 0.5) {
            matches.put(candidate, marked);
            break;
          }
        }
      }
    }
    return matches;
  }

  private static boolean isBetter(Candidate candidate, @Nullable Candidate best) {
    return best == null || candidate.sure() || !best.sure();
  }

  /** Dice coefficient of the characters covered. */
  private static double overlap(List<Span> first, List<Span> second) {
    long both = 0;
    long sum = 0;
    for (Span a : first) {
      sum += a.length();
      for (Span b : second) {
        both += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    for (Span b : second) {
      sum += b.length();
    }
    return sum == 0 ? 0 : 2.0 * both / sum;
  }

  private static int[] labels(Unit unit, SpanFeatures window, Marked marked) {
    int[] labels = new int[window.length()];
    for (int i = 0; i < labels.length; i++) {
      Token token = unit.at(window.lo() + i);
      Span source = marked.source();
      if (source != null && source.overlaps(token.span())) {
        labels[i] = SpanFeatures.SOURCE;
      } else if (marked.content().stream().anyMatch(span -> span.overlaps(token.span()))) {
        labels[i] = SpanFeatures.CONTENT;
      }
    }
    return labels;
  }

  public AttributionModel train() {
    return new AttributionModel(cues.train(), spans.train());
  }
}
