package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.Cue.Order;
import io.onrecord.statement.ReportingVerb.Form;
import io.onrecord.statement.ReportingVerb.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what a word would report, and whose words, if it reported something at all: for words that
 * no rule is sure of. The learned model decides which of these stay.
 *
 * <pre>
 *   The plan was criticised by the mayor for its cost.       learned-passive
 *   The ferryman growled that it rained.                     learned-verb
 *   a warning by the mayor that it would rain                learned-noun
 * </pre>
 */
final class Guesses {
  private static final double CONFIDENCE = 0.3;

  private final Unit unit;
  private final Subjects subjects;
  private final FollowingSources following;
  private final ContentSpans spans;

  Guesses(Unit unit) {
    this.unit = unit;
    this.subjects = new Subjects(unit);
    this.following = new FollowingSources(unit);
    this.spans = new ContentSpans(unit, List.of());
  }

  Candidate candidate(int at) {
    Token token = unit.at(at);
    if (token.is(":")) {
      return colon(at);
    }
    if (Words.isDash(token)) {
      return dash(at);
    }
    if (NounRule.isSpeech(token) && !token.is(Tag.VERB)) {
      return noun(at);
    }
    return verb(at);
  }

  private Candidate colon(int at) {
    Phrase name = subjects.before(at);
    Phrase source =
        name != null && name.from() == unit.sentenceStart(at) ? name : subjects.ofSentence(at);
    Span content = spans.trimmed(at + 1, spans.unitEnd(at));
    return candidate(at, at, at + 1, source, content, null, "learned-colon");
  }

  private Candidate dash(int at) {
    Span quote = unit.span(unit.quoteStart(at - 1), at);
    return candidate(at, at, at + 1, following.after(at + 1), quote, null, "learned-dash");
  }

  private Candidate noun(int at) {
    int owner = at - 1;
    while (unit.at(owner).is(Tag.ADJ) && !unit.at(owner).quoted()) {
      owner--;
    }
    Phrase source = null;
    if (Words.POSSESSIVES.contains(unit.at(owner).lower())) {
      source = new Phrase(owner, owner + 1, owner + 1);
    } else if (unit.at(owner).is("'s") || unit.at(owner).is("'")) {
      source = subjects.before(owner);
    } else if (unit.at(at + 1).is("by") || unit.at(at + 1).is("from")) {
      source = following.after(at + 2);
    }
    int from = source != null && source.from() > at ? source.to() : at + 1;
    Phrase maker = source == null ? subjects.ofSentence(at) : source;
    Span content = spans.trimmed(from, spans.unitEnd(at));
    return candidate(at, at, at + 1, maker, content, null, "learned-noun");
  }

  private Candidate verb(int at) {
    int from = at;
    boolean be = false;
    while (unit.at(from - 1).is(Tag.AUX)
        || unit.at(from - 1).is(Tag.ADV)
        || Words.NOT.contains(unit.at(from - 1).lower())) {
      from--;
      be |= Words.BE.contains(unit.at(from).lower());
    }
    while (from < at && unit.at(from).is(Tag.ADV)) {
      from++;
    }
    int end = spans.unitEnd(at);
    if (be && !unit.at(at).lower().endsWith("ing")) {
      return passive(from, at, end);
    }
    Phrase source = subjects.before(from);
    Order order = Order.SUBJECT_FIRST;
    if (source == null && (unit.closesQuote(at - 1) || unit.at(at - 1).isComma())) {
      source = following.after(at + 1);
      order = Order.INVERTED;
    }
    if (source == null) {
      source = subjects.ofSentence(at);
      order = Order.SHARED;
    }
    ReportingVerb verb =
        ReportingVerbs.of(unit.at(at))
            .orElse(new ReportingVerb(unit.at(at).lower(), Frame.CLAUSE_OR_OBJECT, Form.PAST));
    var cue = new Cue(from, at + 1, at, verb, source, order, false);
    Span content = null;
    if (order != Order.INVERTED) {
      int start =
          verb.is(Frame.ADDRESSEE)
              ? spans.afterAddressee(at + 1, end)
              : spans.afterAdverbials(at + 1, end);
      content = spans.after(cue, Math.min(start, end), end);
    }
    if (content == null) {
      content = spans.trimmed(unit.sentenceStart(at), cue.start());
    }
    return candidate(at, from, at + 1, source, content, null, "learned-verb");
  }

  private Candidate passive(int from, int at, int end) {
    Phrase subject = subjects.before(from);
    int by = at + 1;
    while (by < Math.min(end, at + 4) && !unit.at(by).is("by")) {
      by++;
    }
    Phrase source = unit.at(by).is("by") ? following.after(by + 1) : null;
    int rest = source == null ? at + 1 : source.to();
    Span before = subject == null ? null : spans.trimmed(subject.from(), subject.to());
    Span after = rest >= end ? null : spans.trimmed(rest, end);
    return candidate(at, from, at + 1, source, before, after, "learned-passive");
  }

  private Candidate candidate(
      int at,
      int from,
      int to,
      @Nullable Phrase source,
      @Nullable Span first,
      @Nullable Span second,
      String rule) {
    var content = new ArrayList<Span>();
    Optional.ofNullable(first).ifPresent(content::add);
    Optional.ofNullable(second).ifPresent(content::add);
    var draft = new Draft(0, content, source, unit.span(from, to), false, CONFIDENCE, rule);
    return new Candidate(from, to, at, draft, false);
  }
}
