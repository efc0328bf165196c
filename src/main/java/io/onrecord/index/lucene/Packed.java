package io.onrecord.index.lucene;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes made smaller by DEFLATE (RFC 1951). Each is packed by itself, so that one is read without
 * its neighbours: Lucene's stored fields are unpacked many documents at a time.
 */
final class Packed {
  private static final int LENGTH_BYTES = Integer.BYTES;

  private Packed() {}

  static BytesRef pack(BytesRef bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes.bytes, bytes.offset, bytes.length);
      deflater.finish();
      byte[] packed = new byte[LENGTH_BYTES + bytes.length / 2 + 64];
      int size = LENGTH_BYTES;
      while (!deflater.finished()) {
        packed = ArrayUtil.grow(packed, size + 1);
        size += deflater.deflate(packed, size, packed.length - size);
      }
      ByteBuffer.wrap(packed).putInt(bytes.length);
      return new BytesRef(packed, 0, size);
    } finally {
      deflater.end();
    }
  }

  /**
   * What was packed.
   *
   * @throws CorruptIndexException when the bytes are not what {@link #pack} makes
   */
  static BytesRef unpack(BytesRef packed) throws CorruptIndexException {
    Inflater inflater = new Inflater(true);
    try {
      int length = packed.length < LENGTH_BYTES ? -1 : length(packed);
      // DEFLATE makes nothing more than 1,032 times smaller: what claims to be is broken.
      if (length < 0 || length > 1_032L * packed.length) {
        throw new CorruptIndexException("no packed bytes", "article");
      }
      byte[] bytes = new byte[length];
      inflater.setInput(packed.bytes, packed.offset + LENGTH_BYTES, packed.length - LENGTH_BYTES);
      int size = inflater.inflate(bytes);
      if (size != length) {
        throw new CorruptIndexException(
            "%d bytes were packed, %d came back".formatted(length, size), "article");
      }
      return new BytesRef(bytes);
    } catch (DataFormatException e) {
      throw new CorruptIndexException("no packed bytes", "article", e);
    } finally {
      inflater.end();
    }
  }

  private static int length(BytesRef packed) {
    return ByteBuffer.wrap(packed.bytes, packed.offset, LENGTH_BYTES).getInt();
  }
}
