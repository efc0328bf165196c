package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what may report something: all that the rules found, and words that they passed by.
 *
 * <pre>
 *   The plan was criticised by the mayor for its cost.      no rule, but a verb of reporting
 *   “It rained,” the ferryman growled.                      a verb beside a quotation
 * </pre>
 */
final class Candidates {
  private static final int NEAR = 8;

  private final Unit unit;
  private final Guesses guesses;
  private final boolean[] taken;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(Unit unit) {
    this.unit = unit;
    this.guesses = new Guesses(unit);
    this.taken = new boolean[unit.size()];
  }

  /** In text order; each rule's draft with a cue is in one of them. */
  static List<Candidate> of(Unit unit, List<Draft> drafts) {
    var candidates = new Candidates(unit);
    for (Draft draft : drafts) {
      Span cue = draft.cue();
      if (cue != null) {
        candidates.add(draft, cue);
      }
    }
    for (int i = 0; i < unit.size(); i++) {
      if (!candidates.taken[i] && !unit.at(i).quoted() && candidates.mayReport(i)) {
        candidates.found.add(candidates.guesses.candidate(i));
      }
    }
    candidates.found.sort(Comparator.comparingInt(Candidate::at).thenComparingInt(Candidate::from));
    return candidates.found;
  }

  private void add(Draft draft, Span cue) {
    int from = unit.firstStartingFrom(cue.start());
    int to = from;
    int at = from;
    while (to < unit.size() && unit.at(to).end() <= cue.end()) {
      taken[to] = true;
      at = unit.at(to).is(Tag.VERB) || ReportingVerbs.mayReport(unit.at(to)) ? to : at;
      to++;
    }
    if (to > from) {
      found.add(new Candidate(from, to, at, draft, true));
    }
  }

  private boolean mayReport(int index) {
    Token token = unit.at(index);
    if (ReportingVerbs.mayReport(token) || NounRule.isSpeech(token)) {
      return true;
    }
    if (token.is(":")) {
      return unit.at(index + 1).quoted() || index - unit.sentenceStart(index) < NEAR;
    }
    if (Words.isDash(token) && unit.closesQuote(index - 1)) {
      return true;
    }
    return token.is(Tag.VERB) && (unit.at(index + 1).is("that") || isBesideQuote(index));
  }

  private boolean isBesideQuote(int index) {
    for (int i = 1; i <= NEAR; i++) {
      if (unit.at(index - i).quoted() || (i < NEAR / 2 && unit.at(index + i).quoted())) {
        return true;
      }
    }
    return false;
  }
}
