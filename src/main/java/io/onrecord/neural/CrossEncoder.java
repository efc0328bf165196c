package io.onrecord.neural;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells how well a passage answers a question: it reads both together (Nogueira and Cho, "Passage
 * Re-ranking with BERT", 2019). The one in the jar is ms-marco-MiniLM-L-12-v2 with weights of 8
 * bits.
 *
 * <p>A score is a logit: any number, higher for what fits better, above 0 for what is rather an
 * answer. Question and passage are read up to a number of word pieces together; the longer is cut.
 *
 * <p>Safe for use by many threads; each pair takes one core.
 */
public final class CrossEncoder implements ScoringModel, AutoCloseable {
  /** How many word pieces of question and passage are read when nothing else is said. */
  public static final int DEFAULT_PIECES = 256;

  private static final int LEAST_PIECES = 16;
  private static final int MOST_PIECES = 512;

  private final OnnxModel model;
  private final WordPieces words;
  private final int maxPieces;

  private CrossEncoder(OnnxModel model, WordPieces words, int maxPieces) {
    if (maxPieces < LEAST_PIECES || maxPieces > MOST_PIECES) {
      throw new IllegalArgumentException(
          "word pieces must be %d to %d, were %d".formatted(LEAST_PIECES, MOST_PIECES, maxPieces));
    }
    this.model = model;
    this.words = words;
    this.maxPieces = maxPieces;
  }

  /**
   * Loads the model in the jar, which takes about a second.
   *
   * @throws ModelLoadException when it cannot run on this machine
   */
  public static CrossEncoder load() throws ModelLoadException {
    WordPieces words = ModelFiles.words();
    return new CrossEncoder(ModelFiles.load(ModelFiles.RERANKER), words, DEFAULT_PIECES);
  }

  /**
   * Loads a model of the user: BERT with a vocabulary of word pieces, that gives one number.
   *
   * @param path the ONNX file, or a folder with {@code model.onnx}; {@code vocab.txt} lies beside
   * @throws ModelLoadException when it is not there, no such model, or cannot run on this machine
   */
  public static CrossEncoder load(Path path) throws ModelLoadException {
    Path file = modelFile(path);
    WordPieces words = ModelFiles.words(file.resolveSibling("vocab.txt"));
    OnnxModel model = OnnxModel.load(file);
    long[] shape = model.shape();
    if (shape.length == 0 || shape.length > 2 || shape[shape.length - 1] > 1) {
      model.close();
      throw new ModelLoadException(
          "\"%s\" must give one number for a question and a passage".formatted(file));
    }
    return new CrossEncoder(model, words, DEFAULT_PIECES);
  }

  /** The ONNX file that a path of the user means. */
  public static Path modelFile(Path path) {
    return Files.isDirectory(path) ? path.resolve("model.onnx") : path.toAbsolutePath();
  }

  /**
   * The same model, reading more or less of each passage; it is closed with this one.
   *
   * @param pieces word pieces of question and passage together, 16 to 512
   */
  public CrossEncoder reading(int pieces) {
    return new CrossEncoder(model, words, pieces);
  }

  @Override
  public Response<Double> score(String passage, String question) {
    return Response.from(logit(passage, question));
  }

  @Override
  public Response<List<Double>> scoreAll(List<TextSegment> passages, String question) {
    return Response.from(passages.stream().map(p -> logit(p.text(), question)).toList());
  }

  private double logit(String passage, String question) {
    return model.run(TokenInput.of(words, question, passage, maxPieces), 1)[0];
  }

  /** Waits for those who are using the model and releases its memory. */
  @Override
  public void close() {
    model.close();
  }
}
