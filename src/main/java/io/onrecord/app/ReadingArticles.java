package io.onrecord.app;

import io.onrecord.index.Indexer;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Retriever;
import java.util.List;
import java.util.Optional;

/**
 * Says with every answer that articles are still being read, as long as they are: a list that calls
 * itself complete must not be missing what is only not read yet.
 */
final class ReadingArticles implements Retriever, Indexer.Progress {
  private final Retriever retriever;
  private volatile Optional<String> note = Optional.of("articles are still being read");

  ReadingArticles(Retriever retriever) {
    this.retriever = retriever;
  }

  /** What is still to be done; empty when all articles are read. */
  Optional<String> note() {
    return note;
  }

  @Override
  public void at(int done, int total) {
    note = Optional.of("articles are still being read: %d of %d".formatted(done, total));
  }

  /** All articles are read, and what is in them is found from now on. */
  void done() {
    note = Optional.empty();
  }

  @Override
  public Evidence retrieve(Question question) {
    Optional<String> now = note;
    Evidence evidence = retriever.retrieve(question);
    return now.isEmpty() ? evidence : evidence.with(evidence.reading().noted(List.of(now.get())));
  }
}
