package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides where the thing said begins and ends, before or after its cue. */
final class ContentSpans {
  private static final int MAX_TOKENS = 400;
  private static final int MAX_ADVERBIAL = 14;
  private static final Set<String> ADVERBIAL =
      Words.set(
          """
          in on at during to after via from by through before as with about last this over of
          when under while for
          """);
  private static final Set<String> QUESTIONS = Set.of("how", "why", "when", "where");
  private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "!", "?", "and", "but");

  private final Unit unit;
  private final List<Cue> cues;

  ContentSpans(Unit unit, List<Cue> cues) {
    this.unit = unit;
    this.cues = cues;
  }

  /** Index after the sentence of token {@code at} and after every quotation that runs out of it. */
  int unitEnd(int at) {
    int end = unit.sentenceEnd(at);
    while (end < unit.size() && unit.at(end - 1).quoted() && !unit.closesQuote(end - 1)) {
      end = unit.sentenceEnd(unit.quoteEnd(end) - 1);
    }
    return end;
  }

  /** Skips when, where and to whom: {@code said | on Friday in a statement | that it rained}. */
  int afterAdverbials(int from, int end) {
    int at = from;
    while (at < end) {
      Token token = unit.at(at);
      if (token.isComma() && unit.at(at + 1).is(Tag.ADV) && unit.at(at + 2).isComma()) {
        at += 3;
        continue;
      }
      if (token.quoted() || token.is("that") || token.isComma() || token.is(":")) {
        return at;
      }
      int next = at;
      if (Words.isTime(token) || (token.is(Tag.ADV) && !QUESTIONS.contains(token.lower()))) {
        next = at + 1;
      } else if ((token.is("last") || token.is("this") || token.is("next") || token.is("late"))
          && Words.isTime(unit.at(at + 1))) {
        next = at + 2;
      } else if (token.is(Tag.ADP) && ADVERBIAL.contains(token.lower())) {
        next = afterPrepositional(at, end);
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int afterPrepositional(int at, int end) {
    int clear = clearBoundary(at + 1, end);
    if (clear >= 0) {
      return clear;
    }
    if (Words.isTime(unit.at(at + 1))) {
      return afterDay(at + 2);
    }
    int i = at + 1;
    boolean noun = false;
    while (i < end && i - at < MAX_ADVERBIAL && !unit.at(i).quoted()) {
      Token token = unit.at(i);
      boolean part =
          token.isNoun()
              || (!noun && (token.is(Tag.DET) || token.is(Tag.ADJ) || token.is(Tag.NUM)))
              || (!noun && Words.POSSESSIVES.contains(token.lower()))
              || token.is("'s");
      if (!part || (noun && token.isName() && !unit.at(i - 1).isName())) {
        break;
      }
      noun |= token.isNoun() && !unit.at(i + 1).is("'s");
      i++;
    }
    return noun ? i : at;
  }

  /** {@code told the Times on June 3.}: the number of the day goes with the month before it. */
  private int afterDay(int at) {
    boolean month = Words.MONTHS.contains(unit.at(at - 1).lower());
    return month && unit.at(at).is(Tag.NUM) && !unit.at(at + 1).isNoun() ? at + 1 : at;
  }

  /** Where {@code that}, a quotation or a mark begins the content, with no verb on the way. */
  private int clearBoundary(int from, int end) {
    for (int i = from; i < end && i - from < MAX_ADVERBIAL; i++) {
      Token token = unit.at(i);
      if (token.quoted() || token.is(":")) {
        return i;
      }
      if (token.is("that") && token.is(Tag.SCONJ)) {
        return i;
      }
      if (token.is(Tag.AUX) || (token.is(Tag.VERB) && !token.lower().endsWith("ing"))) {
        return -1;
      }
      if (token.isComma()) {
        return i;
      }
    }
    return -1;
  }

  /** Skips the person told: {@code told | reporters in Lima | that it rained}. */
  int afterAddressee(int from, int end) {
    int clear = clearBoundary(from, end);
    if (clear >= 0) {
      return clear;
    }
    int at = from;
    if (Words.PRONOUNS.contains(unit.at(at).lower()) || unit.at(at).is(Tag.PRON)) {
      return afterAdverbials(at + 1, end);
    }
    boolean noun = false;
    while (at < end && at - from < MAX_ADVERBIAL && !unit.at(at).quoted()) {
      Token token = unit.at(at);
      boolean part =
          token.isNoun()
              || token.is("'s")
              || (!noun && (token.is(Tag.DET) || token.is(Tag.ADJ) || token.is(Tag.NUM)))
              || (!noun && Words.POSSESSIVES.contains(token.lower()));
      if (!part || Words.isTime(token)) {
        break;
      }
      noun |= token.isNoun();
      at++;
    }
    return afterAdverbials(at, end);
  }

  /** The content after a cue that begins at {@code from}; null when nothing is there. */
  @Nullable Span after(Cue cue, int from, int end) {
    int start = from;
    while (start < end && !unit.at(start).quoted() && STOPS.contains(unit.at(start).text())) {
      start++;
    }
    if (start >= end) {
      return null;
    }
    int stop = cut(cue, start, Math.min(end, start + MAX_TOKENS));
    if (unit.opensQuote(start)) {
      int close = unit.quoteEnd(start);
      if (close < stop && (endsSentence(close - 1) || isNextCue(cue, close))) {
        stop = close;
      }
    }
    return trimmed(start, stop);
  }

  private boolean isNextCue(Cue cue, int index) {
    return cues.stream().anyMatch(other -> other.at() != cue.at() && other.start() == index);
  }

  /** Whether the quotation that closes there ends with a comma or a full stop inside its marks. */
  boolean endsSentence(int close) {
    int inner = close - 1;
    while (unit.at(inner).is("'") || unit.at(inner).is("\"") || unit.at(inner).is("”")) {
      inner--;
    }
    Token last = unit.at(inner);
    return last.quoted() && last.is(Tag.PUNCT) && ",.?!…—--...".contains(last.text());
  }

  /** The first place where somebody else's or another report begins. */
  private int cut(Cue cue, int start, int end) {
    int stop = end;
    for (Cue other : cues) {
      if (other.from() <= cue.from() || other.from() <= start || other.from() >= stop) {
        continue;
      }
      int edge = other.order() == Cue.Order.SUBJECT_FIRST ? other.start() : other.from();
      int before = edge - 1;
      while (before > start && (unit.at(before).is(Tag.ADV) || unit.at(before).is("as"))) {
        before--;
      }
      boolean linked = unit.at(before).is(Tag.CCONJ) || unit.at(before).is(Tag.SCONJ);
      Token mark = unit.at(before);
      if (other.order() == Cue.Order.SHARED) {
        stop = Math.min(stop, linked || mark.isComma() ? before : stop);
      } else if (linked && unit.at(before - 1).isComma() && !unit.at(before).is("that")) {
        stop = Math.min(stop, before - 1);
      } else if (mark.isComma() && !mark.quoted() && isAside(other)) {
        stop = Math.min(stop, before);
      } else if (isRelative(mark) && unit.at(before - 1).isComma() && isDenial(other)) {
        stop = Math.min(stop, before - 1);
      }
    }
    for (int i = start + 1; i + 1 < stop; i++) {
      if (unit.at(i).is("according") && unit.at(i + 1).is("to") && !unit.at(i).quoted()) {
        return unit.at(i - 1).isComma() ? i - 1 : i;
      }
    }
    return stop;
  }

  private static boolean isRelative(Token token) {
    return token.is("which");
  }

  static boolean isDenial(Cue cue) {
    String lemma = cue.verb().lemma();
    return cue.negated()
        || cue.verb().is(ReportingVerb.Frame.INFINITIVE)
        || lemma.equals("deny")
        || lemma.equals("dispute")
        || lemma.equals("refute");
  }

  /** Whether the cue stands in the middle or at the end of what it reports. */
  private boolean isAside(Cue cue) {
    Token next = unit.at(cue.end());
    return cue.end() >= unit.sentenceEnd(cue.at()) || next.isComma() || next.is(".");
  }

  /** The span of these tokens without the marks around it that belong to no quotation. */
  @Nullable Span trimmed(int from, int to) {
    return trimmed(unit, from, to);
  }

  static @Nullable Span trimmed(Unit unit, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isLoose(unit.at(start))) {
      start++;
    }
    while (end > start && isLoose(unit.at(end - 1))) {
      end--;
    }
    return start < end ? unit.span(start, end) : null;
  }

  private static boolean isLoose(Token token) {
    return !token.quoted()
        && !token.isWord()
        && !token.is("(")
        && !token.is(")")
        && !token.is("%")
        && !token.is("]")
        && !token.is("[")
        && !token.is("'s");
  }
}
