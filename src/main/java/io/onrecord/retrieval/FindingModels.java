package io.onrecord.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.scoring.ScoringModel;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The models that help to find. Each is asked for anew with every question: it may still be
 * loading, or never be there, and then there is an answer without it.
 *
 * @param embedder makes vectors of the length 1, of the same kind as those of the index
 * @param scorer tells how well a text answers a question, as a logit
 */
public record FindingModels(
    Supplier<Optional<EmbeddingModel>> embedder, Supplier<Optional<ScoringModel>> scorer) {
  /** None at any time. */
  public static final FindingModels NONE = new FindingModels(Optional::empty, Optional::empty);
}
