package io.onrecord.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a noun phrase begins that ends at a known place. */
final class NounPhrases {
  private static final int MAX_TOKENS = 40;
  private static final Set<String> LINKS =
      Words.set(
          """
          of for at with from in on to by against behind near
          """);

  private final Unit unit;

  NounPhrases(Unit unit) {
    this.unit = unit;
  }

  /** The noun phrase that ends before token {@code end}; null when there is none. */
  @Nullable Phrase endingAt(int end) {
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

  static boolean inPhrase(Token token) {
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

  /**
   * Whether an apposition or relative clause may begin with the token: {@code a teacher in Lima}.
   */
  static boolean isAppositive(Token first) {
    return first.is(Tag.DET)
        || first.is(Tag.NUM)
        || (first.is(Tag.NOUN) && !first.isCapitalised())
        || first.is(Tag.ADJ)
        || Words.RELATIVES.contains(first.lower())
        || Words.POSSESSIVES.contains(first.lower());
  }
}
