package io.onrecord.statement;

import io.onrecord.learning.ModelFile;
import io.onrecord.learning.SequenceModel;
import io.onrecord.learning.YesNoModel;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from marked articles: which words report something, and where content and source
 * of each begin and end. Unchanging; serves many threads.
 */
public final class AttributionModel {
  private static final String RESOURCE = "/io/onrecord/statement/attribution.model";
  private static final int MAGIC = 0x4F525731;

  /** The model that the program comes with. */
  private static final class Shipped {
    static final AttributionModel MODEL = read();

    private static AttributionModel read() {
      try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IOException(RESOURCE + " is not on the class path");
        }
        return AttributionModel.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final YesNoModel cues;
  private final SequenceModel spans;

  AttributionModel(YesNoModel cues, SequenceModel spans) {
    this.cues = cues;
    this.spans = spans;
  }

  /** The model that the program comes with; read at the first call. */
  public static AttributionModel shipped() {
    return Shipped.MODEL;
  }

  /** How large the model is that the program comes with. */
  public static long shippedBytes() throws IOException {
    try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
      return in == null ? 0 : in.transferTo(OutputStream.nullOutputStream());
    }
  }

  YesNoModel cues() {
    return cues;
  }

  SequenceModel spans() {
    return spans;
  }

  /**
   * Reads what {@link #write} wrote, and closes the stream.
   *
   * @throws IOException when the stream holds no model of this version, or a damaged one
   */
  public static AttributionModel read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not an attribution model of this version");
      }
      YesNoModel cues = ModelFile.readYesNo(in);
      SequenceModel spans = ModelFile.readSequence(in);
      if (spans.labels() != SpanFeatures.LABELS) {
        throw new IOException(
            "model must have %d labels, has %d".formatted(SpanFeatures.LABELS, spans.labels()));
      }
      // Only at the end the checksum of all that was read is compared.
      if (in.read() >= 0) {
        throw new IOException("attribution model goes on after its end");
      }
      return new AttributionModel(cues, spans);
    } catch (EOFException | ZipException e) {
      throw new IOException("attribution model is cut short or damaged", e);
    }
  }

  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(stream))) {
      out.writeInt(MAGIC);
      ModelFile.write(cues, out);
      ModelFile.write(spans, out);
    }
  }

  static boolean isShipped() {
    return AttributionModel.class.getResource(RESOURCE) != null;
  }

  static @Nullable AttributionModel shippedOrNull() {
    return isShipped() ? shipped() : null;
  }
}
