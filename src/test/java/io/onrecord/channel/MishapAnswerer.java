package io.onrecord.channel;

import io.onrecord.answer.Answer;
import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.Answerer;
import io.onrecord.answer.Claim;
import io.onrecord.index.UnavailableException;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers, unless the question begins with a mishap: {@code breaks: …} fails after the claims,
 * {@code model: …} had a model that said one thing, was held back and stopped early.
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
    if (question.text().startsWith("model: ")) {
      return stopped(answerer.answer(question, evidence, AnswerListener.NONE), listener);
    }
    Answer answer = answerer.answer(question, evidence, listener);
    if (question.text().startsWith("breaks: ")) {
      throw new UnavailableException("gone at /secret/path", new RuntimeException());
    }
    return answer;
  }

  /** The answer with a model's claim before its own. */
  private static Answer stopped(Answer answer, AnswerListener listener) {
    List<Claim> claims = new ArrayList<>(((Answer.Answered) answer).claims());
    Claim first = claims.get(0);
    claims.add(
        0,
        new Claim(
            first.speaker() + " warned of it.",
            Claim.Kind.PARAPHRASE,
            first.speaker(),
            Claim.Origin.MODEL,
            first.citations()));
    claims.forEach(listener::claim);
    STOPPED.withheld().forEach(listener::withheld);
    return new Answer.Answered(claims, ((Answer.Answered) answer).count(), STOPPED);
  }
}
