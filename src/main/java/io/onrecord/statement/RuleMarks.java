package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.List;

/**
 * What the rules make of each token of a unit for its candidates: content, source or cue.
 *
 * <p>Made once for a unit, so that the marks of all other candidates are told from those of all
 * less a candidate's own, without a loop over all of them for each token.
 */
final class RuleMarks {
  static final int CONTENT = 1;
  static final int SOURCE = 2;
  static final int CUE = 4;

  private static final int KINDS = 3;

  private final Unit unit;
  private final List<Candidate> all;

  /** By kind, then token: how many candidates give it that mark. */
  private final int[][] counts;

  RuleMarks(Unit unit, List<Candidate> all) {
    this.unit = unit;
    this.all = all;
    this.counts = new int[KINDS][unit.size() + 1];
    for (Candidate candidate : all) {
      mark(candidate, 0, unit.size(), counts);
    }
    for (int[] count : counts) {
      sum(count);
    }
  }

  /**
   * Writes the marks of the tokens from {@code lo} to before {@code hi}, the first one's at index
   * 1: those by the drafts of the candidate's words, and those by all others.
   */
  void write(Candidate candidate, int lo, int hi, int[] own, int[] others) {
    int[][] mine = new int[KINDS][hi - lo + 1];
    for (Candidate one : all) {
      if (one.at() == candidate.at() && one.from() == candidate.from()) {
        mark(one, lo, hi, mine);
      }
    }
    for (int kind = 0; kind < KINDS; kind++) {
      sum(mine[kind]);
      for (int i = lo; i < hi; i++) {
        int count = mine[kind][i - lo];
        own[i - lo + 1] |= count > 0 ? 1 << kind : 0;
        others[i - lo + 1] |= counts[kind][i] > count ? 1 << kind : 0;
      }
    }
  }

  private void mark(Candidate candidate, int lo, int hi, int[][] changes) {
    Draft draft = candidate.draft();
    for (Span span : draft.content()) {
      int from = unit.firstStartingFrom(span.start());
      add(from, unit.firstEndingAfter(span.end()), lo, hi, changes[0]);
    }
    Phrase source = draft.source();
    if (source != null) {
      add(source.from(), source.to(), lo, hi, changes[1]);
    }
    add(candidate.from(), candidate.to(), lo, hi, changes[2]);
  }

  /** Counts one more from {@code from} on and one less from {@code to} on, inside the window. */
  private static void add(int from, int to, int lo, int hi, int[] changes) {
    int first = Math.max(from, lo);
    int end = Math.min(to, hi);
    if (first < end) {
      changes[first - lo]++;
      changes[end - lo]--;
    }
  }

  private static void sum(int[] changes) {
    for (int i = 1; i < changes.length; i++) {
      changes[i] += changes[i - 1];
    }
  }
}
