package io.onrecord.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the source that stands after its cue, with its apposition. */
final class FollowingSources {
  private static final int MAX_TOKENS = 40;
  private static final Set<String> LINKS = Set.of("of", "for", "from", "with", "at");

  private final Unit unit;

  FollowingSources(Unit unit) {
    this.unit = unit;
  }

  /** The noun phrase that begins at token {@code from}, with its apposition; null for none. */
  @Nullable Phrase after(int from) {
    int end = unit.sentenceEnd(Math.min(from, unit.size() - 1));
    int limit = Math.min(end, from + MAX_TOKENS);
    Token first = unit.at(from);
    if (from >= limit || first.quoted()) {
      return null;
    }
    if (Words.PRONOUNS.contains(first.lower()) && !Words.POSSESSIVES.contains(first.lower())) {
      return new Phrase(from, from + 1, from + 1);
    }
    int at = from;
    while (at < limit && !unit.at(at).quoted()) {
      Token token = unit.at(at);
      Token next = unit.at(at + 1);
      boolean on = at > from && at + 1 < limit && !Words.isTime(next) && !next.quoted();
      if (Words.isTime(token) && (at == from || token.isName() || !unit.at(at - 1).isNoun())) {
        break;
      }
      if (NounPhrases.inPhrase(token)) {
        at++;
      } else if (on && LINKS.contains(token.lower()) && NounPhrases.inPhrase(next)) {
        at++;
      } else if (on && token.is("and") && (next.isName() || next.is(Tag.DET))) {
        at++;
      } else {
        break;
      }
    }
    boolean named = false;
    for (int i = from; i < at; i++) {
      named |= unit.at(i).isNoun() || unit.at(i).is(Tag.ADJ) || unit.at(i).is(Tag.NUM);
    }
    return named ? new Phrase(from, at, apposition(at, end)) : null;
  }

  private int apposition(int comma, int end) {
    if (!unit.at(comma).isComma() || !NounPhrases.isAppositive(unit.at(comma + 1))) {
      return comma;
    }
    int at = comma + 1;
    while (at < end && at - comma < MAX_TOKENS && !unit.at(at).quoted()) {
      Token next = unit.at(at + 1);
      boolean over =
          unit.at(at).isComma()
              && (next.is(Tag.VERB) || next.is(Tag.CCONJ) || next.quoted() || next.is(Tag.SCONJ));
      if (over || unit.at(at).is(".") || unit.at(at).is(":") || unit.at(at).is(";")) {
        break;
      }
      at++;
    }
    return at;
  }
}
