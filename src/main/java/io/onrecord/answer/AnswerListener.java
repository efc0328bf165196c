package io.onrecord.answer;

import io.onrecord.retrieval.Evidence;

/**
 * Hears of an answer while it is made: first the evidence, then claims and withheld ones as they
 * come. Called by one thread at a time. An exception that a call throws ends the work on the answer
 * and reaches the asker's thread; a channel throws when its client has gone.
 */
public interface AnswerListener {
  /** Hears nothing. */
  AnswerListener NONE = new AnswerListener() {};

  /** What was found; called once, before everything else. */
  default void evidence(Evidence evidence) {}

  /** A verified claim, in the order in which the answer has them. */
  default void claim(Claim claim) {}

  /** A claim that the gate held back. */
  default void withheld(Answer.Withheld withheld) {}
}
