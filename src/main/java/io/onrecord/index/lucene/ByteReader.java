package io.onrecord.index.lucene;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * Reads what {@link ByteWriter} wrote.
 *
 * <p>Bytes that it did not write may give anything, but never take more memory than their number
 * suggests: every method may throw {@link IndexOutOfBoundsException}.
 */
final class ByteReader {
  private final byte[] bytes;
  private final int end;
  private int at;

  ByteReader(BytesRef bytes) {
    this.bytes = bytes.bytes;
    this.at = bytes.offset;
    this.end = bytes.offset + bytes.length;
  }

  int count() {
    return (int) number();
  }

  int difference() {
    return (int) signed();
  }

  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[take(1)];
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  /** How many things follow, each of at least a byte. */
  int size() {
    int size = count();
    if (size < 0 || size > end - at) {
      throw new IndexOutOfBoundsException("%d things in %d bytes".formatted(size, end - at));
    }
    return size;
  }

  double fraction() {
    long bits = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bits |= (bytes[take(1)] & 0xFFL) << shift;
    }
    return Double.longBitsToDouble(bits);
  }

  String text() {
    int head = count();
    int length = head >>> 1;
    if ((head & 1) == 0) {
      return new String(bytes, take(length), length, StandardCharsets.UTF_8);
    }
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) count());
    }
    return text.toString();
  }

  boolean atEnd() {
    return at == end;
  }

  private int take(int count) {
    int begin = at;
    if (count > end - begin) {
      throw new IndexOutOfBoundsException("%d of %d bytes".formatted(count, end - begin));
    }
    at = begin + count;
    return begin;
  }
}
