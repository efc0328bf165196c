package io.onrecord.index;

import java.util.List;

/** Vectors of length 1, whose dot product is the cosine of the angle between them. */
public final class Vectors {
  private static final double TOLERANCE = 1e-3;

  private Vectors() {}

  /**
   * Checks that vectors are of length 1 and as many as they should be.
   *
   * @throws IllegalArgumentException when they are not
   */
  public static void require(List<float[]> vectors, int count) {
    if (vectors.size() != count) {
      throw new IllegalArgumentException(
          "there must be %d vectors, were %d".formatted(count, vectors.size()));
    }
    for (float[] vector : vectors) {
      double length = Math.sqrt(dot(vector, vector));
      if (!(Math.abs(length - 1) <= TOLERANCE)) {
        throw new IllegalArgumentException(
            "a vector must be of length 1, was %s long".formatted(length));
      }
    }
  }

  /** The sum of the products of their numbers. */
  public static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (double) one[i] * other[i];
    }
    return sum;
  }
}
