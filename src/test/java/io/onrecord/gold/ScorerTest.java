package io.onrecord.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each expected score is counted by hand, in the order of {@link Score}'s fields. */
final class ScorerTest {
  private static final GoldArticle RAIN =
      Gold.article(
          "{1s: Mayor Ann Bello} {1c: said} {1: that it rained all day long}. The ferry was late.",
          "1 Ann Bello");

  @Test
  void sameStatement_isRightInEverything() {
    assertThat(
            score(RAIN, Gold.said(RAIN, "that it rained all day long", "Ann Bello", "Ann Bello")))
        .isEqualTo(new Score(1, 1, 1, 1, 1, 1, 1));
  }

  @Test
  void thatInFront_andMarksAtTheEnds_doNotMatter() {
    assertThat(score(RAIN, Gold.said(RAIN, "it rained all day long.", "Bello", "Ann Bello")))
        .isEqualTo(new Score(1, 1, 1, 1, 1, 1, 1));
  }

  /** Six words are marked. Two of them: 2 · 2 / (6 + 2) = 0.5, just enough; one: 2 / 7, too few. */
  @Test
  void contentIsFound_fromHalfOfTheWordsOn() {
    assertThat(score(RAIN, Gold.said(RAIN, "day long", "Bello", "Ann Bello")))
        .isEqualTo(new Score(1, 1, 1, 1, 0, 1, 1));
    assertThat(score(RAIN, Gold.said(RAIN, "long", "Bello", "Ann Bello")))
        .isEqualTo(new Score(1, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void wrongSource_isFoundAlone_andNeverExact() {
    assertThat(score(RAIN, Gold.said(RAIN, "it rained all day long", "ferry", "Ann Bello")))
        .isEqualTo(new Score(1, 1, 1, 0, 0, 1, 1));
    assertThat(score(RAIN, Gold.said(RAIN, "it rained all day long", null, "Ann Bello")))
        .isEqualTo(new Score(1, 1, 1, 0, 0, 1, 1));
  }

  @Test
  void nothingExtracted_orNothingMarked() {
    GoldArticle silent = Gold.article("The ferry was late.");

    assertThat(score(RAIN)).isEqualTo(new Score(1, 0, 0, 0, 0, 0, 0));
    assertThat(score(silent, Gold.said(silent, "The ferry was late", null)))
        .isEqualTo(new Score(0, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void eachMarkedStatement_takesOneExtracted_theOneWithMostWordsInCommon() {
    Statement part = Gold.said(RAIN, "rained all day", "Bello", "Karim Sow");
    Statement whole = Gold.said(RAIN, "it rained all day long", "Bello", "Ann Bello");

    assertThat(score(RAIN, part, whole)).isEqualTo(new Score(1, 2, 1, 1, 1, 1, 1));
    assertThat(score(RAIN, whole, part)).isEqualTo(new Score(1, 2, 1, 1, 1, 1, 1));
  }

  /**
   * A belief, and what is retold, count neither as marked nor, when they are found, as extracted.
   */
  @ParameterizedTest
  @CsvSource({"belief", "retold"})
  void whatDoesNotCount_isNeitherRightNorWrong(String flag) {
    GoldArticle gold =
        Gold.article("{1s: Bello} {1c: fears} {1: it may rain}. Ships came.", "1 Bello | " + flag);

    assertThat(score(gold, Gold.said(gold, "it may rain", "Bello", "Bello"))).isEqualTo(Score.NONE);
    assertThat(score(gold, Gold.said(gold, "Ships came", null)))
        .isEqualTo(new Score(0, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void speakerThatNobodyMarked_isNotAskedFor() {
    GoldArticle gold = Gold.article("{1c: It was said} {1: it may rain}.", "1 ?");

    assertThat(score(gold, Gold.said(gold, "it may rain", null)))
        .isEqualTo(new Score(1, 1, 1, 1, 1, 0, 0));
  }

  @Test
  void jointStatement_needsEverySpeaker() {
    GoldArticle gold =
        Gold.article("{1s: Bello and Sow} {1c: said} {1: it rained}.", "1 Ann Bello; Karim Sow");

    assertThat(score(gold, Gold.said(gold, "it rained", "Sow", "Karim Sow", "Bello")).speakers())
        .isEqualTo(1);
    assertThat(score(gold, Gold.said(gold, "it rained", "Sow", "Karim Sow")).speakers()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Bello, Ann Bello, true",
    "Ann Bello, Bello, true",
    "the Harbor Police, Harbor Police, true",
    "Estonia’s foreign ministry, Estonia foreign ministry, true",
    "Ann Bello, Karl Bello, false",
    "Ann Bello, Ann Sow, false",
    "police, fire brigade, false"
  })
  void sameName_isLastNameWithoutAnotherFirst(String first, String second, boolean same) {
    assertThat(Scorer.sameName(first, second)).isEqualTo(same);
    assertThat(Scorer.sameName(second, first)).isEqualTo(same);
  }

  /** 8 marked, 10 extracted, 6 right: precision 60, recall 75, F1 2 · 6 / 18; 3 exact: 6 / 18. */
  @Test
  void percentages_comeFromTheCounts() {
    Score score = new Score(8, 10, 7, 6, 3, 5, 4);

    assertThat(score.precision()).isEqualTo(60);
    assertThat(score.recall()).isEqualTo(75);
    assertThat(score.joint()).isEqualTo(66.67, within(0.01));
    assertThat(score.exactJoint()).isEqualTo(33.33, within(0.01));
    assertThat(score.rightSpeaker()).isEqualTo(80);
  }

  @Test
  void percentagesOfNothing_areZero() {
    assertThat(Score.NONE.joint()).isZero();
    assertThat(Score.NONE.precision()).isZero();
    assertThat(Score.NONE.recall()).isZero();
    assertThat(Score.NONE.rightSpeaker()).isZero();
  }

  @Test
  void scoresOfArticles_areAddedUp_andFormsAreAPartOfThem() {
    GoldArticle quoted =
        Gold.article("Ships came. {1: “Nobody rides it,”} {1s: Bello} {1c: said}.", "1 Bello");
    var extractor = new StatementExtractor();

    Score both = Scorer.score(List.of(RAIN, quoted), extractor);

    assertThat(both).isEqualTo(new Score(2, 2, 2, 2, 2, 2, 2));
    assertThat(Scorer.scoreByForm(List.of(RAIN, quoted), extractor))
        .containsEntry(Statement.Form.DIRECT, new Score(1, 1, 1, 1, 1, 1, 1))
        .containsEntry(Statement.Form.INDIRECT, new Score(1, 1, 1, 1, 1, 1, 1))
        .containsEntry(Statement.Form.MIXED, Score.NONE);
  }

  private static Score score(GoldArticle gold, Statement... extracted) {
    return Scorer.score(gold, List.of(extracted));
  }
}
