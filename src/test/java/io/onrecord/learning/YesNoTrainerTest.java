package io.onrecord.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YesNoTrainerTest {
  @ParameterizedTest
  @CsvSource({"said", "told"})
  void wordOfYes_isProbable_alsoBesideWhatWasNeverSeen(String word) {
    assertThat(Toy.reports().probability(Toy.features(word, "rain"))).isBetween(0.8, 1.0);
    assertThat(Toy.reports().probability(Toy.features(word, "never"))).isBetween(0.8, 1.0);
  }

  @ParameterizedTest
  @CsvSource({"sank", "rose"})
  void wordOfNo_isImprobable(String word) {
    assertThat(Toy.reports().probability(Toy.features(word, "rain"))).isBetween(0.0, 0.2);
  }

  @Test
  void nothingLearned_isEven() {
    assertThat(new YesNoTrainer().train().probability(Toy.features("said"))).isEqualTo(0.5);
  }

  /** Three of four: the bias alone can tell, and tells about so much. */
  @Test
  void featureless_isAsProbableAsItWasOften() {
    var trainer = new YesNoTrainer();
    for (int i = 0; i < 400; i++) {
      trainer.add(Toy.features(), i % 4 != 0);
    }

    assertThat(trainer.size()).isEqualTo(400);
    assertThat(trainer.train().probability(Toy.features())).isCloseTo(0.75, within(0.05));
  }
}
