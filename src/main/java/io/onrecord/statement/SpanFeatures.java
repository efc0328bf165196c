package io.onrecord.statement;

import io.onrecord.learning.Features;
import java.util.Optional;

/** What the model looks at to decide where content and source of a cue begin and end. */
final class SpanFeatures {
  static final int OUTSIDE = 0;
  static final int CONTENT = 1;
  static final int SOURCE = 2;
  static final int LABELS = 3;

  /** Tokens on each side of the cue that are looked at. */
  private static final int WINDOW = 120;

  private final Unit unit;
  private final Candidate candidate;
  private final int lo;
  private final int hi;

  /** What the rules say of each token, from {@code lo - 1}, and what they say for other cues. */
  private final int[] own;

  private final int[] other;

  SpanFeatures(Unit unit, RuleMarks marks, Candidate candidate) {
    this.unit = unit;
    this.candidate = candidate;
    this.lo = Math.max(0, candidate.from() - WINDOW);
    this.hi = Math.min(unit.size(), candidate.to() + WINDOW);
    this.own = new int[hi - lo + 2];
    this.other = new int[hi - lo + 2];
    marks.write(candidate, lo, hi, own, other);
  }

  /** Index of the first token that has features. */
  int lo() {
    return lo;
  }

  int length() {
    return hi - lo;
  }

  /** The labels that the rules give. */
  int[] byRule() {
    int[] labels = new int[hi - lo];
    for (int i = lo; i < hi; i++) {
      labels[i - lo] = label(own(i));
    }
    return labels;
  }

  static int label(int rules) {
    return (rules & RuleMarks.SOURCE) != 0
        ? SOURCE
        : (rules & RuleMarks.CONTENT) != 0 ? CONTENT : OUTSIDE;
  }

  private int own(int index) {
    return own[index - lo + 1];
  }

  private int other(int index) {
    return other[index - lo + 1];
  }

  int[][] items() {
    var features = new Features();
    int[][] items = new int[hi - lo][];
    Token cue = unit.at(candidate.at());
    Optional<ReportingVerb> verb = ReportingVerbs.of(cue);
    String lemma = verb.map(ReportingVerb::lemma).orElse(cue.lower());
    int frame = verb.map(known -> known.frame().name().hashCode()).orElse(7);
    String rule = candidate.draft().rule();
    int[] commas = between(true);
    int[] verbs = between(false);
    int sentence = cue.sentence();
    int before = adjacentQuote(candidate.from() - 1, -1);
    int after = adjacentQuote(candidate.to(), 1);
    for (int i = lo; i < hi; i++) {
      features.clear();
      Token token = unit.at(i);
      int side = candidate.side(i) + 1;
      int tag = token.tag().code();
      int rules = own(i);
      int distance = distance(i);
      int quote =
          token.quoted() ? (token.quote() == before ? 1 : token.quote() == after ? 2 : 3) : 0;
      int where = Integer.signum(token.sentence() - sentence) + 1;
      int comma = commas[i - lo];
      int passed = verbs[i - lo];
      features.add(101, side);
      agree(rules, candidate.sure(), features);
      features.add(102, side * 8 + rules);
      features.add(103, rule, side * 8 + rules);
      features.add(104, (own(i - 1) * 8 + rules) * 8 + own(i + 1));
      features.add(105, side * 31 + tag);
      features.add(106, token.lower(), side);
      features.add(107, (side * 31 + tag) * 31 + unit.at(i - 1).tag().code());
      features.add(108, (side * 31 + tag) * 31 + unit.at(i + 1).tag().code());
      features.add(109, side * 16 + distance);
      features.add(110, (side * 16 + distance) * 31 + tag);
      features.add(111, (side * 4 + comma) * 4 + quote);
      features.add(112, (side * 4 + comma) * 4 + passed);
      features.add(113, (side * 4 + where) * 4 + quote);
      features.add(114, lemma, side * 4 + quote);
      features.add(115, frame * 64 + (side * 4 + quote) * 4 + Math.min(comma, 3));
      features.add(116, (frame * 4 + side) * 8 + rules);
      features.add(117, (side * 8 + rules) * 8 + other(i));
      features.add(118, rule, (side * 4 + comma) * 4 + quote);
      features.add(119, rule, (side * 4 + passed) * 4 + where);
      features.add(120, token.lower(), frame * 4 + side);
      features.add(121, unit.at(i - 1).lower(), side);
      features.add(122, unit.at(i + 1).lower(), side);
      features.add(123, lemma, side * 16 + distance);
      features.add(124, (token.isCapitalised() ? 4 : 0) + side);
      features.add(125, ((side * 16 + distance) * 4 + comma) * 8 + rules);
      features.add(126, (rules * 4 + quote) * 31 + tag);
      items[i - lo] = features.toArray();
    }
    return items;
  }

  /** The feature that says what the rules would have the token be. */
  static void agree(int rules, boolean sure, Features features) {
    features.add(sure ? 100 : 99, rules);
  }

  int[][] steps() {
    var features = new Features();
    int[][] steps = new int[hi - lo][];
    String rule = candidate.draft().rule();
    for (int i = lo; i < hi; i++) {
      features.clear();
      Token token = unit.at(i);
      Token before = unit.at(i - 1);
      int side = candidate.side(i) + 1;
      int edge =
          (unit.opensQuote(i) ? 1 : 0)
              + (i > 0 && unit.closesQuote(i - 1) ? 2 : 0)
              + (token.sentence() != before.sentence() ? 4 : 0);
      int cue = i == candidate.from() ? 1 : i == candidate.to() ? 2 : 0;
      features.add(201);
      features.add(202, (side * 8 + edge) * 4 + cue);
      features.add(203, own(i - 1) * 8 + own(i));
      features.add(204, rule, own(i - 1) * 8 + own(i));
      features.add(205, (before.tag().code() * 31 + token.tag().code()) * 4 + side);
      if (token.is(Tag.PUNCT) || token.is(Tag.CCONJ) || token.is(Tag.SCONJ) || token.is(Tag.ADP)) {
        features.add(206, token.lower(), side);
      }
      if (before.is(Tag.PUNCT)) {
        features.add(207, before.lower(), side * 8 + edge);
      }
      features.add(208, other(i - 1) * 8 + other(i));
      steps[i - lo] = features.toArray();
    }
    return steps;
  }

  /** Commas, or verbs, from each token to the cue; at most 3. */
  private int[] between(boolean commas) {
    int[] counts = new int[hi - lo];
    int count = 0;
    for (int i = candidate.from() - 1; i >= lo; i--) {
      counts[i - lo] = Math.min(3, count);
      count += counted(unit.at(i), commas) ? 1 : 0;
    }
    count = 0;
    for (int i = candidate.to(); i < hi; i++) {
      counts[i - lo] = Math.min(3, count);
      count += counted(unit.at(i), commas) ? 1 : 0;
    }
    return counts;
  }

  private static boolean counted(Token token, boolean commas) {
    return !token.quoted() && (commas ? token.isComma() : token.is(Tag.VERB) || token.is(Tag.AUX));
  }

  /** The quotation that stands next in that direction, a name and a comma on the way; else -2. */
  private int adjacentQuote(int start, int step) {
    for (int i = start; i >= lo && i < hi; i += step) {
      if (unit.at(i).quoted()) {
        return unit.at(i).quote();
      }
      if (unit.at(i).sentence() != unit.at(candidate.at()).sentence()) {
        break;
      }
    }
    return -2;
  }

  private int distance(int index) {
    int far = index < candidate.from() ? candidate.from() - index : index - candidate.to() + 1;
    return far <= 4
        ? Math.max(0, far)
        : far <= 6 ? 5 : far <= 9 ? 6 : far <= 15 ? 7 : far <= 30 ? 8 : 9;
  }
}
