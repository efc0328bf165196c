package io.onrecord.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SequenceTrainerTest {
  @Test
  void separableExamples_areLearned() {
    assertThat(label(Toy.names(), "Bank", "of", "Lunn", "sank")).containsExactly(1, 1, 1, 0);
    assertThat(label(Toy.names(), "ships", "of", "wood", "sank")).containsExactly(0, 0, 0, 0);
  }

  /** “of” alone tells nothing; the label before it does. */
  @Test
  void steps_areLearned() {
    assertThat(label(Toy.names(), "Lunn", "of", "Bank")).containsExactly(1, 1, 1);
    assertThat(label(Toy.names(), "wood", "of", "wood")).containsExactly(0, 0, 0);
  }

  @Test
  void nothingLearned_isWhatIsExpected() {
    var trainer = new SequenceTrainer(3);
    trainer.expect(Toy.features("rule"), 2, 0.5f);

    assertThat(label(trainer.train(), "rule", "other")).containsExactly(2, 0);
  }

  /**
   * One example says label 2 in each of the ten epochs where 1 is expected with {@code weight}.
   * Each mistake brings the two nearer by 2. At 3 it takes two mistakes, after the steps 1 and 2 of
   * 11, and the averages are 3 - 2 + 3/11 and 2 - 3/11: the example wins. At 21 ten mistakes leave
   * 1.
   */
  @ParameterizedTest
  @CsvSource({"0, 2", "3, 2", "21, 1", "100, 1"})
  void whatIsExpected_holdsUntilMistakesOutweighIt(float weight, int label) {
    var trainer = new SequenceTrainer(3);
    trainer.expect(Toy.features("rule"), 1, weight);
    trainer.add(Toy.items("rule"), new int[][] {{}}, new int[] {2});

    assertThat(label(trainer.train(), "rule")).containsExactly(label);
  }

  @Test
  void expectations_addUp() {
    var trainer = new SequenceTrainer(3);
    trainer.expect(Toy.features("rule"), 1, 2);
    trainer.expect(Toy.features("rule"), 2, 1.5f);
    trainer.expect(Toy.features("rule"), 2, 1.5f);

    assertThat(label(trainer.train(), "rule")).containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "17"})
  void labelsOutOfRange_areRefused(int labels) {
    assertThatThrownBy(() -> new SequenceTrainer(labels))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("labels must be 1 to 16, was " + labels);
  }

  private static int[] label(SequenceModel model, String... words) {
    return model.label(Toy.items(words), Toy.steps(words.length));
  }
}
