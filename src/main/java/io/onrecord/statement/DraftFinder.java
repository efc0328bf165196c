package io.onrecord.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs the rules over the units of an article. */
final class DraftFinder {
  private final List<Unit> units;
  private final Quotes quotes;

  DraftFinder(List<Unit> units, Quotes quotes) {
    this.units = units;
    this.quotes = quotes;
  }

  /** The drafts of the article, those of a unit together and in text order. */
  List<Draft> drafts() {
    var found = new ArrayList<List<Draft>>();
    for (int i = 0; i < units.size(); i++) {
      found.add(inUnit(units.get(i), i));
    }
    return QuoteRule.drafts(units, quotes, found);
  }

  private static List<Draft> inUnit(Unit unit, int index) {
    var drafts = new ArrayList<>(VerbRule.drafts(unit, index, CueFinder.cues(unit)));
    drafts.addAll(AccordingRule.drafts(unit, index));
    drafts.addAll(NounRule.drafts(unit, index));
    drafts.addAll(MarkRule.drafts(unit, index, drafts));
    drafts.sort(
        Comparator.comparingInt(
            draft -> draft.content().isEmpty() ? Integer.MAX_VALUE : draft.start()));
    return drafts;
  }
}
