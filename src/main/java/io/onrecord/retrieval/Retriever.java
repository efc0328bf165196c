package io.onrecord.retrieval;

/** Finds the evidence for a question. Safe for use by many threads. */
public interface Retriever {
  /**
   * The evidence for the question; {@link Evidence.Nothing} when the articles hold none.
   *
   * @throws io.onrecord.index.UnavailableException when the index is out of reach
   */
  Evidence retrieve(Question question);
}
