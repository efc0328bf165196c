package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VectorFillerTest {
  private final MemoryIndex index = new MemoryIndex();
  private final Counting model = new Counting();

  @Test
  void fill_givesEachPassageTheVectorOfTitleAndText_andTellsProgress() throws Exception {
    index.put(Articles.of("a", null, "Post", "The river rose.", "It fell."));
    index.put(long250("b"));
    index.put(Articles.of("c", null, "Post"));
    index.commit();
    List<String> progress = Collections.synchronizedList(new ArrayList<>());

    try (VectorFiller filler = new VectorFiller(index, model, 3)) {
      filler.fill((done, total) -> progress.add(done + "/" + total));
      filler.fill((done, total) -> progress.add("again"));
    }

    assertThat(index.vectorShare()).isEqualTo(1);
    assertThat(progress).containsExactly("2/3", "3/3");
    String first = long250("b").passages().get(0).span().in(long250("b").article().text());
    String second = long250("b").passages().get(1).span().in(long250("b").article().text());
    assertThat(model.texts)
        .containsExactlyInAnyOrder(
            "The river rose.\nIt fell.", first, "Sentence number 1 of it.\n" + second);
  }

  @Test
  void start_goesOnBehind_andTakesWhatComesLater() {
    index.put(Articles.of("a", null, "Post", "One."));
    index.commit();
    try (VectorFiller filler = new VectorFiller(index, model, 1)) {
      filler.start();
      await().until(() -> index.vectorShare() == 1);
      index.put(Articles.of("b", null, "Post", "Two."));
      index.commit();
      await().until(() -> index.vectorShare() == 1);
      assertThat(filler.failure()).isEmpty();
    }
    assertThat(model.texts).containsExactly("One.", "Two.");
  }

  @Test
  void close_waitsForThePassageUnderWay_andBeginsNoOther() throws Exception {
    IntStream.range(0, 500)
        .forEach(i -> index.put(Articles.of("a" + i, null, "Post", "Text " + i + ".")));
    index.commit();
    CountDownLatch begun = new CountDownLatch(1);
    Counting slow =
        new Counting() {
          @Override
          void hear() {
            begun.countDown();
            await().pollDelay(java.time.Duration.ofMillis(5)).until(() -> true);
          }
        };
    VectorFiller filler = new VectorFiller(index, slow, 2);
    filler.start();
    begun.await();
    filler.close();
    int made = slow.texts.size();
    filler.close();

    assertThat(made).isLessThan(500);
    index.refresh();
    assertThat(index.articlesWithoutVectors(null, 1000)).isNotEmpty();
    try (VectorFiller next = new VectorFiller(index, slow.plain(), 2)) {
      next.fill((done, total) -> {});
    }
    assertThat(index.vectorShare()).isEqualTo(1);
    assertThat(slow.texts).as("nothing is begun after closing").hasSize(made);
  }

  @Test
  void modelThatFails_isToldAndEndsTheWork() {
    index.put(Articles.of("a", null, "Post", "One."));
    index.commit();
    Counting broken =
        new Counting() {
          @Override
          void hear() {
            throw new IllegalStateException("the model failed");
          }
        };
    try (VectorFiller filler = new VectorFiller(index, broken, 1)) {
      assertThatThrownBy(() -> filler.fill((done, total) -> {})).hasMessage("the model failed");
      filler.start();
      await()
          .untilAsserted(
              () ->
                  assertThat(filler.failure())
                      .contains("vectors are not made any more: the model failed"));
    }
    assertThat(index.vectorShare()).isZero();
  }

  private static IndexedArticle long250(String id) {
    String[] lines =
        IntStream.rangeClosed(1, 50)
            .mapToObj("Sentence number %d of it."::formatted)
            .toArray(String[]::new);
    return Articles.of(id, null, "Post", lines);
  }

  /** Makes a vector that tells nothing, and notes of what. */
  private static class Counting implements EmbeddingModel {
    final Queue<String> texts = new ConcurrentLinkedQueue<>();

    void hear() {}

    Counting plain() {
      return new Counting();
    }

    @Override
    public Response<Embedding> embed(String text) {
      texts.add(text);
      hear();
      return Response.from(Embedding.from(new float[] {1, 0}));
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      throw new AssertionError("one text at a time");
    }
  }
}
