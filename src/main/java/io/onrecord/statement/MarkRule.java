package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes statements where a mark stands for the reporting verb.
 *
 * <pre>
 *   Ortega: “The bridge is safe.”                 colon-before-quote
 *   Ortega was blunt: “The bridge is safe.”       colon-before-quote
 *   Ortega: The bridge is safe.                   name-colon
 *   “The bridge is safe.” — Ortega                dash-after-quote
 *   “The bridge is safe,” Ortega fumed.           quote-then-speaker, with any verb
 * </pre>
 */
final class MarkRule {
  static final String COLON_BEFORE_QUOTE = "colon-before-quote";
  static final String NAME_COLON = "name-colon";

  private static final int MAX_NAME = 5;

  /** Names before a colon that are no speakers. */
  private static final Set<String> LABELS =
      Words.set(
          """
          update updates exclusive watch breaking video videos photo photos related note correction
          editor read live latest source sources location date time where when what who more also
          see tags topics email phone contact opinion analysis
          """);

  private final Unit unit;
  private final int index;
  private final List<Draft> found;
  private final Subjects subjects;
  private final FollowingSources sources;
  private final ContentSpans spans;
  private final List<Draft> drafts = new ArrayList<>();

  private MarkRule(Unit unit, int index, List<Draft> found) {
    this.unit = unit;
    this.index = index;
    this.found = found;
    this.subjects = new Subjects(unit);
    this.sources = new FollowingSources(unit);
    this.spans = new ContentSpans(unit, List.of());
  }

  /** Statements for quotations that none of {@code found} touches. */
  static List<Draft> drafts(Unit unit, int index, List<Draft> found, Transcript transcript) {
    var rule = new MarkRule(unit, index, found);
    if (transcript.label(unit) > 0) {
      rule.turn(transcript.label(unit));
      return rule.drafts;
    }
    rule.named();
    for (int i = 0; i < unit.size(); i++) {
      if (unit.opensQuote(i)) {
        rule.quote(i);
      }
    }
    return rule.drafts;
  }

  private void quote(int open) {
    int close = unit.quoteEnd(open);
    Span quote = unit.span(open, close);
    if (found.stream().anyMatch(draft -> draft.touches(quote))
        || drafts.stream().anyMatch(draft -> draft.touches(quote))) {
      return;
    }
    if (unit.at(open - 1).is(":") && !unit.at(open - 1).quoted()) {
      colon(open, quote);
    } else if (Words.isDash(unit.at(close)) && unit.at(close + 1).isName()) {
      Phrase source = sources.after(close + 1);
      if (source != null && isEnd(source.to())) {
        add(quote, source, close, "dash-after-quote", 0.8);
      }
    } else if (spans.endsSentence(close - 1) && open == unit.sentenceStart(open)) {
      anyVerb(open, close);
    }
  }

  private boolean isEnd(int at) {
    return at >= unit.size() || (at == unit.size() - 1 && !unit.at(at).isWord());
  }

  private void colon(int open, Span quote) {
    int colon = open - 1;
    int start = unit.sentenceStart(colon);
    Phrase name = subjects.before(colon);
    boolean alone = name != null && name.from() == start && unit.at(start).isName();
    Phrase source = alone ? name : subjects.ofSentence(colon);
    if (source != null) {
      add(quote, source, colon, COLON_BEFORE_QUOTE, alone ? 0.8 : 0.6);
    }
  }

  /** What somebody says in a printed conversation. */
  private void turn(int colon) {
    Span content = spans.trimmed(colon + 1, spans.unitEnd(colon));
    boolean words = unit.tokens().stream().skip(colon).anyMatch(MarkRule::hasLetter);
    if (content != null && words) {
      add(content, new Phrase(0, colon, colon), colon, NAME_COLON, 0.9);
    }
  }

  private static boolean hasLetter(Token token) {
    return Character.isLetter(token.text().charAt(0));
  }

  private void named() {
    int colon = 0;
    int limit = Math.min(MAX_NAME, unit.size());
    while (colon < limit && unit.at(colon).isName() && unit.at(colon).isWord()) {
      colon++;
    }
    if (colon == 0
        || !unit.at(colon).is(":")
        || unit.at(colon + 1).quoted()
        || unit.span(0, colon).length() < 3
        || LABELS.contains(unit.at(colon - 1).lower())) {
      return;
    }
    boolean verb = false;
    for (int i = colon + 1; i < unit.size(); i++) {
      verb |= unit.at(i).is(Tag.VERB) || unit.at(i).is(Tag.AUX) || unit.at(i).quoted();
    }
    Span content = spans.trimmed(colon + 1, spans.unitEnd(colon));
    if (content != null && verb) {
      add(content, new Phrase(0, colon, colon), colon, NAME_COLON, 0.7);
    }
  }

  /** After a quotation that ends like a sentence, a subject and any verb report it. */
  private void anyVerb(int open, int close) {
    int limit = Math.min(unit.size(), close + 12);
    for (int i = close; i < limit && !unit.at(i).quoted(); i++) {
      if (unit.at(i).is(Tag.VERB) || unit.at(i).is(Tag.AUX)) {
        Phrase before = i == close ? sources.after(i + 1) : subjects.before(i);
        if (before != null && (i == close || before.from() == close) && unit.at(i).is(Tag.VERB)) {
          add(unit.span(open, close), before, i, "quote-then-any-verb", 0.6);
        }
        return;
      }
    }
  }

  private void add(Span content, Phrase source, int cue, String rule, double confidence) {
    drafts.add(
        new Draft(
            index, List.of(content), source, unit.span(cue, cue + 1), false, confidence, rule));
  }
}
