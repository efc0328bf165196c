package io.onrecord.channel;

import io.onrecord.answer.Answer;
import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.Answerer;
import io.onrecord.index.UnavailableException;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import java.util.List;

/**
 * Answers, unless the question begins with a mishap: {@code breaks: …} fails after the claims,
 * {@code model: …} had a model that was held back and stopped early.
 */
final class MishapAnswerer implements Answerer {
  private static final Answer.Provenance STOPPED =
      new Answer.Provenance(
          Answer.Mode.MODEL,
          List.of(new Answer.Withheld("Kirby praised the pact.", "no cited sentence says so")),
          "the model stopped early",
          new Answer.ModelUse("test-model", "0123456789ab", 120, null));

  private final Answerer answerer;

  MishapAnswerer(Answerer answerer) {
    this.answerer = answerer;
  }

  @Override
  public Answer answer(Question question, Evidence evidence, AnswerListener listener) {
    Answer answer = answerer.answer(question, evidence, listener);
    if (question.text().startsWith("breaks: ")) {
      throw new UnavailableException("gone at /secret/path", new RuntimeException());
    }
    if (question.text().startsWith("model: ") && answer instanceof Answer.Answered answered) {
      STOPPED.withheld().forEach(listener::withheld);
      return new Answer.Answered(answered.claims(), answered.count(), STOPPED);
    }
    return answer;
  }
}
