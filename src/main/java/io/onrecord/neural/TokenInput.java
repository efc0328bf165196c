package io.onrecord.neural;

import java.util.Arrays;

/** What a BERT model reads: the numbers of word pieces, and to which of two texts each belongs. */
final class TokenInput {
  private final long[] pieces;
  private final int firstOfSecond;

  private TokenInput(long[] pieces, int firstOfSecond) {
    this.pieces = pieces;
    this.firstOfSecond = firstOfSecond;
  }

  /**
   * {@code [CLS] text [SEP]}.
   *
   * @param limit how many pieces with the marks, 2 or more; what is over is cut off at the end
   */
  static TokenInput of(WordPieces words, String text, int limit) {
    int[] found = words.of(text, limit - 2);
    long[] pieces = new long[found.length + 2];
    pieces[0] = words.classification();
    copy(found, found.length, pieces, 1);
    pieces[found.length + 1] = words.separator();
    return new TokenInput(pieces, pieces.length);
  }

  /**
   * {@code [CLS] first [SEP] second [SEP]}.
   *
   * @param limit how many pieces with the marks, 3 or more; what is over is cut off at the end of
   *     the longer text, and of both once they are equally long
   */
  static TokenInput of(WordPieces words, String first, String second, int limit) {
    int room = limit - 3;
    int[] one = words.of(first, room);
    int[] two = words.of(second, room);
    int shorter = Math.min(one.length, two.length);
    int longer = Math.max(one.length, two.length);
    if (shorter + longer > room) {
      shorter = Math.min(shorter, room / 2);
      longer = room - shorter;
    }
    int ofOne = one.length <= two.length ? shorter : longer;
    int ofTwo = one.length <= two.length ? longer : shorter;
    long[] pieces = new long[ofOne + ofTwo + 3];
    pieces[0] = words.classification();
    copy(one, ofOne, pieces, 1);
    pieces[ofOne + 1] = words.separator();
    copy(two, ofTwo, pieces, ofOne + 2);
    pieces[pieces.length - 1] = words.separator();
    return new TokenInput(pieces, ofOne + 2);
  }

  private static void copy(int[] from, int count, long[] to, int at) {
    for (int i = 0; i < count; i++) {
      to[at + i] = from[i];
    }
  }

  int size() {
    return pieces.length;
  }

  /** The numbers of the pieces. */
  long[] pieces() {
    return pieces.clone();
  }

  /** 0 for each piece of the first text, 1 for each of the second. */
  long[] types() {
    long[] types = new long[pieces.length];
    Arrays.fill(types, firstOfSecond, types.length, 1);
    return types;
  }

  /** 1 for each piece: none is there to fill up a row. */
  long[] mask() {
    long[] mask = new long[pieces.length];
    Arrays.fill(mask, 1);
    return mask;
  }
}
