package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.Set;

/**
 * Puts right where a source begins and ends, whoever found it.
 *
 * <pre>
 *   Afterward | she refused                          a pronoun is a source by itself
 *   Asked about | that report, the spokeswoman said  what stands before a comma is no part of it
 *   Monday, | Ortega said                            nor is the day
 *   said Speaker Maria | Ortega                      a name goes on to its last word
 *   Asked | whether it rained, Ortega said           who asked is not who answers
 * </pre>
 */
final class SourceRepair {
  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "i", "we");
  private static final Set<String> APPOSED = Set.of("as", "like", "than");
  private static final Set<String> ADVERBS =
      Set.of("also", "just", "never", "now", "often", "once", "still", "then");
  private static final int MAX_TIME = 4;

  private final Unit unit;

  SourceRepair(Unit unit) {
    this.unit = unit;
  }

  Draft repaired(Draft draft) {
    Phrase source = draft.source();
    Span cue = draft.cue();
    if (source == null || cue == null) {
      return draft;
    }
    int at = unit.firstStartingFrom(cue.start());
    int to = unit.firstEndingAfter(cue.end());
    Phrase mended = isAsked(at) && !unit.at(source.from() - 1).is("by") ? null : source;
    if (mended != null && mended.to() <= at) {
      mended = withoutOpening(lastPronoun(mended));
    }
    if (mended != null) {
      mended = wholeName(mended, mended.to() <= at ? at : unit.size(), to);
    }
    return source.equals(mended) ? draft : draft.withSource(mended);
  }

  private boolean isAsked(int cue) {
    return unit.at(cue).text().equals("Asked") && unit.sentenceStart(cue) == cue;
  }

  private Phrase lastPronoun(Phrase source) {
    int last = source.core() - 1;
    boolean alone =
        last <= source.from()
            || source.to() > source.core()
            || !PERSONAL.contains(unit.at(last).lower())
            || unit.at(last - 1).is(Tag.CCONJ);
    return alone ? source : new Phrase(last, last + 1, last + 1);
  }

  /** Not {@code in Salem, | Oregon}: a place has its comma too. */
  private Phrase withoutOpening(Phrase source) {
    int comma = source.from();
    while (comma < source.to() && !unit.at(comma).isComma()) {
      comma++;
    }
    boolean place = comma + 2 >= source.to() && !Words.isTime(unit.at(comma - 1));
    if (comma + 1 >= source.to() || place || !isOpening(source.from(), comma)) {
      return source;
    }
    int from = comma + 1;
    int core = Math.max(source.core(), from + 1);
    if (source.core() <= from) {
      while (core < source.to() && !unit.at(core).isComma()) {
        core++;
      }
    }
    return new Phrase(from, core, source.to());
  }

  /**
   * Not {@code a lawyer for | the party, Irving Ortega}, {@code as | Ortega, the mayor, put it}.
   */
  private boolean isOpening(int from, int comma) {
    if (Words.isTime(unit.at(comma - 1))) {
      return comma - from <= MAX_TIME && !unit.at(comma + 1).is(Tag.VERB);
    }
    for (int i = from; i < comma; i++) {
      if (Titles.isCourtesy(unit.at(i).lower().replace(".", ""))) {
        return false;
      }
    }
    Token before = unit.at(from - 1);
    Token link = unit.at(from - 2);
    return before.is(Tag.ADP)
        && !APPOSED.contains(before.lower())
        && (!link.isNoun() || Words.isTime(link));
  }

  private Phrase wholeName(Phrase source, int limit, int cueEnd) {
    if (source.core() != source.to() || !isNamePart(source.to() - 1, cueEnd)) {
      return source;
    }
    int to = source.to();
    if (unit.at(to).is(".") && Titles.isTitle(unit.at(to - 1)) && isNamePart(to + 1, cueEnd)) {
      to++;
    }
    while (to < limit && isNamePart(to, cueEnd) && sameSentence(to)) {
      to++;
    }
    return to == source.to() ? source : new Phrase(source.from(), to, to);
  }

  private boolean sameSentence(int index) {
    return unit.at(index).sentence() == unit.at(index - 1).sentence()
        || Titles.isTitle(unit.at(index - 1))
        || Titles.isTitle(unit.at(index - 2));
  }

  private boolean isNamePart(int index, int cueEnd) {
    Token token = unit.at(index);
    return index != cueEnd - 1
        && token.isWord()
        && token.isCapitalised()
        && !token.quoted()
        && !Words.isTime(token)
        && !Words.PRONOUNS.contains(token.lower())
        && !isAdverb(token)
        && !token.is(Tag.AUX)
        && !token.is(Tag.DET)
        && !token.is(Tag.SCONJ)
        && !token.is(Tag.CCONJ)
        && !token.is(Tag.ADP);
  }

  /** In a headline an adverb has a capital letter too; by its tag alone, so may an unknown name. */
  private static boolean isAdverb(Token token) {
    return token.is(Tag.ADV) && (token.lower().endsWith("ly") || ADVERBS.contains(token.lower()));
  }
}
