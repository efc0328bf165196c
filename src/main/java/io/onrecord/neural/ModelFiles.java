package io.onrecord.neural;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Finds models and their vocabularies, in the jar or among the files of the user. */
final class ModelFiles {
  static final String EMBEDDER = "/bge-small-en-v1.5-q.onnx";
  static final String RERANKER = "ms-marco-MiniLM-L-12-v2/model.onnx";
  private static final String WORDS = "ms-marco-MiniLM-L-12-v2/vocab.txt";

  private ModelFiles() {}

  /**
   * Loads a model of the jar.
   *
   * <p>By way of a file that is there only meanwhile: two models loaded from files take 155 MB,
   * from bytes in memory 260 MB.
   *
   * @param name {@link #EMBEDDER} or {@link #RERANKER}
   */
  static OnnxModel load(String name) throws ModelLoadException {
    try {
      Path file = Files.createTempFile("onrecord", ".onnx");
      try (InputStream stream = resource(name)) {
        Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        return OnnxModel.load(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new ModelLoadException(
          "a model cannot be unpacked into the folder %s"
              .formatted(System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  /** The word pieces of both models in the jar: those of uncased English BERT. */
  static WordPieces words() throws ModelLoadException {
    try (InputStream stream = resource(WORDS)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new WordPieces(text.lines().toList());
    } catch (IOException e) {
      throw new ModelLoadException("the program's file %s is damaged".formatted(WORDS), e);
    }
  }

  private static InputStream resource(String name) throws ModelLoadException {
    InputStream stream = ModelFiles.class.getResourceAsStream(name);
    if (stream == null) {
      throw new ModelLoadException("the program was built without the file %s".formatted(name));
    }
    return stream;
  }

  /** The word pieces in a file of the user: one a line, in UTF-8. */
  static WordPieces words(Path file) throws ModelLoadException {
    try {
      List<String> vocabulary = Files.readAllLines(file, StandardCharsets.UTF_8);
      return new WordPieces(vocabulary);
    } catch (MalformedInputException e) {
      throw new ModelLoadException("\"%s\" is not in UTF-8".formatted(file), e);
    } catch (IOException e) {
      throw new ModelLoadException("\"%s\" cannot be read".formatted(file), e);
    } catch (IllegalArgumentException e) {
      throw new ModelLoadException("\"%s\": %s".formatted(file, e.getMessage()), e);
    }
  }
}
