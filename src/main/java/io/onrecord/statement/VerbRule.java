package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.Cue.Order;
import io.onrecord.statement.ReportingVerb.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes statements from the reporting verbs of a unit. */
final class VerbRule {
  /**
   * Words that begin a clause about the saying, not the thing said: {@code noted when it rained}.
   */
  private static final Set<String> TIMES =
      Set.of("when", "before", "after", "as", "while", "because");

  private final Unit unit;
  private final int index;
  private final List<Cue> cues;
  private final ContentSpans spans;
  private final List<Draft> drafts = new ArrayList<>();

  private VerbRule(Unit unit, int index, List<Cue> cues) {
    this.unit = unit;
    this.index = index;
    this.cues = cues;
    this.spans = new ContentSpans(unit, cues);
  }

  static List<Draft> drafts(Unit unit, int index, List<Cue> cues) {
    var rule = new VerbRule(unit, index, cues);
    cues.forEach(rule::apply);
    return rule.drafts;
  }

  private void apply(Cue cue) {
    int end = spans.unitEnd(cue.at());
    if (!quoteBefore(cue, end) && !clauseBefore(cue, end)) {
      contentAfter(cue, end);
    }
  }

  /**
   * The quotation stands first.
   *
   * <pre>
   *   “It rained,” Ortega said.                         quote-then-speaker
   *   “It rained,” said Ortega, a teacher in Lima.      quote-then-verb
   *   “It rained,” Ortega said, “and it was cold.”      two spans
   * </pre>
   */
  private boolean quoteBefore(Cue cue, int end) {
    int close = cue.start() - 1;
    if (cue.order() == Order.SHARED) {
      return false;
    }
    boolean outside = unit.at(close).isComma() || Words.isDash(unit.at(close));
    if (!unit.at(close).quoted() && outside) {
      close--;
    }
    if (!unit.closesQuote(close) || !(spans.endsSentence(close) || outside)) {
      return false;
    }
    int open = unit.quoteStart(close);
    int start = unit.sentenceStart(open);
    if (open != start && cue.order() == Order.SUBJECT_FIRST && goesOn(cue, end)) {
      return false;
    }
    Token before = unit.at(open - 1);
    boolean led = before.isComma() || before.is(":");
    boolean own =
        !led || cues.stream().noneMatch(other -> other.from() >= start && other.from() < open);
    var content = new ArrayList<Span>();
    content.add(unit.span(own ? start : open, close + 1));
    for (int i = cue.end(); i < end; i++) {
      if (unit.opensQuote(i)) {
        Token mark = unit.at(i - 1);
        if (mark.isComma() || mark.is(":") || mark.is(".") || Words.isDash(mark)) {
          content.add(unit.span(i, unit.quoteEnd(i)));
        }
        break;
      }
      if (startsCue(cue, i)) {
        break;
      }
    }
    String rule = cue.order() == Order.INVERTED ? "quote-then-verb" : "quote-then-speaker";
    add(cue, content, 0.95, rule);
    return true;
  }

  /** "On the show “Night Talk,” Ortega discussed her plan": the quotation is a name. */
  private boolean goesOn(Cue cue, int end) {
    int rest =
        cue.verb().is(Frame.ADDRESSEE)
            ? spans.afterAddressee(cue.end(), end)
            : spans.afterAdverbials(cue.end(), end);
    Token next = unit.at(rest);
    return rest < end && next.isWord() && !next.is(Tag.ADP) && !next.quoted();
  }

  private boolean startsCue(Cue cue, int token) {
    return cues.stream().anyMatch(other -> other.at() != cue.at() && other.from() == token);
  }

  /**
   * The reported clause stands first, or on both sides.
   *
   * <pre>
   *   The bridge was safe, Ortega said.
   *   The bridge, Ortega said, was safe.
   * </pre>
   */
  private boolean clauseBefore(Cue cue, int end) {
    int comma = cue.start() - 1;
    while (unit.at(comma).is(Tag.ADV) || unit.at(comma).is("as")) {
      comma--;
    }
    boolean clause = cue.verb().is(Frame.CLAUSE) || cue.verb().is(Frame.CLAUSE_OR_OBJECT);
    if (cue.order() == Order.SHARED
        || !(clause || cue.verb().is(Frame.ADDRESSEE))
        || unit.at(comma).quoted()
        || !(unit.at(comma).isComma() || Words.isDash(unit.at(comma)))) {
      return false;
    }
    int start = unit.sentenceStart(comma);
    int rest =
        cue.verb().is(Frame.ADDRESSEE)
            ? spans.afterAddressee(cue.end(), end)
            : spans.afterAdverbials(cue.end(), end);
    Span before = spans.trimmed(start, comma);
    if (before == null) {
      return false;
    }
    Span after = spans.trimmed(rest, end);
    boolean next = unit.at(rest).isComma() && startsCue(cue, rest + 1);
    if (after == null || next) {
      if (!hasVerb(start, comma)) {
        return false;
      }
      add(cue, List.of(before), 0.85, "clause-then-speaker");
      return true;
    }
    if (unit.at(rest).isComma() && !startsCue(cue, rest + 1) && !unit.opensQuote(rest + 1)) {
      add(cue, List.of(before, after), 0.8, "speaker-amid-clause");
      return true;
    }
    return false;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (unit.at(i).is(Tag.VERB) || unit.at(i).is(Tag.AUX)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The content follows.
   *
   * <pre>
   *   Ortega said on Friday (that) the bridge was safe.       speaker-then-clause
   *   Ortega told reporters in Lima: “It is safe.”            speaker-then-quote
   *   Ortega called it a disgrace.                            speaker-then-object
   *   Ortega left, saying the bridge was safe.                shared-speaker-then-…
   * </pre>
   */
  private void contentAfter(Cue cue, int end) {
    int from =
        switch (cue.verb().frame()) {
          case ADDRESSEE -> spans.afterAddressee(cue.end(), end);
          case OBJECT, INFINITIVE -> cue.end();
          default -> spans.afterAdverbials(cue.end(), end);
        };
    if (spans.trimmed(from, end) == null) {
      waiting(cue, end);
      return;
    }
    boolean timed = !cue.negated() && TIMES.contains(unit.at(cue.end()).lower());
    if (timed && !unit.at(from).is("that") && !unit.at(from).quoted()) {
      return;
    }
    int first = from;
    while (unit.at(first).isComma() || unit.at(first).is(":")) {
      first++;
    }
    boolean quote = unit.opensQuote(first);
    if (cue.verb().is(Frame.QUOTATION)
        && !(quote && first <= cue.to() + 1)
        && !unit.at(cue.to()).is("that")) {
      return;
    }
    boolean own = cue.verb().is(Frame.CLAUSE) || cue.verb().is(Frame.ADDRESSEE);
    if (own && unit.at(from).isComma() && !quote) {
      return;
    }
    Span content = spans.after(cue, from, end);
    if (content == null) {
      return;
    }
    if (cue.verb().is(Frame.CLAUSE) && !cue.verb().lemma().equals("say") && !quote) {
      if (!isClause(first, content)) {
        return;
      }
    }
    Span relative = relative(cue);
    String kind = quote ? "quote" : cue.verb().is(Frame.OBJECT) ? "object" : "clause";
    String rule = (cue.order() == Order.SHARED ? "shared-speaker-then-" : "speaker-then-") + kind;
    add(cue, relative == null ? List.of(content) : List.of(relative, content), 0.85, rule);
  }

  /** Whether the content has a verb of its own: {@code argued the case} reports no words. */
  private boolean isClause(int from, Span content) {
    if (unit.at(from).is("that") || unit.at(from).is("so") || unit.at(from).is("to")) {
      return true;
    }
    for (int i = from; i < unit.size() && unit.at(i).start() < content.end(); i++) {
      if (unit.at(i).is(Tag.AUX) || unit.at(i).quoted()) {
        return true;
      }
      if (unit.at(i).is(Tag.VERB) && !unit.at(i).lower().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** A cue with nothing after it: a quotation may follow, or its object stands before it. */
  private void waiting(Cue cue, int end) {
    if (unit.at(end - 1).is(":")) {
      add(cue, List.of(), 0.85, "speaker-then-quote");
    } else {
      Span relative = relative(cue);
      if (relative != null) {
        add(cue, List.of(relative), 0.7, "relative-object");
      }
    }
  }

  /** "The bridge was unsafe, which Ortega denies." "The bridge, which Ortega called a disgrace." */
  private @Nullable Span relative(Cue cue) {
    int which = cue.start() - 1;
    if (cue.order() != Order.SUBJECT_FIRST || !unit.at(which).is("which")) {
      return null;
    }
    if (ContentSpans.isDenial(cue)) {
      int start = unit.sentenceStart(which);
      for (Cue other : cues) {
        if (other.from() >= start && other.end() < which) {
          start = other.end();
        }
      }
      return spans.trimmed(start, which);
    }
    int end = unit.at(which - 1).isComma() ? which - 1 : which;
    Phrase antecedent = new Subjects(unit).before(end);
    return antecedent == null ? null : spans.trimmed(antecedent.from(), end);
  }

  private void add(Cue cue, List<Span> content, double confidence, String rule) {
    drafts.add(
        new Draft(
            index,
            content,
            cue.source(),
            unit.span(cue.from(), cue.to()),
            ContentSpans.isDenial(cue),
            confidence,
            cue.verb().lemma().equals("quote") ? "quoted-as-saying" : rule));
  }
}
