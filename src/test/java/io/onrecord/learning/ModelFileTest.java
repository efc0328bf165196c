package io.onrecord.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelFileTest {
  private static final int WEIGHTS = Features.BUCKETS;

  @FunctionalInterface
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  @Test
  void yesNoModel_saysTheSameOnceReadBack() throws IOException {
    YesNoModel model = Toy.reports();

    YesNoModel read = ModelFile.readYesNo(in(written(model)));

    assertThat(read.bias).isEqualTo(model.bias);
    for (String word : new String[] {"said", "told", "sank", "rose", "never"}) {
      assertThat(read.probability(Toy.features(word)))
          .isCloseTo(model.probability(Toy.features(word)), within(1e-4));
    }
  }

  @Test
  void sequenceModel_labelsTheSameOnceReadBack() throws IOException {
    SequenceModel model = Toy.random(3, 40, 7);
    SequenceModel read = ModelFile.readSequence(in(written(model)));

    var random = new Random(7);
    for (int i = 0; i < 50; i++) {
      int[][] items = {random.ints(3, 0, 40).toArray(), random.ints(3, 0, 40).toArray()};
      int[][] steps = {random.ints(3, 0, 40).toArray(), random.ints(3, 0, 40).toArray()};
      assertThat(read.label(items, steps)).isEqualTo(model.label(items, steps));
    }
  }

  @Test
  void modelThatWasRead_isWrittenInTheSameBytes() throws IOException {
    byte[] yesNo = written(Toy.reports());
    byte[] sequence = written(Toy.names());

    assertThat(written(ModelFile.readYesNo(in(yesNo)))).isEqualTo(yesNo);
    assertThat(written(ModelFile.readSequence(in(sequence)))).isEqualTo(sequence);
  }

  @Test
  void trainingTwice_givesTheSameBytes() throws IOException {
    assertThat(written(Toy.reports())).isEqualTo(written(Toy.reports()));
    assertThat(written(Toy.names())).isEqualTo(written(Toy.names()));
  }

  @Test
  void file_holdsOnlyWeightsThatAreNotZero() throws IOException {
    assertThat(written(new YesNoTrainer().train())).hasSize(4 + 4 + 4 + 4);
    assertThat(written(Toy.reports())).hasSizeLessThan(100);
  }

  @Test
  void cutFile_isAnError_whereverItIsCut() throws IOException {
    byte[] yesNo = written(Toy.reports());
    byte[] sequence = written(Toy.names());

    for (int length = 0; length < yesNo.length; length++) {
      byte[] cut = Arrays.copyOf(yesNo, length);
      assertThatThrownBy(() -> ModelFile.readYesNo(in(cut))).isInstanceOf(IOException.class);
    }
    for (int length = 0; length < sequence.length; length++) {
      byte[] cut = Arrays.copyOf(sequence, length);
      assertThatThrownBy(() -> ModelFile.readSequence(in(cut))).isInstanceOf(IOException.class);
    }
  }

  /** Without a checksum some damage stays unseen here, but none is anything else than told. */
  @Test
  void damagedFile_isReadOrIsAnError() throws IOException {
    byte[] sequence = written(Toy.names());

    for (int i = 0; i < sequence.length; i++) {
      byte[] damaged = sequence.clone();
      damaged[i] ^= (byte) 0xFF;
      Throwable thrown = catchThrowable(() -> ModelFile.readSequence(in(damaged)));
      if (thrown != null) {
        assertThat(thrown).as("byte %d", i).isInstanceOf(IOException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "262143", "2147483647"})
  void wrongLength_isToldBeforeAnyMemoryIsTaken(int length) {
    assertThatThrownBy(() -> ModelFile.readYesNo(in(bytes(out -> head(out, length, 1, 0)))))
        .isInstanceOf(IOException.class)
        .hasMessage("model must have 262144 weights here, has " + length);
  }

  @Test
  void weightBeyondTheLast_isTold() {
    byte[] model =
        bytes(
            out -> {
              head(out, WEIGHTS, 1, 1);
              out.write(new byte[] {(byte) 0x80, (byte) 0x80, 0x10});
              out.writeShort(1);
            });

    assertThatThrownBy(() -> ModelFile.readYesNo(in(model)))
        .isInstanceOf(IOException.class)
        .hasMessage("model has a weight 262144, of 262144");
  }

  @Test
  void endlessDistance_isTold() {
    byte[] model =
        bytes(
            out -> {
              head(out, WEIGHTS, 1, 1);
              for (int i = 0; i < 100; i++) {
                out.writeByte(0xFF);
              }
            });

    assertThatThrownBy(() -> ModelFile.readYesNo(in(model)))
        .isInstanceOf(IOException.class)
        .hasMessage("model holds a distance of more than 28 bits");
  }

  @Test
  void unitThatIsNoNumber_isTold() {
    assertThatThrownBy(
            () -> ModelFile.readYesNo(in(bytes(out -> head(out, WEIGHTS, Float.NaN, 0)))))
        .isInstanceOf(IOException.class)
        .hasMessage("model holds a number that is none: NaN");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "17", "127"})
  void labelsOutOfRange_areTold(int labels) {
    assertThatThrownBy(() -> ModelFile.readSequence(in(new byte[] {(byte) labels})))
        .isInstanceOf(IOException.class)
        .hasMessage("model must have 1 to 16 labels, has " + labels);
  }

  private static void head(DataOutputStream out, int length, float unit, int used)
      throws IOException {
    out.writeFloat(0);
    out.writeInt(length);
    out.writeFloat(unit);
    out.writeInt(used);
  }

  private static byte[] written(YesNoModel model) {
    return bytes(out -> ModelFile.write(model, out));
  }

  private static byte[] written(SequenceModel model) {
    return bytes(out -> ModelFile.write(model, out));
  }

  private static byte[] bytes(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
