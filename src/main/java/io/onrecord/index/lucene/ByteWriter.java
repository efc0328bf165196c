package io.onrecord.index.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** Writes numbers and texts one after another; {@link ByteReader} reads them in the same order. */
final class ByteWriter {
  private byte[] bytes = new byte[256];
  private int length;

  /** A number from 0; small ones take a single byte. */
  void count(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      single((byte) (rest | 0x80));
      rest >>>= 7;
    }
    single((byte) rest);
  }

  /** Any number; one near 0 takes a single byte. */
  void difference(long number) {
    count((number << 1) ^ (number >> 63));
  }

  void fraction(double number) {
    long bits = Double.doubleToLongBits(number);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      single((byte) (bits >>> shift));
    }
  }

  /** Any text: also one with half a surrogate pair, which UTF-8 cannot hold. */
  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(utf8, StandardCharsets.UTF_8).equals(text);
    count(2L * (whole ? utf8.length : text.length()) + (whole ? 0 : 1));
    if (whole) {
      all(utf8, utf8.length);
    } else {
      text.chars().forEach(this::count);
    }
  }

  /** What the other has written so far. */
  void append(ByteWriter other) {
    all(other.bytes, other.length);
  }

  BytesRef written() {
    return new BytesRef(Arrays.copyOf(bytes, length));
  }

  private void all(byte[] more, int count) {
    makeRoom(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
  }

  private void single(byte one) {
    makeRoom(1);
    bytes[length++] = one;
  }

  private void makeRoom(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }
}
