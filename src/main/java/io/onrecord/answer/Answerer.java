package io.onrecord.answer;

import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;

/** Makes an answer from evidence. Safe for use by many threads. */
public interface Answerer {
  /**
   * Answers the question from the evidence and from nothing else.
   *
   * @param listener hears of each claim as soon as it is verified; the answer holds the same claims
   *     in the same order
   */
  Answer answer(Question question, Evidence evidence, AnswerListener listener);
}
