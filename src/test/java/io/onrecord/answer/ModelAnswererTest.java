package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.output.FinishReason;
import io.onrecord.answer.Answer.Answered;
import io.onrecord.answer.Answer.Mode;
import io.onrecord.retrieval.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ModelAnswererTest {
  private static final Question QUESTION = Question.of("When did Kim last oversee a nuclear test?");
  private static final String TRUE = "Kim last oversaw a nuclear test in 2017. [KEY]";
  private final List<String> heard = new ArrayList<>();

  private final AnswerListener listener =
      new AnswerListener() {
        @Override
        public void claim(Claim claim) {
          heard.add("claim " + claim.text());
        }

        @Override
        public void withheld(Answer.Withheld withheld) {
          heard.add("withheld " + withheld.text());
        }
      };

  @Test
  void claims_areHeardInTheOrderInWhichTheyAreWritten() {
    Answered answer =
        ask(
            ScriptedModel.says(
                FinishReason.STOP,
                TRUE,
                "Kim was born in 1984. [KEY]",
                "The U.S. has said Pyongyang could test again at any time. [KEY]"));
    assertThat(heard)
        .containsExactly(
            "claim Kim last oversaw a nuclear test in 2017.",
            "withheld Kim was born in 1984.",
            "claim The U.S. has said Pyongyang could test again at any time.");
    assertThat(answer.claims()).hasSize(2);
    assertThat(answer.provenance().degraded()).isNull();
  }

  @Test
  void sameClaimAgain_isToldOnce() {
    Answered answer = ask(ScriptedModel.says(FinishReason.STOP, TRUE, TRUE, TRUE));
    assertThat(answer.claims()).hasSize(1);
  }

  @Test
  void modelWithoutAnAnswer_isOverruledOpenly() {
    Answered answer = ask(ScriptedModel.says(FinishReason.STOP, "NOTHING"));
    assertThat(answer.provenance().mode()).isEqualTo(Mode.EXTRACTIVE);
    assertThat(answer.provenance().degraded())
        .isEqualTo("the language model found no answer in these sentences");
  }

  @Test
  void replyAtItsLengthLimit_isMarkedAsCut() {
    Answered answer = ask(ScriptedModel.says(FinishReason.LENGTH, TRUE));
    assertThat(answer.provenance().mode()).isEqualTo(Mode.MODEL);
    assertThat(answer.provenance().degraded()).isEqualTo("the language model's answer was cut off");
  }

  @Test
  void modelThatThrows_isAFailureWithoutItsMessage() {
    ScriptedModel model =
        new ScriptedModel(
            (prompt, handler) -> {
              throw new IllegalStateException("key sk-secret is wrong");
            });
    Answered answer = ask(model);
    assertThat(answer.provenance().degraded()).isEqualTo("the language model failed");
  }

  @Test
  void modelThatNeverReturns_isInterruptedWhenItsTimeIsOver() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    ScriptedModel model =
        new ScriptedModel(
            (prompt, handler) -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
            });
    Answered answer = ask(model, Duration.ofMillis(100));
    assertThat(answer.provenance().degraded())
        .isEqualTo("the language model did not answer within 0.1 s");
    assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void babble_endsTheAnswerBeforeItFillsTheMemory() {
    String[] lines = new String[30];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "Kim oversaw test number " + (3000 + i) + ". [KEY]";
    }
    Answered answer = ask(ScriptedModel.says(FinishReason.STOP, lines));
    assertThat(answer.provenance().withheld()).hasSize(20);
    assertThat(answer.provenance().mode()).isEqualTo(Mode.EXTRACTIVE);
  }

  @Test
  void replyWithoutEnd_isTooLong() {
    ScriptedModel model =
        new ScriptedModel(
            (prompt, handler) -> {
              for (int i = 0; i < 1000; i++) {
                handler.onPartialResponse("word ".repeat(100));
              }
            });
    assertThat(ask(model).provenance().degraded())
        .isEqualTo("the language model's answer was too long");
  }

  private Answered ask(ScriptedModel model) {
    return ask(model, Duration.ofSeconds(20));
  }

  private Answered ask(ScriptedModel model, Duration timeout) {
    ModelAnswerer answerer =
        new ModelAnswerer(new LanguageModel("scripted", model, timeout), null, () -> 42);
    return (Answered)
        answerer.answer(QUESTION, News.seed().sentences(new double[] {9, 4}, 20, 19), listener);
  }
}
