package io.onrecord.answer;

import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Retriever;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Answers questions: question → evidence → verified claims → answer. */
public final class Assistant {
  private final Retriever retriever;
  private final Answerer answerer;
  private final LongSupplier nanoTime;

  public Assistant(Retriever retriever, Answerer answerer, LongSupplier nanoTime) {
    this.retriever = retriever;
    this.answerer = answerer;
    this.nanoTime = nanoTime;
  }

  /**
   * Answers the question, telling {@code listener} of evidence and claims as they come.
   *
   * @throws io.onrecord.index.UnavailableException when the index is out of reach
   */
  public Reply ask(Question question, AnswerListener listener) {
    long begin = nanoTime.getAsLong();
    Evidence evidence = retriever.retrieve(question);
    listener.evidence(evidence);
    Answer answer = answerer.answer(question, evidence, listener);
    Duration took = Duration.ofNanos(nanoTime.getAsLong() - begin);
    return new Reply(UUID.randomUUID().toString(), question, evidence.reading(), answer, took);
  }
}
