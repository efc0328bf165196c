package io.onrecord.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says: the noun phrase before it, after it, or of its sentence. */
final class NounPhrases {
  private static final int MAX_TOKENS = 40;
  private static final Set<String> LINKS =
      Words.set(
          """
          of for at with from in on to by against behind near
          """);
  private static final Set<String> LINKS_AFTER = Set.of("of", "for", "from", "with", "at");

  private final Unit unit;

  NounPhrases(Unit unit) {
    this.unit = unit;
  }

  /** The subject that ends right before token {@code verb}; null when there is none. */
  @Nullable Phrase before(int verb) {
    if (verb <= 0) {
      return null;
    }
    int end = verb;
    int floor = unit.sentenceStart(verb);
    while (end > floor && unit.at(end - 1).is(Tag.ADV) && !unit.at(end - 1).quoted()) {
      end--;
    }
    end = beforeTime(end, floor);
    Token last = unit.at(end - 1);
    if (end == floor || last.quoted()) {
      return null;
    }
    if (last.is(")")) {
      int open = end - 1;
      while (open > 0 && end - open < 12 && !unit.at(open).is("(")) {
        open--;
      }
      Phrase inner = unit.at(open).is("(") ? plain(open) : null;
      return inner == null ? null : new Phrase(inner.from(), inner.core(), end);
    }
    if (last.isComma() || Words.isDash(last)) {
      return interrupted(end - 1);
    }
    return plain(end);
  }

  /** {@code Ortega on Friday said}, {@code Ortega last week said}: the time is no part of it. */
  private int beforeTime(int end, int floor) {
    int at = end;
    while (at > floor + 1 && Words.isTime(unit.at(at - 1)) && !unit.at(at - 1).quoted()) {
      at--;
    }
    if (at < end && (unit.at(at - 1).is("super") || unit.at(at - 1).is("this"))) {
      at--;
    }
    boolean linked =
        unit.at(at - 1).is("on") || unit.at(at - 1).is("last") || unit.at(at - 1).is("in");
    return at == end ? end : linked && at - 1 > floor ? at - 1 : at;
  }

  private @Nullable Phrase plain(int end) {
    Token last = unit.at(end - 1);
    if (end == 0 || last.quoted()) {
      return null;
    }
    if (last.is(Tag.PRON) || Words.PRONOUNS.contains(last.lower())) {
      return new Phrase(end - 1, end, end);
    }
    int start = start(end);
    if (start == end || !hasHead(start, end)) {
      return null;
    }
    Token before = unit.at(start - 1);
    boolean linked = before.is(Tag.ADP) || before.is(Tag.PART);
    if (!before.quoted() && (before.is(Tag.VERB) || (linked && unit.at(start - 2).is(Tag.VERB)))) {
      start = clauseStart(start, end);
    }
    while (start < end - 1 && (unit.at(start).is(Tag.CCONJ) || unit.at(start).is("'s"))) {
      start++;
    }
    return new Phrase(listStart(start, end), end, end);
  }

  /** {@code Ortega, Silva and Marsh said}: goes back over the members before a comma. */
  private int listStart(int start, int end) {
    boolean and = false;
    for (int i = start; i < end; i++) {
      and |= unit.at(i).is("and");
    }
    int first = start;
    while (and && unit.at(first - 1).isComma() && unit.at(first - 2).isName()) {
      int before = start(first - 1);
      if (before >= first - 1 || first - before > 8) {
        break;
      }
      first = before;
    }
    return unit.at(first - 1).is(Tag.ADP) ? start : first;
  }

  private boolean hasHead(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = unit.at(i);
      if (token.isNoun() || token.is(Tag.NUM) || token.is(Tag.X) || token.is(Tag.PRON)) {
        return true;
      }
      if (i == to - 1 && token.is(Tag.DET) && !token.is("the") && !token.is("a")) {
        return true;
      }
      if (i == to - 1 && token.is(Tag.ADJ) && to - from > 1) {
        return true;
      }
    }
    return false;
  }

  /** {@code officials briefed on the plan said}: the whole clause, when it begins like a phrase. */
  private int clauseStart(int start, int end) {
    int floor = Math.max(unit.sentenceStart(end - 1), end - 20);
    int at = start;
    while (at > floor && !unit.at(at - 1).quoted() && !isEdge(unit.at(at - 1))) {
      at--;
    }
    Token first = unit.at(at);
    boolean whole =
        (at == unit.sentenceStart(end - 1) || isEdge(unit.at(at - 1)))
            && (first.isNoun() || first.is(Tag.DET) || first.is(Tag.ADJ) || first.is(Tag.NUM));
    for (int i = at; whole && i < start; i++) {
      Token token = unit.at(i);
      boolean finite =
          token.is(Tag.VERB) && !token.lower().endsWith("ing") && !unit.at(i + 1).is(Tag.ADP);
      boolean after = i > at && Words.RELATIVES.contains(unit.at(i - 1).lower());
      whole = (!finite || after) && !token.is(Tag.AUX) && !isPersonal(token);
    }
    return whole ? at : start;
  }

  private static boolean isPersonal(Token token) {
    return Words.PRONOUNS.contains(token.lower()) && !token.is("who");
  }

  private static boolean isEdge(Token token) {
    return token.is(Tag.PUNCT) || token.is(Tag.SCONJ) || token.is(Tag.CCONJ);
  }

  /** Where the plain noun phrase begins that ends before {@code end}; {@code end} for none. */
  private int start(int end) {
    int floor = Math.max(unit.sentenceStart(end - 1), end - MAX_TOKENS);
    int at = end;
    while (at > floor) {
      Token token = unit.at(at - 1);
      Token before = unit.at(at - 2);
      if (token.quoted() || (Words.isTime(token) && (at == end || token.isName()))) {
        break;
      }
      boolean crosses = at < end && at - 1 > floor;
      if (inPhrase(token)) {
        at--;
      } else if (crosses && token.is(Tag.VERB) && (before.is(Tag.DET) || before.is("'s"))) {
        at--;
      } else if (crosses && LINKS.contains(token.lower()) && isHead(before)) {
        at--;
      } else if (crosses
          && LINKS.contains(token.lower())
          && before.is(Tag.ADJ)
          && unit.at(at - 3).isNoun()) {
        at--;
      } else if (crosses && (token.is("and") || token.is("&")) && joins(at - 1)) {
        at--;
      } else {
        break;
      }
    }
    while (at < end && (unit.at(at).is("'s") || unit.at(at).is(Tag.ADP))) {
      at++;
    }
    return at;
  }

  private static boolean isHead(Token token) {
    return token.isNoun() || token.is(Tag.NUM) || (token.is(Tag.DET) && !token.is("the"));
  }

  private static boolean inPhrase(Token token) {
    return token.isNoun()
        || token.is(Tag.ADJ)
        || token.is(Tag.NUM)
        || token.is(Tag.SYM)
        || (token.is(Tag.DET) && !token.is("that") && !token.is("which"))
        || token.is("'s")
        || token.is("'")
        || Words.POSSESSIVES.contains(token.lower());
  }

  /** Whether the {@code and} at that index joins two subjects, not an object and a new subject. */
  private boolean joins(int and) {
    if (!unit.at(and - 1).isNoun()) {
      return false;
    }
    int left = and;
    while (left > 0 && (inPhrase(unit.at(left - 1)) || unit.at(left - 1).is("of"))) {
      left--;
    }
    Token before = unit.at(left - 1);
    return left == unit.sentenceStart(and)
        || before.is(Tag.SCONJ)
        || before.is(Tag.CCONJ)
        || before.is("which")
        || before.is("that")
        || (before.is(Tag.PUNCT) && !before.is("-"));
  }

  /** {@code Ortega, a teacher in Lima, said}; {@code Ortega, speaking in Lima, said}. */
  private @Nullable Phrase interrupted(int comma) {
    int floor = Math.max(unit.sentenceStart(comma), comma - MAX_TOKENS);
    boolean dash = Words.isDash(unit.at(comma));
    int fallback = -1;
    for (int i = comma - 1; i > floor; i--) {
      if (unit.at(i).quoted()) {
        continue;
      }
      if (dash ? !Words.isDash(unit.at(i)) : !unit.at(i).isComma()) {
        continue;
      }
      Token head = unit.at(i - 1);
      if (!head.isNoun() && !head.is(Tag.PRON) && !head.is(")")) {
        continue;
      }
      Token first = unit.at(i + 1);
      if (dash || isAppositive(first) || isAside(first)) {
        Phrase phrase = plain(i);
        return phrase == null || Words.isTime(head)
            ? null
            : new Phrase(phrase.from(), i, isAside(first) || dash ? i : comma);
      }
      if (fallback < 0 && head.isNoun() && (head.isName() || areNames(i + 1, comma))) {
        fallback = i;
      }
    }
    Phrase phrase = fallback < 0 ? null : plain(fallback);
    return phrase == null ? null : new Phrase(phrase.from(), fallback, comma);
  }

  private boolean areNames(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!unit.at(i).isName()) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isAppositive(Token first) {
    return first.is(Tag.DET)
        || first.is(Tag.NUM)
        || (first.is(Tag.NOUN) && !first.isCapitalised())
        || first.is(Tag.ADJ)
        || Words.RELATIVES.contains(first.lower())
        || Words.POSSESSIVES.contains(first.lower());
  }

  private static boolean isAside(Token first) {
    return first.is(Tag.VERB)
        || first.is(Tag.ADP)
        || first.is(Tag.ADV)
        || first.is(Tag.SCONJ)
        || first.is(Tag.CCONJ);
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
      if (inPhrase(token)) {
        at++;
      } else if (on && LINKS_AFTER.contains(token.lower()) && inPhrase(next)) {
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
    if (!unit.at(comma).isComma() || !isAppositive(unit.at(comma + 1))) {
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

  /** The subject of the sentence that token {@code index} stands in, from what comes before it. */
  @Nullable Phrase ofSentence(int index) {
    int start = unit.sentenceStart(index);
    Token first = unit.at(start);
    if (first.is(Tag.ADP) || first.is(Tag.SCONJ) || first.is(Tag.VERB) || first.is(Tag.ADV)) {
      int comma = start;
      while (comma < index && !unit.at(comma).isComma()) {
        comma++;
      }
      start = comma < index ? comma + 1 : start;
    }
    int limit = Math.min(index, start + MAX_TOKENS);
    for (int i = start + 1; i < limit; i++) {
      Token token = unit.at(i);
      if (!token.quoted() && (token.is(Tag.VERB) || token.is(Tag.AUX))) {
        Phrase phrase = before(i);
        if (phrase != null && !Words.RELATIVES.contains(unit.at(phrase.from()).lower())) {
          return phrase;
        }
      }
    }
    return null;
  }
}
