package io.onrecord.statement;

import io.onrecord.learning.Features;
import java.util.List;
import java.util.Optional;

/** What the model looks at to decide whether a candidate reports something. */
final class CueFeatures {
  private static final int FAR = 6;

  private final Unit unit;

  /** How many candidates the rules found, by the first token of their sentence. */
  private final int[] sureInSentence;

  /** The same by the token that says what they are. */
  private final int[] sureAt;

  CueFeatures(Unit unit, List<Candidate> all) {
    this.unit = unit;
    this.sureInSentence = new int[unit.size()];
    this.sureAt = new int[unit.size()];
    for (Candidate candidate : all) {
      if (candidate.sure()) {
        sureInSentence[unit.sentenceStart(candidate.at())]++;
        sureAt[candidate.at()]++;
      }
    }
  }

  void of(Candidate candidate, Features features) {
    features.clear();
    Token cue = unit.at(candidate.at());
    Optional<ReportingVerb> verb = ReportingVerbs.of(cue);
    String lemma = verb.map(ReportingVerb::lemma).orElse(cue.lower());
    int frame = verb.map(known -> known.frame().name().hashCode()).orElse(-1);
    int form = verb.map(known -> known.form().name().hashCode()).orElse(-1);
    Draft draft = candidate.draft();
    String rule = draft.rule();
    int kind = frame * 8 + form;
    features.add(1, rule);
    features.add(2, lemma);
    features.add(3, lemma, rule);
    features.add(4, frame);
    features.add(5, rule, frame);
    features.add(6, kind);
    features.add(7, cue.tag().code());
    features.add(8, rule, cue.tag().code());
    features.add(9, cue.lower().substring(Math.max(0, cue.lower().length() - 3)));
    around(candidate, features, lemma, rule);
    clause(candidate, features, rule, frame);
    draft(candidate, draft, features, lemma, frame);
  }

  private void around(Candidate candidate, Features features, String lemma, String rule) {
    Token before = unit.at(candidate.from() - 1);
    Token next = unit.at(candidate.to());
    features.add(20, before.lower());
    features.add(21, next.lower());
    features.add(22, before.tag().code() * 31 + next.tag().code());
    features.add(23, unit.at(candidate.from() - 2).lower());
    features.add(24, unit.at(candidate.to() + 1).lower());
    features.add(25, lemma, next.lower());
    features.add(26, rule, next.tag().code());
    features.add(27, rule, before.tag().code());
    features.add(28, next.lower(), unit.at(candidate.to() + 1).tag().code());
    features.add(29, lemma, before.tag().code());
    features.add(
        30,
        (unit.at(candidate.from() - 2).tag().code() * 31 + before.tag().code()) * 31
            + next.tag().code());
    int first = quoteWithin(candidate.to(), 1);
    int last = quoteWithin(candidate.from() - 1, -1);
    features.add(31, rule, first * 16 + last);
    features.add(32, lemma, first * 16 + last);
    features.add(33, first * 16 + last);
    int place = candidate.from() - unit.sentenceStart(candidate.from());
    features.add(34, Math.min(place, 4));
    features.add(35, rule, Math.min(place, 2));
  }

  /** Tokens to the next quotation in that direction; 0 for none near. */
  private int quoteWithin(int start, int step) {
    for (int i = 0; i < FAR; i++) {
      if (unit.at(start + i * step).quoted()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** What opens the clause that the candidate stands in, and which auxiliaries it has. */
  private void clause(Candidate candidate, Features features, String rule, int frame) {
    int floor = unit.sentenceStart(candidate.from());
    for (int i = candidate.from() - 1; i >= floor; i--) {
      Token token = unit.at(i);
      if (token.is(Tag.SCONJ) || token.is(Tag.CCONJ) || Words.RELATIVES.contains(token.lower())) {
        features.add(40, token.lower());
        features.add(41, rule, token.lower());
        break;
      }
      if (token.is(Tag.PUNCT) && !token.quoted()) {
        features.add(42, token.lower());
        break;
      }
    }
    for (int i = candidate.from() - 3; i < candidate.at(); i++) {
      Token token = unit.at(i);
      if (token.is(Tag.AUX) || token.is("to") || Words.NOT.contains(token.lower())) {
        features.add(43, token.lower());
        features.add(44, token.lower(), frame);
      }
    }
    for (int i = candidate.to(); i < candidate.to() + FAR; i++) {
      if (unit.at(i).is("that") || unit.at(i).is("by") || unit.at(i).is("whether")) {
        features.add(45, unit.at(i).lower(), Math.min(3, i - candidate.to()));
        features.add(46, unit.at(i).lower(), frame);
      }
    }
    int others = sureInSentence[unit.sentenceStart(candidate.at())] - sureAt[candidate.at()];
    features.add(47, rule, Math.min(others, 3));
  }

  private void draft(Candidate candidate, Draft draft, Features features, String lemma, int frame) {
    String rule = draft.rule();
    features.add(60, (int) Math.round(draft.confidence() * 20));
    Phrase source = draft.source();
    String who = "none";
    if (source != null) {
      Token first = unit.at(source.from());
      Token last = unit.at(Math.max(source.from(), source.core() - 1));
      who = Words.PRONOUNS.contains(first.lower()) ? first.lower() : last.tag().name();
      features.add(61, first.lower());
      features.add(62, last.lower());
      features.add(63, last.lower(), lemma);
      features.add(64, Math.min(6, source.core() - source.from()));
      features.add(65, source.from() == unit.sentenceStart(source.from()) ? 1 : 0);
      features.add(66, Math.max(-9, Math.min(9, source.from() - candidate.at())));
      features.add(67, last.tag().name(), first.tag().code());
    }
    features.add(68, who);
    features.add(69, rule, who);
    features.add(70, lemma, who);
    if (draft.content().isEmpty()) {
      features.add(71);
      return;
    }
    int from = unit.firstStartingFrom(draft.start());
    int to = from;
    boolean quoted = false;
    boolean verb = false;
    while (to < unit.size() && unit.at(to).end() <= draft.end()) {
      quoted |= unit.at(to).quoted();
      verb |= unit.at(to).is(Tag.AUX) || unit.at(to).is(Tag.VERB);
      to++;
    }
    Token first = unit.at(from);
    int length = 32 - Integer.numberOfLeadingZeros(to - from);
    features.add(72, first.lower());
    features.add(73, first.tag().name(), frame);
    features.add(74, first.lower(), lemma);
    features.add(75, rule, length);
    features.add(76, rule, (quoted ? 1 : 0) + (verb ? 2 : 0));
    features.add(77, lemma, (quoted ? 1 : 0) + (verb ? 2 : 0));
    features.add(78, frame * 4 + (quoted ? 1 : 0) + (verb ? 2 : 0));
    features.add(79, length * 8 + (quoted ? 1 : 0) + (verb ? 2 : 0));
    features.add(80, draft.content().size());
  }
}
