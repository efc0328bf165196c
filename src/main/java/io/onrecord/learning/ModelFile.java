package io.onrecord.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights in a file: only those that are not zero, each as its distance from the one before and a
 * number of 16 bits.
 */
public final class ModelFile {
  private ModelFile() {}

  public static void write(YesNoModel model, DataOutputStream out) throws IOException {
    out.writeFloat(model.bias);
    writeWeights(model.weights, out);
  }

  public static YesNoModel readYesNo(DataInputStream in) throws IOException {
    float bias = in.readFloat();
    return new YesNoModel(readWeights(in), bias);
  }

  public static void write(SequenceModel model, DataOutputStream out) throws IOException {
    out.writeByte(model.labels);
    writeWeights(model.weights, out);
    writeWeights(model.steps, out);
  }

  public static SequenceModel readSequence(DataInputStream in) throws IOException {
    int labels = in.readByte();
    return new SequenceModel(labels, readWeights(in), readWeights(in));
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

  private static float[] readWeights(DataInputStream in) throws IOException {
    float[] weights = new float[in.readInt()];
    float unit = in.readFloat();
    int used = in.readInt();
    int at = 0;
    for (int i = 0; i < used; i++) {
      at += readNumber(in);
      weights[at] = in.readShort() * unit;
    }
    return weights;
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
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      number |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return number;
      }
    }
  }
}
