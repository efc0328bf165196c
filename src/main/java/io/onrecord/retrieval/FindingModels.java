package io.onrecord.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The models that help to find. Each is asked for anew with every question: it may still be
 * loading, or never be there, and then there is an answer without it. One that fails is told of,
 * and the question goes on without it.
 *
 * @param embedder makes vectors of the length 1, of the same kind as those of the index
 * @param scorer tells how well a text answers a question, as a logit
 * @param failed is told of each failure; called by the threads that find
 */
public record FindingModels(
    Supplier<Optional<EmbeddingModel>> embedder,
    Supplier<Optional<ScoringModel>> scorer,
    Consumer<RuntimeException> failed) {
  /** None at any time. */
  public static final FindingModels NONE =
      new FindingModels(Optional::empty, Optional::empty, failure -> {});

  /** The vector of a text; empty when there is no model for it. */
  Optional<float[]> vector(String text) {
    try {
      return embedder.get().map(model -> model.embed(text).content().vector());
    } catch (RuntimeException e) {
      failed.accept(e);
      return Optional.empty();
    }
  }

  /** Whether texts can be scored now. */
  boolean canScore() {
    return scorer.get().isPresent();
  }

  /**
   * How well each text answers the question.
   *
   * @param budget after this long no further text is begun; one is read in any case
   * @return a logit each, {@link Double#NaN} for those that there was no time for; empty when there
   *     is no model for it
   */
  Optional<double[]> scores(String question, List<String> texts, Duration budget) {
    try {
      return scorer.get().map(model -> CrossScores.of(model, question, texts, budget));
    } catch (RuntimeException e) {
      failed.accept(e);
      return Optional.empty();
    }
  }
}
