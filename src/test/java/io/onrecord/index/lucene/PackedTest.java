package io.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackedTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 1_000, 100_000, 2_000_000})
  void anyBytes_comeBack(int length) throws CorruptIndexException {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    byte[] same = new byte[length];

    for (byte[] bytes : new byte[][] {noise, same}) {
      assertThat(Packed.unpack(Packed.pack(new BytesRef(bytes)))).isEqualTo(new BytesRef(bytes));
    }
  }

  @Test
  void partOfAnArray_isPackedAndUnpackedWhereItLies() throws CorruptIndexException {
    byte[] text =
        "__The dams held, the dams held, the dams held.__".getBytes(StandardCharsets.UTF_8);
    BytesRef part = new BytesRef(text, 2, text.length - 4);
    BytesRef packed = Packed.pack(part);
    byte[] shifted = new byte[packed.length + 5];
    System.arraycopy(packed.bytes, packed.offset, shifted, 3, packed.length);

    assertThat(packed.length).isLessThan(part.length);
    assertThat(Packed.unpack(new BytesRef(shifted, 3, packed.length))).isEqualTo(part);
  }

  /** Whatever is broken, no memory is taken for what cannot be there. */
  @Test
  void brokenBytes_areCalledSo() {
    BytesRef packed = Packed.pack(new BytesRef("The dams held."));

    assertThatThrownBy(() -> Packed.unpack(new BytesRef()))
        .isInstanceOf(CorruptIndexException.class);
    assertThatThrownBy(() -> Packed.unpack(new BytesRef(packed.bytes, 0, packed.length - 3)))
        .isInstanceOf(CorruptIndexException.class);
    byte[] huge = packed.bytes.clone();
    huge[0] = 0x7f;
    assertThatThrownBy(() -> Packed.unpack(new BytesRef(huge, 0, packed.length)))
        .isInstanceOf(CorruptIndexException.class);
    byte[] other = packed.bytes.clone();
    other[Integer.BYTES] = (byte) 0xff;
    assertThatThrownBy(() -> Packed.unpack(new BytesRef(other, 0, packed.length)))
        .isInstanceOf(CorruptIndexException.class);
  }
}
