package io.onrecord.app;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import io.onrecord.neural.BgeSmall;
import io.onrecord.neural.CrossEncoder;
import io.onrecord.neural.ModelLoadException;
import io.onrecord.retrieval.FindingModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The models in this process that the settings allow. Each is loaded behind, when it is first asked
 * for; until then, and where it cannot run, there is none, and the program works without.
 *
 * <p>Safe for use by many threads.
 */
final class NeuralModels implements AutoCloseable {
  /** What {@code --models} may say. */
  enum Which {
    OFF,
    VECTORS,
    ALL
  }

  private final Which which;
  private final LoadedBehind<BgeSmall> embedder;
  private final LoadedBehind<CrossEncoder> scorer;

  /** What went wrong last, of what a model was asked; null while all went well. */
  private final AtomicReference<@Nullable RuntimeException> lastFailure = new AtomicReference<>();

  private NeuralModels(Which which, @Nullable Path reranker) {
    this.which = which;
    this.embedder = new LoadedBehind<>("vectors", BgeSmall::load);
    this.scorer =
        new LoadedBehind<>(
            "reranker", () -> reranker == null ? CrossEncoder.load() : CrossEncoder.load(reranker));
  }

  /**
   * The models of the settings; nothing is loaded yet.
   *
   * @throws IllegalArgumentException when a setting cannot be; the message is for the user
   */
  static NeuralModels of(Settings settings) {
    String value = settings.required(Setting.MODELS);
    Which which =
        Stream.of(Which.values())
            .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s must be off, vectors or all, was \"%s\""
                            .formatted(Setting.MODELS.flag(), value)));
    return new NeuralModels(which, reranker(settings));
  }

  private static @Nullable Path reranker(Settings settings) {
    if (settings.text(Setting.RERANKER).isEmpty()) {
      return null;
    }
    Path path = settings.path(Setting.RERANKER);
    Path model = CrossEncoder.modelFile(path);
    for (Path file : List.of(model, model.resolveSibling("vocab.txt"))) {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException(
            "%s must be an ONNX file with vocab.txt beside it, or a folder with model.onnx and"
                    .formatted(Setting.RERANKER.flag())
                + " vocab.txt, was \"%s\"; there is no file \"%s\"".formatted(path, file));
      }
    }
    return path;
  }

  /** Whether vectors are wanted. */
  boolean wantsVectors() {
    return which != Which.OFF;
  }

  /** Makes vectors; empty while it is being loaded, which this begins, and where there is none. */
  Optional<EmbeddingModel> embedder() {
    return which == Which.OFF ? Optional.empty() : embedder.now().map(model -> model);
  }

  /**
   * Scores passages; empty while it is being loaded, which this begins, and where there is none.
   */
  Optional<ScoringModel> scorer() {
    return which == Which.ALL ? scorer.now().map(model -> model) : Optional.empty();
  }

  /** The same as {@link #embedder()}, once it is loaded or known not to be there. */
  Optional<EmbeddingModel> awaitEmbedder() throws InterruptedException {
    return which == Which.OFF ? Optional.empty() : embedder.await().map(model -> model);
  }

  /** The same as {@link #scorer()}, once it is loaded or known not to be there. */
  Optional<ScoringModel> awaitScorer() throws InterruptedException {
    return which == Which.ALL ? scorer.await().map(model -> model) : Optional.empty();
  }

  /** What finding is given: each model as soon as it is loaded. */
  FindingModels forFinding() {
    return new FindingModels(this::embedder, this::scorer, lastFailure::set);
  }

  /**
   * Waits until what is wanted is loaded or known not to be there, for commands that end with one
   * answer.
   *
   * @return as {@link #problems()}
   */
  List<String> await() throws InterruptedException {
    warmUp();
    awaitEmbedder();
    awaitScorer();
    return problems();
  }

  /** Begins to load what is wanted. */
  void warmUp() {
    embedder();
    scorer();
  }

  /**
   * Why a model that is wanted cannot be had, or did not do what it was asked; a sentence each,
   * without a full stop.
   */
  List<String> problems() {
    Stream<String> missing =
        Stream.of(embedder.failure(), scorer.failure())
            .flatMap(Optional::stream)
            .map(ModelLoadException::getMessage)
            .distinct()
            .map("models are off: %s"::formatted);
    Stream<String> failed =
        Stream.ofNullable(lastFailure.get())
            .map("a model failed, and a question was answered without it: %s"::formatted);
    return Stream.concat(missing, failed).toList();
  }

  /** Waits for what is being loaded or used, and releases it. */
  @Override
  public void close() {
    embedder.close();
    scorer.close();
  }
}
