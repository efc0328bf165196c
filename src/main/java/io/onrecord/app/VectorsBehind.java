package io.onrecord.app;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.VectorFiller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the index with vectors behind a server, once the model that makes them is loaded. */
final class VectorsBehind implements AutoCloseable {
  private final ArticleIndex index;
  private final NeuralModels models;
  private @Nullable VectorFiller filler;
  private boolean closed;

  VectorsBehind(ArticleIndex index, NeuralModels models) {
    this.index = index;
    this.models = models;
  }

  /** Begins, if the settings want vectors; returns at once. */
  void start() {
    models.warmUp();
    if (models.wantsVectors()) {
      Thread.ofPlatform().name("vectors start").daemon().start(this::whenLoaded);
    }
  }

  private void whenLoaded() {
    try {
      models.awaitEmbedder().ifPresent(this::fill);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void fill(EmbeddingModel model) {
    if (!closed && filler == null) {
      filler = new VectorFiller(index, model, Runtime.getRuntime().availableProcessors());
      filler.start();
    }
  }

  /** How many of a hundred articles are done; empty when the settings want no vectors. */
  Optional<Integer> percent() {
    return models.wantsVectors()
        ? Optional.of((int) Math.floor(100 * index.vectorShare()))
        : Optional.empty();
  }

  /** What went wrong, in a sentence; empty when nothing did. */
  synchronized Optional<String> problem() {
    return filler == null ? Optional.empty() : filler.failure();
  }

  /** Stops at once; what is not done is done at the next start. */
  @Override
  public void close() {
    @Nullable VectorFiller running;
    synchronized (this) {
      closed = true;
      running = filler;
    }
    if (running != null) {
      running.close();
    }
  }
}
