package io.onrecord.learning;

import java.util.Arrays;

/**
 * A linear-chain model: gives each item of a sequence a label, so that the labels fit the items and
 * one another best (Viterbi). Unchanging.
 */
public final class SequenceModel {
  final int labels;

  /** By bucket, then label. */
  final float[] weights;

  /** By bucket, then label before, then label. */
  final float[] steps;

  /** Buckets of features of a step. */
  static final int STEP_BUCKETS = 1 << 12;

  SequenceModel(int labels) {
    this(
        labels,
        new float[Features.BUCKETS * labels],
        new float[STEP_BUCKETS * (labels + 1) * labels]);
  }

  SequenceModel(int labels, float[] weights, float[] steps) {
    this.labels = labels;
    this.weights = weights;
    this.steps = steps;
  }

  /** How many labels there are: 0 to one less than this. */
  public int labels() {
    return labels;
  }

  /**
   * The best labels.
   *
   * @param items features of each item
   * @param steps features of the step to each item from the one before
   * @return a label from 0 for each item
   */
  public int[] label(int[][] items, int[][] steps) {
    int length = items.length;
    double[][] best = new double[length][labels];
    int[][] from = new int[length][labels];
    double[] emit = new double[labels];
    double[] step = new double[(labels + 1) * labels];
    for (int i = 0; i < length; i++) {
      emit(items[i], emit);
      step(steps[i], step);
      for (int label = 0; label < labels; label++) {
        if (i == 0) {
          best[i][label] = emit[label] + step[labels * labels + label];
          continue;
        }
        double top = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < labels; before++) {
          double score = best[i - 1][before] + step[before * labels + label];
          if (score > top) {
            top = score;
            from[i][label] = before;
          }
        }
        best[i][label] = top + emit[label];
      }
    }
    int[] path = new int[length];
    if (length > 0) {
      path[length - 1] = argMax(best[length - 1]);
      for (int i = length - 1; i > 0; i--) {
        path[i - 1] = from[i][path[i]];
      }
    }
    return path;
  }

  /** How well these labels fit; comparable between labels of the same items only. */
  public double score(int[][] items, int[][] steps, int[] path) {
    double[] emit = new double[labels];
    double sum = 0;
    for (int i = 0; i < items.length; i++) {
      emit(items[i], emit);
      sum += emit[path[i]] + step(steps[i], i == 0 ? labels : path[i - 1], path[i]);
    }
    return sum;
  }

  private void emit(int[] features, double[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : features) {
      for (int label = 0; label < labels; label++) {
        scores[label] += weights[feature * labels + label];
      }
    }
  }

  /** What a step from each label to each is worth; the last row is for the start. */
  private void step(int[] features, double[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : features) {
      int place = place(feature, 0, 0);
      for (int i = 0; i < scores.length; i++) {
        scores[i] += steps[place + i];
      }
    }
  }

  private double step(int[] features, int before, int label) {
    double sum = 0;
    for (int feature : features) {
      sum += steps[place(feature, before, label)];
    }
    return sum;
  }

  /**
   * Where the weight of a step's feature stands; {@code before} is {@link #labels} at the start.
   */
  int place(int feature, int before, int label) {
    return ((feature & (STEP_BUCKETS - 1)) * (labels + 1) + before) * labels + label;
  }

  private static int argMax(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
