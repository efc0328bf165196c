package io.onrecord.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link YesNoModel} with AdaGrad (Duchi et al., JMLR 2011) and an L2 penalty on the
 * weights in use. The same examples in the same order give the same model on every machine.
 */
public final class YesNoTrainer {
  private static final int EPOCHS = 12;
  private static final double RATE = 0.2;
  private static final double PENALTY = 2e-4;

  @SuppressWarnings("ArrayRecordComponent")
  private record Example(int[] features, boolean yes) {}

  private final List<Example> examples = new ArrayList<>();

  public void add(Features features, boolean yes) {
    examples.add(new Example(features.toArray(), yes));
  }

  public int size() {
    return examples.size();
  }

  /** Trains on all examples that were added. */
  public YesNoModel train() {
    double[] weights = new double[Features.BUCKETS + 1];
    double[] squares = new double[Features.BUCKETS + 1];
    int bias = Features.BUCKETS;
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        double sum = weights[bias];
        for (int feature : example.features()) {
          sum += weights[feature];
        }
        double error = (example.yes() ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum));
        step(weights, squares, bias, error, 0);
        for (int feature : example.features()) {
          step(weights, squares, feature, error, PENALTY);
        }
      }
    }
    float[] rounded = new float[Features.BUCKETS];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) weights[i];
    }
    return new YesNoModel(rounded, (float) weights[bias]);
  }

  private static void step(
      double[] weights, double[] squares, int index, double error, double penalty) {
    double gradient = error - penalty * weights[index];
    squares[index] += gradient * gradient;
    weights[index] += RATE * gradient / (1e-3 + Math.sqrt(squares[index]));
  }
}
