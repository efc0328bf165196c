package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.Articles;
import io.onrecord.index.MemoryIndex;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.QuestionRetriever;
import io.onrecord.retrieval.Today;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingArticlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"What did Roe say?", "How far did the river rise?", "What did Macron say?"})
  void answer_saysThatItMayBeIncomplete_untilAllArticlesAreRead(String question) {
    MemoryIndex index = new MemoryIndex();
    index.put(Articles.of("a", null, "Post", "Jane Roe: It holds.", "The river did rise far."));
    index.commit();
    QuestionRetriever retriever = new QuestionRetriever(index, Today.CLOCK);
    ReadingArticles reading = new ReadingArticles(retriever);
    Evidence whole = retriever.retrieve(Question.of(question));

    assertThat(reading.retrieve(Question.of(question)).reading().notes())
        .containsExactly("articles are still being read");
    reading.at(43, 100);
    assertThat(reading.retrieve(Question.of(question)).reading().notes())
        .containsExactly("articles are still being read: 43 of 100");
    reading.at(100, 100);
    assertThat(reading.note()).as("read, but not committed yet").isPresent();
    reading.done();
    assertThat(reading.retrieve(Question.of(question))).isEqualTo(whole);
  }
}
