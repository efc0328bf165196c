package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the quotations that stand without a cue to whoever was speaking.
 *
 * <pre>
 *   “It rained,” Ortega said.
 *   “And it was cold.”                      goes on with Ortega's statement
 *
 *   Ortega was furious. “It rained.”        without a cue: the subject of the sentence before
 * </pre>
 */
final class QuoteRule {
  private static final int MAX_SPANS = 40;

  private final List<Unit> units;
  private final Quotes quotes;
  private final Transcript transcript;
  private final List<Draft> drafts = new ArrayList<>();

  /** The place in {@link #drafts} of the statement that may go on; -1 for none. */
  private int current = -1;

  /** The newest unit that is only a quotation without a cue; -1 for none. */
  private int waitingUnit = -1;

  private QuoteRule(List<Unit> units, Quotes quotes, Transcript transcript) {
    this.transcript = transcript;
    this.units = units;
    this.quotes = quotes;
  }

  /** The drafts of every unit in turn, with the quotations that had none. */
  static List<Draft> drafts(
      List<Unit> units, Quotes quotes, Transcript transcript, List<List<Draft>> found) {
    var rule = new QuoteRule(units, quotes, transcript);
    for (int i = 0; i < units.size(); i++) {
      rule.apply(i, found.get(i));
    }
    return rule.drafts.stream().filter(draft -> !draft.content().isEmpty()).toList();
  }

  private void apply(int index, List<Draft> found) {
    Unit unit = units.get(index);
    Span open = openBefore(unit);
    if (current >= 0 && isTurn(index)) {
      drafts.set(current, drafts.get(current).with(unit.span(0, unit.size())));
      drafts.addAll(found);
      return;
    }
    if (!found.isEmpty()) {
      List<Span> waiting = takeWaiting(index, found.getFirst());
      int first = drafts.size();
      drafts.addAll(found);
      for (Span span : waiting) {
        drafts.set(first, drafts.get(first).with(span));
      }
      if (open != null && current < 0 && isWaitingFor(found.getFirst(), unit)) {
        drafts.set(first, found.getFirst().with(open));
      }
      current = lastToGoOn(first);
      return;
    }
    if (!unit.opensQuote(0)) {
      current = -1;
      return;
    }
    int close = unit.quoteEnd(0);
    boolean whole = close >= unit.size() - 1;
    Span quote = unit.span(0, close);
    if (current >= 0 && whole && mayGoOn(index)) {
      drafts.set(current, drafts.get(current).with(quote));
    } else if (whole && close > 4 && !isLeftOpen(unit)) {
      current = drafts.size();
      waitingUnit = index;
      drafts.add(withoutCue(index, quote));
      if (open != null) {
        drafts.set(current, drafts.get(current).with(open));
      }
    } else if (!whole) {
      current = -1;
    }
  }

  /** Whether the unit is more of somebody's turn in a printed conversation. */
  private boolean isTurn(int index) {
    Draft draft = drafts.get(current);
    Unit unit = units.get(index);
    int paragraph = units.get(index - 1).paragraph();
    if (!draft.rule().equals(MarkRule.NAME_COLON)
        || draft.content().size() >= MAX_SPANS
        || transcript.label(unit) > 0) {
      return false;
    }
    boolean conversation = transcript.label(units.get(draft.unit())) > 0;
    return unit.paragraph() == paragraph
        || (conversation && !unit.opensQuote(0) && transcript.goesOnAfter(paragraph));
  }

  /**
   * A paragraph that is only a quotation, before one that opens with a quotation and names its
   * speaker, is that speaker's.
   */
  private List<Span> takeWaiting(int index, Draft next) {
    boolean waits =
        waitingUnit == index - 1
            && current == drafts.size() - 1
            && current >= 0
            && drafts.get(current).unit() == waitingUnit
            && !next.content().isEmpty()
            && units.get(index).opensQuote(0)
            && next.start() == units.get(index).at(0).start();
    return waits ? drafts.removeLast().content() : List.of();
  }

  private static boolean isWaitingFor(Draft draft, Unit unit) {
    return !draft.content().isEmpty() && draft.start() == unit.at(0).start();
  }

  /** The quotation that the unit before left open, when this unit goes on with it. */
  private @Nullable Span openBefore(Unit unit) {
    int quote = unit.at(0).quote();
    if (quote < 1 || !quotes.get(quote).continues()) {
      return null;
    }
    Quote before = quotes.get(quote - 1);
    boolean taken =
        drafts.stream()
            .skip(Math.max(0, drafts.size() - 8))
            .anyMatch(draft -> draft.touches(before.span()));
    return taken ? null : before.span();
  }

  private boolean isLeftOpen(Unit unit) {
    int quote = unit.at(0).quote();
    return !quotes.get(quote).closed()
        && quote + 1 < quotes.size()
        && quotes.get(quote + 1).continues();
  }

  /** The statement of the newest unit whose quotation or cue stands last. */
  private int lastToGoOn(int first) {
    int last = first;
    for (int i = first; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.content().isEmpty()) {
        return i;
      }
      if (drafts.get(last).content().isEmpty() || draft.end() >= drafts.get(last).end()) {
        last = i;
      }
    }
    return last;
  }

  /** In the next paragraph only what was quoted already goes on; in the same one anything does. */
  private boolean mayGoOn(int index) {
    Draft draft = drafts.get(current);
    if (draft.content().size() >= MAX_SPANS) {
      return false;
    }
    if (draft.content().isEmpty()
        || units.get(index).paragraph() == units.get(index - 1).paragraph()) {
      return true;
    }
    Span last = draft.content().getLast();
    return quotes.overlap(last);
  }

  /** The sentence before in the same paragraph, or one that ends with a colon. */
  private static boolean mayIntroduce(Unit before, Unit unit) {
    return before.paragraph() == unit.paragraph() || before.at(before.size() - 1).is(":");
  }

  private Draft withoutCue(int index, Span quote) {
    Phrase source = null;
    int before = index - 1;
    if (before >= 0 && mayIntroduce(units.get(before), units.get(index))) {
      Unit unit = units.get(before);
      source = new Subjects(unit).ofSentence(unit.size() - 1);
    }
    return new Draft(
        source == null ? index : before,
        List.of(quote),
        source,
        null,
        false,
        source == null ? 0.3 : 0.45,
        "quote-without-cue");
  }
}
