package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Articles;
import io.onrecord.index.MemoryIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A model that fails in the middle of a question takes nothing from the answer without it. */
final class FailingModelsTest {
  private static final Question QUESTION = Question.of("How far has the river risen?");

  private final List<RuntimeException> failures = new ArrayList<>();

  @Test
  void scorerThatFailsAtOnce_leavesTheAnswerWithoutIt() {
    assertThat(answer(models(0))).isEqualTo(answer(FindingModels.NONE)).isNotEmpty();
    assertThat(failures).extracting(Throwable::getMessage).contains("out of memory");
  }

  /** Passages have been ranked by it when the choice of sentences fails. */
  @Test
  void scorerThatFailsLater_leavesTheAnswerWithoutIt() {
    for (int working = 1; working < 8; working++) {
      failures.clear();
      assertThat(answer(models(working)))
          .as("after %d", working)
          .contains("the river had not risen");
    }
  }

  @Test
  void embedderThatFails_leavesTheAnswerWithoutIt() {
    EmbeddingModel broken =
        new EmbeddingModel() {
          @Override
          public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
            throw new IllegalStateException("no such vector");
          }
        };
    FindingModels models =
        new FindingModels(() -> Optional.of(broken), Optional::empty, failures::add);

    assertThat(answer(models)).isEqualTo(answer(FindingModels.NONE)).isNotEmpty();
    assertThat(failures).extracting(Throwable::getMessage).containsExactly("no such vector");
  }

  /** One that says 1 to every text, so many times. */
  private FindingModels models(int times) {
    ScoringModel failing =
        new ScoringModel() {
          private int calls;

          @Override
          public synchronized Response<List<Double>> scoreAll(
              List<TextSegment> texts, String query) {
            if (calls++ >= times) {
              throw new IllegalStateException("out of memory");
            }
            return Response.from(texts.stream().map(text -> 1.0).toList());
          }
        };
    return new FindingModels(Optional::empty, () -> Optional.of(failing), failures::add);
  }

  private static String answer(FindingModels models) {
    ArticleIndex index = new MemoryIndex();
    index.put(
        Articles.of(
            "flood",
            "2026-03-02",
            "Daily Post",
            "The river rose by two metres on Sunday.",
            "Schools stayed shut as the river had not risen so far for years."));
    index.put(Articles.of("strike", "2026-04-02", "Evening Star", "Trains stood still for a day."));
    index.refresh();
    Evidence evidence = new QuestionRetriever(index, models, Today.CLOCK).retrieve(QUESTION);
    return evidence instanceof Evidence.Sentences found
        ? String.join("\n", found.sentences().stream().map(EvidenceSentence::text).toList())
        : "";
  }
}
