package io.onrecord.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the rules over the units of an article. */
final class DraftFinder {
  private final List<Unit> units;
  private final Quotes quotes;
  private final Transcript transcript;
  private final @Nullable LearnedDrafts learned;

  DraftFinder(List<Unit> units, Quotes quotes, @Nullable AttributionModel model) {
    this.units = units;
    this.quotes = quotes;
    this.transcript = Transcript.of(units);
    this.learned = model == null ? null : new LearnedDrafts(model);
  }

  /** The drafts of the article, those of a unit together and in text order. */
  List<Draft> drafts() {
    var found = new ArrayList<List<Draft>>();
    for (int i = 0; i < units.size(); i++) {
      found.add(inUnit(units.get(i), i));
    }
    return QuoteRule.drafts(units, quotes, transcript, found);
  }

  private List<Draft> inUnit(Unit unit, int index) {
    List<Draft> drafts = byRule(unit, index, transcript);
    if (learned != null) {
      drafts = learned.refine(unit, index, drafts);
    }
    drafts.replaceAll(new SourceRepair(unit)::repaired);
    drafts.sort(
        Comparator.comparingInt(
            draft -> draft.content().isEmpty() ? Integer.MAX_VALUE : draft.start()));
    return drafts;
  }

  /** What the rules find in the unit, before the model looks at it. */
  static List<Draft> byRule(Unit unit, int index, Transcript transcript) {
    var drafts = new ArrayList<>(VerbRule.drafts(unit, index, CueFinder.cues(unit)));
    drafts.addAll(AccordingRule.drafts(unit, index));
    drafts.addAll(NounRule.drafts(unit, index));
    drafts.addAll(MarkRule.drafts(unit, index, drafts, transcript));
    drafts.addAll(NoCommentRule.drafts(unit, index, drafts));
    return drafts;
  }
}
