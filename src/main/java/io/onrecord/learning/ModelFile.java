package io.onrecord.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights in a file: only those that are not zero, each as its distance from the one before and a
 * number of 16 bits. A file that does not hold what it should is told by an {@link IOException}; no
 * number in it is trusted to say how much memory is needed.
 */
public final class ModelFile {
  /** The most labels that a sequence model may have. */
  static final int MAX_LABELS = 16;

  /** Bits of the greatest distance between two weights. */
  private static final int MAX_SHIFT = 28;

  private ModelFile() {}

  public static void write(YesNoModel model, DataOutputStream out) throws IOException {
    out.writeFloat(model.bias);
    writeWeights(model.weights, out);
  }

  public static YesNoModel readYesNo(DataInputStream in) throws IOException {
    float bias = finite(in.readFloat());
    return new YesNoModel(readWeights(in, Features.BUCKETS), bias);
  }

  public static void write(SequenceModel model, DataOutputStream out) throws IOException {
    out.writeByte(model.labels);
    writeWeights(model.weights, out);
    writeWeights(model.steps, out);
  }

  public static SequenceModel readSequence(DataInputStream in) throws IOException {
    int labels = in.readByte();
    if (labels < 1 || labels > MAX_LABELS) {
      throw new IOException("model must have 1 to %d labels, has %d".formatted(MAX_LABELS, labels));
    }
    return new SequenceModel(
        labels,
        readWeights(in, Features.BUCKETS * labels),
        readWeights(in, SequenceModel.STEP_BUCKETS * (labels + 1) * labels));
  }

  private static void writeWeights(float[] weights, DataOutputStream out) throws IOException {
    float top = 0;
    for (float weight : weights) {
      top = Math.max(top, Math.abs(weight));
    }
    float unit = top / Short.MAX_VALUE;
    int used = 0;
    for (float weight : weights) {
      used += rounded(weight, unit) != 0 ? 1 : 0;
    }
    out.writeInt(weights.length);
    out.writeFloat(unit);
    out.writeInt(used);
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      short value = rounded(weights[i], unit);
      if (value != 0) {
        writeNumber(i - last, out);
        out.writeShort(value);
        last = i;
      }
    }
  }

  private static short rounded(float weight, float unit) {
    return unit == 0 ? 0 : (short) Math.round(weight / unit);
  }

  private static float[] readWeights(DataInputStream in, int length) throws IOException {
    int told = in.readInt();
    if (told != length) {
      throw new IOException("model must have %d weights here, has %d".formatted(length, told));
    }
    float[] weights = new float[length];
    float unit = finite(in.readFloat());
    int used = in.readInt();
    long at = 0;
    for (int i = 0; i < used; i++) {
      at += readNumber(in);
      if (at >= length) {
        throw new IOException("model has a weight %d, of %d".formatted(at, length));
      }
      weights[(int) at] = in.readShort() * unit;
    }
    return weights;
  }

  private static float finite(float number) throws IOException {
    if (!Float.isFinite(number)) {
      throw new IOException("model holds a number that is none: " + number);
    }
    return number;
  }

  /** Seven bits a byte, the lowest first. */
  private static void writeNumber(int number, DataOutputStream out) throws IOException {
    int rest = number;
    while (rest >= 0x80) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < MAX_SHIFT; shift += 7) {
      int part = in.readUnsignedByte();
      number |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return number;
      }
    }
    throw new IOException("model holds a distance of more than %d bits".formatted(MAX_SHIFT));
  }
}
