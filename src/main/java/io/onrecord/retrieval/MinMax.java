package io.onrecord.retrieval;

/** Scores of one search brought to 0 (worst) to 1 (best), so that two searches can be averaged. */
final class MinMax {
  private MinMax() {}

  /** All 1 when they are all the same. */
  static double[] scaled(double[] scores) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      least = Math.min(least, score);
      most = Math.max(most, score);
    }
    double[] scaled = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      scaled[i] = most > least ? (scores[i] - least) / (most - least) : 1;
    }
    return scaled;
  }
}
