package io.onrecord.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SequenceModelTest {
  private static final int FEATURES = 6;
  private static final int[][] NOTHING = new int[0][];

  /** Every path there is, tried one after the other: at most 4 to the power of 5. */
  @ParameterizedTest
  @CsvSource({"1, 3", "2, 1", "2, 5", "3, 2", "3, 5", "4, 5"})
  void label_findsTheBestOfAllPaths(int labels, int length) {
    for (long seed = 0; seed < 25; seed++) {
      SequenceModel model = Toy.random(labels, FEATURES, seed);
      var random = new Random(seed);
      int[][] items = features(length, random);
      int[][] steps = features(length, random);

      double best = Double.NEGATIVE_INFINITY;
      for (int path = 0; path < Math.pow(labels, length); path++) {
        best = Math.max(best, model.score(items, steps, digits(path, labels, length)));
      }

      int[] found = model.label(items, steps);
      assertThat(model.score(items, steps, found))
          .as("seed %d", seed)
          .isCloseTo(best, within(1e-6));
    }
  }

  /** 2 labels; weights are by label, those of steps by the label before, the start being 2. */
  @Test
  void score_addsWhatItemsAndStepsAreWorth() {
    var model = new SequenceModel(2);
    model.weights[3 * 2 + 1] = 5;
    model.steps[model.place(4, 2, 1)] = 0.5f;
    model.steps[model.place(4, 1, 0)] = 0.25f;
    int[][] items = {{3}, {3}};
    int[][] steps = {{4}, {4}};

    assertThat(model.score(items, steps, new int[] {1, 0})).isEqualTo(5.75);
    assertThat(model.score(items, steps, new int[] {1, 1})).isEqualTo(10.5);
    assertThat(model.score(items, steps, new int[] {0, 0})).isZero();
    assertThat(model.label(items, steps)).containsExactly(1, 1);
  }

  @Test
  void label_ofNoItems_isEmpty() {
    assertThat(Toy.random(3, FEATURES, 1).label(NOTHING, NOTHING)).isEmpty();
  }

  private static int[][] features(int length, Random random) {
    int[][] features = new int[length][];
    for (int i = 0; i < length; i++) {
      features[i] = random.ints(random.nextInt(4), 0, FEATURES).toArray();
    }
    return features;
  }

  private static int[] digits(int number, int base, int length) {
    int[] digits = new int[length];
    int rest = number;
    for (int i = 0; i < length; i++) {
      digits[i] = rest % base;
      rest /= base;
    }
    return digits;
  }
}
