package io.onrecord.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link SequenceModel} as an averaged structured perceptron (Collins, EMNLP 2002). The
 * same examples in the same order give the same model on every machine.
 */
public final class SequenceTrainer {
  private static final int EPOCHS = 10;

  @SuppressWarnings("ArrayRecordComponent")
  private record Example(int[][] items, int[][] steps, int[] labels) {}

  private final int labels;
  private final SequenceModel start;
  private final List<Example> examples = new ArrayList<>();

  /**
   * @param labels how many labels there are, 1 to 16
   */
  public SequenceTrainer(int labels) {
    if (labels < 1 || labels > ModelFile.MAX_LABELS) {
      throw new IllegalArgumentException(
          "labels must be 1 to %d, was %d".formatted(ModelFile.MAX_LABELS, labels));
    }
    this.labels = labels;
    this.start = new SequenceModel(labels);
  }

  /**
   * Adds to what a label gets for each of these features before anything is learned. Each time an
   * item with such a feature is labelled wrong, the wrong label loses 1 and the right one gains 1.
   */
  public void expect(Features features, int label, float weight) {
    for (int feature : features.toArray()) {
      start.weights[feature * labels + label] += weight;
    }
  }

  public void add(int[][] items, int[][] steps, int[] right) {
    examples.add(new Example(items, steps, right));
  }

  /** Trains on all examples that were added. */
  public SequenceModel train() {
    SequenceModel model = new SequenceModel(labels, start.weights.clone(), start.steps.clone());
    // Averages are kept as w - u / n, where u gathers each change times the step it was made in.
    double[] weights = new double[model.weights.length];
    double[] steps = new double[model.steps.length];
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    int now = 1;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        int[] guess = model.label(example.items(), example.steps());
        for (int i = 0; i < guess.length; i++) {
          int right = example.labels()[i];
          int rightBefore = i == 0 ? labels : example.labels()[i - 1];
          int guessBefore = i == 0 ? labels : guess[i - 1];
          if (right != guess[i]) {
            for (int feature : example.items()[i]) {
              change(model.weights, weights, feature * labels + right, 1, now);
              change(model.weights, weights, feature * labels + guess[i], -1, now);
            }
          }
          if (right != guess[i] || rightBefore != guessBefore) {
            for (int feature : example.steps()[i]) {
              change(model.steps, steps, model.place(feature, rightBefore, right), 1, now);
              change(model.steps, steps, model.place(feature, guessBefore, guess[i]), -1, now);
            }
          }
        }
        now++;
      }
    }
    return new SequenceModel(
        labels, averaged(model.weights, weights, now), averaged(model.steps, steps, now));
  }

  private static void change(float[] weights, double[] sums, int place, int by, int now) {
    weights[place] += by;
    sums[place] += (double) by * now;
  }

  private static float[] averaged(float[] weights, double[] sums, int now) {
    float[] result = new float[weights.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) (weights[i] - sums[i] / now);
    }
    return result;
  }
}
