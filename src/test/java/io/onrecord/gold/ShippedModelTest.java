package io.onrecord.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model that the program comes with, against the marked articles of the project. */
final class ShippedModelTest {
  private static final Path GOLD = Path.of("src/gold");

  @Test
  void articlesThatNothingWasLearnedFrom_areReadWellEnough() throws IOException {
    List<GoldArticle> apart = GoldReader.read(GOLD.resolve("test"));

    Score learned = Scorer.score(apart, new StatementExtractor());
    Score byRule = Scorer.score(apart, new StatementExtractor(null));

    assertThat(learned.marked()).isGreaterThan(1_000);
    assertThat(learned.joint()).isGreaterThan(80).isGreaterThan(byRule.joint() + 2);
  }
}
