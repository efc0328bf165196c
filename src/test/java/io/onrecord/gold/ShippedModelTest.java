package io.onrecord.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.statement.AttributionModel;
import io.onrecord.statement.AttributionTrainer;
import io.onrecord.statement.StatementExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.InflaterInputStream;
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
    assertThat(learned.rightSpeaker()).isGreaterThan(79);
    assertThat(PronounScore.score(apart, new StatementExtractor(), List.of("he", "she")).accuracy())
        .isGreaterThan(85);
  }

  /** Where it fails after a change of rules or features, train again and ship what comes of it. */
  @Test
  void model_isWhatTrainingGives() throws IOException {
    AttributionTrainer trainer = new AttributionTrainer();
    for (GoldArticle gold : GoldReader.read(GOLD.resolve("train"))) {
      trainer.add(gold.article(), gold.marked());
    }
    var trained = new ByteArrayOutputStream();
    trainer.train().write(trained);

    assertThat(inflated(new ByteArrayInputStream(trained.toByteArray())))
        .isEqualTo(inflated(shipped()));
  }

  private static InputStream shipped() {
    return Objects.requireNonNull(AttributionModel.class.getResourceAsStream("attribution.model"));
  }

  /** Without the compression, whose bytes may differ between versions of zlib. */
  private static byte[] inflated(InputStream model) throws IOException {
    try (InputStream in = new InflaterInputStream(model)) {
      return in.readAllBytes();
    }
  }
}
