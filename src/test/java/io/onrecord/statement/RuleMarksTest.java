package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleMarksTest {
  private static final String TEXT =
      "\"It rained,\" Maria Ortega said, and Silva told reporters that the mayor had said that the"
          + " bridge, according to the report, would be closed: \"We all said so,\" she added.";

  private final Unit unit = unit();
  private final List<Candidate> candidates =
      Candidates.of(unit, DraftFinder.byRule(unit, 0, Transcript.of(List.of(unit))));
  private final RuleMarks marks = new RuleMarks(unit, candidates);

  /** Told from counts; here from a loop over all candidates for each token. */
  @Test
  void write_tellsACandidatesOwnMarks_andThoseOfAllOthers() {
    assertThat(candidates).hasSizeGreaterThan(4);
    for (Candidate candidate : candidates) {
      for (int lo : List.of(0, Math.max(0, candidate.from() - 5))) {
        int hi = lo == 0 ? unit.size() : Math.min(unit.size(), candidate.to() + 5);
        int[] own = new int[hi - lo + 2];
        int[] others = new int[hi - lo + 2];
        marks.write(candidate, lo, hi, own, others);

        for (int i = lo; i < hi; i++) {
          int mine = 0;
          int theirs = 0;
          for (Candidate one : candidates) {
            boolean same = one.at() == candidate.at() && one.from() == candidate.from();
            mine |= same ? marksOf(one, i) : 0;
            theirs |= same ? 0 : marksOf(one, i);
          }
          assertThat(own[i - lo + 1]).as("own of %s", unit.at(i)).isEqualTo(mine);
          assertThat(others[i - lo + 1]).as("others of %s", unit.at(i)).isEqualTo(theirs);
        }
        assertThat(own[0] + own[hi - lo + 1] + others[0] + others[hi - lo + 1]).isZero();
      }
    }
  }

  private int marksOf(Candidate candidate, int index) {
    Span token = unit.at(index).span();
    int found = 0;
    for (Span span : candidate.draft().content()) {
      found |= token.start() >= span.start() && token.end() <= span.end() ? RuleMarks.CONTENT : 0;
    }
    Phrase source = candidate.draft().source();
    if (source != null && index >= source.from() && index < source.to()) {
      found |= RuleMarks.SOURCE;
    }
    return found | (candidate.side(index) == 0 ? RuleMarks.CUE : 0);
  }

  private static Unit unit() {
    Article article = ArticleParser.parse("one", TEXT);
    return UnitReader.units(article, Quotes.of(article), new Tagger()).getFirst();
  }
}
