package io.onrecord.neural;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;

/**
 * Vectors of English texts by bge-small-en-v1.5 with weights of 8 bits: texts on the same subject
 * have similar ones.
 *
 * <p>Xiao et al., "C-Pack: Packed Resources For General Chinese Embeddings", 2024. A vector has 384
 * numbers and the length 1, so that the dot product of two is the cosine of the angle between them.
 * Of a long text the first 512 word pieces count (some 380 words).
 *
 * <p>Safe for use by many threads; each text takes one core. Blank texts have a vector as well.
 */
public final class BgeSmall implements EmbeddingModel, AutoCloseable {
  /** How many numbers a vector has. */
  public static final int DIMENSION = 384;

  /** How many word pieces of a text count, with the two marks around it. */
  static final int MAX_PIECES = 512;

  private final OnnxModel model;
  private final WordPieces words;

  private BgeSmall(OnnxModel model, WordPieces words) {
    this.model = model;
    this.words = words;
  }

  /**
   * Loads the model, which takes about a second.
   *
   * @throws ModelLoadException when it cannot run on this machine
   */
  public static BgeSmall load() throws ModelLoadException {
    WordPieces words = ModelFiles.words();
    return new BgeSmall(ModelFiles.load(ModelFiles.EMBEDDER), words);
  }

  @Override
  public Response<Embedding> embed(String text) {
    return Response.from(Embedding.from(vector(text)));
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
    return Response.from(texts.stream().map(text -> Embedding.from(vector(text.text()))).toList());
  }

  private float[] vector(String text) {
    float[] vector = model.run(TokenInput.of(words, text, MAX_PIECES), DIMENSION);
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) (vector[i] / length);
    }
    return vector;
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public String modelName() {
    return "bge-small-en-v1.5";
  }

  /** Waits for those who are using the model and releases its memory. */
  @Override
  public void close() {
    model.close();
  }
}
