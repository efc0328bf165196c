package io.onrecord.learning;

/** Logistic regression: how probable it is that something is so. Unchanging. */
public final class YesNoModel {
  final float[] weights;
  final float bias;

  YesNoModel(float[] weights, float bias) {
    this.weights = weights;
    this.bias = bias;
  }

  /** From 0 to 1. */
  public double probability(Features features) {
    double sum = bias;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.bucket(i)];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
