package io.onrecord.index.lucene;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * Lucene's own format, with vectors of one byte a dimension beside the whole ones: they are
 * searched in a quarter of the memory, and hardly less exactly. The index notes the format, so that
 * it is read back without this class.
 */
final class IndexCodec extends Lucene104Codec {
  /** Lucene's defaults: neighbours a node has, and candidates looked at for them. */
  private static final int NEIGHBOURS = 16;

  private static final int CANDIDATES = 100;

  private final KnnVectorsFormat vectors =
      new Lucene104HnswScalarQuantizedVectorsFormat(
          ScalarEncoding.UNSIGNED_BYTE, NEIGHBOURS, CANDIDATES);

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return vectors;
  }
}
