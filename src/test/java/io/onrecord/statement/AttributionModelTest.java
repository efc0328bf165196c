package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

final class AttributionModelTest {
  private static final String TEXT = "The ferry was late. Ann Bello said it rained.\n";

  @Test
  void modelThatWasRead_isWrittenInTheSameBytes() throws IOException {
    assertThat(written(read(model()))).isEqualTo(model());
  }

  @Test
  void trainingTwice_givesTheSameBytes() throws IOException {
    assertThat(model()).isEqualTo(model());
  }

  @Test
  void cutFile_isTold_whereverItIsCut() throws IOException {
    byte[] model = model();

    for (int length = 0; length < model.length; length += 1 + length / 16) {
      byte[] cut = Arrays.copyOf(model, length);
      assertThatThrownBy(() -> read(cut))
          .isInstanceOf(IOException.class)
          .hasMessage("attribution model is cut short or damaged");
    }
  }

  @Test
  void damagedFile_isTold_whicheverByteIsDamaged() throws IOException {
    byte[] model = model();

    for (int i = 0; i < model.length; i += 1 + i / 16) {
      byte[] damaged = model.clone();
      damaged[i] ^= 0x10;
      assertThatThrownBy(() -> read(damaged)).as("byte %d", i).isInstanceOf(IOException.class);
    }
  }

  @Test
  void otherFile_isTold() throws IOException {
    assertThatThrownBy(() -> read(deflated("It rained, Ann Bello said.".getBytes("UTF-8"))))
        .isInstanceOf(IOException.class)
        .hasMessage("not an attribution model of this version");
    assertThatThrownBy(() -> read("It rained, Ann Bello said.".getBytes("UTF-8")))
        .isInstanceOf(IOException.class)
        .hasMessage("attribution model is cut short or damaged");
  }

  /** A model of one article. */
  private static byte[] model() throws IOException {
    var trainer = new AttributionTrainer();
    int cue = TEXT.indexOf("said");
    trainer.add(
        ArticleParser.parse("a", TEXT),
        List.of(
            new Marked(
                List.of(new Span(cue + 5, cue + 14)),
                new Span(cue - 10, cue - 1),
                List.of(new Span(cue, cue + 4)),
                false)));
    return written(trainer.train());
  }

  private static byte[] written(AttributionModel model) throws IOException {
    var out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static AttributionModel read(byte[] bytes) throws IOException {
    return AttributionModel.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }
}
