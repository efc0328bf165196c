package io.onrecord.statement;

import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says, by what stands before the verb. */
final class Subjects {
  private static final int MAX_TOKENS = 40;

  private final Unit unit;
  private final NounPhrases phrases;

  Subjects(Unit unit) {
    this.unit = unit;
    this.phrases = new NounPhrases(unit);
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
      Phrase inner = unit.at(open).is("(") ? phrases.endingAt(open) : null;
      return inner == null ? null : new Phrase(inner.from(), inner.core(), end);
    }
    if (last.isComma() || Words.isDash(last)) {
      return interrupted(end - 1);
    }
    return phrases.endingAt(end);
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
      if (dash || NounPhrases.isAppositive(first) || isAside(first)) {
        Phrase phrase = phrases.endingAt(i);
        return phrase == null || Words.isTime(head)
            ? null
            : new Phrase(phrase.from(), i, isAside(first) || dash ? i : comma);
      }
      if (fallback < 0 && head.isNoun() && (head.isName() || areNames(i + 1, comma))) {
        fallback = i;
      }
    }
    Phrase phrase = fallback < 0 ? null : phrases.endingAt(fallback);
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

  private static boolean isAside(Token first) {
    return first.is(Tag.VERB)
        || first.is(Tag.ADP)
        || first.is(Tag.ADV)
        || first.is(Tag.SCONJ)
        || first.is(Tag.CCONJ);
  }
}
