package io.onrecord.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import io.onrecord.index.Articles;
import io.onrecord.index.Filters;
import io.onrecord.index.MemoryIndex;
import io.onrecord.index.Wires;
import io.onrecord.retrieval.FindingModels;
import io.onrecord.retrieval.PassageFinder;
import io.onrecord.retrieval.QuestionRetriever;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ContentRetrieverTest {
  private final MemoryIndex index = new MemoryIndex();

  ContentRetrieverTest() {
    index.put(
        Articles.of(
            "flood",
            "2026-03-02",
            "Daily Post",
            "The river rose by two metres in March.",
            "Jane Roe: The dams have held so far.",
            "Schools stayed shut."));
    index.put(Articles.of("wire", null, "Agency", Wires.story(8)));
    index.put(Articles.of("copy", null, "Evening Star", Wires.story(8)));
    index.refresh();
  }

  @Test
  void passages_tellWhereTheyStand() {
    List<Content> found = passages("dams", 5);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().textSegment().text()).contains("The dams have held so far.");
    Map<String, Object> told = found.getFirst().textSegment().metadata().toMap();
    assertThat(told)
        .containsEntry("article_id", "flood")
        .containsEntry("title", "The river rose by two metres in March.")
        .containsEntry("outlet", "Daily Post")
        .containsEntry("published", "2026-03-02")
        .containsEntry("start", 0)
        .containsEntry("end", found.getFirst().textSegment().text().length())
        .containsEntry("first_sentence", 1)
        .containsEntry("last_sentence", 3)
        .doesNotContainKey("speaker");
    assertThat(told.get("score")).isEqualTo(found.getFirst().metadata().get(ContentMetadata.SCORE));
  }

  @Test
  void passages_ofCopies_comeOnce() {
    assertThat(passages("Which bridge did divers close?", 5)).hasSize(1);
    assertThat(passages("zebra", 5)).isEmpty();
    assertThat(passages("?!", 5)).isEmpty();
  }

  @Test
  void statements_tellWhoSaidThem() {
    List<Content> found = statements("What did Roe say?", 5);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().textSegment().text()).isEqualTo("The dams have held so far.");
    Metadata told = found.getFirst().textSegment().metadata();
    assertThat(told.toMap())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("article_id", "flood"),
                Map.entry("title", "The river rose by two metres in March."),
                Map.entry("outlet", "Daily Post"),
                Map.entry("published", "2026-03-02"),
                Map.entry("start", 49),
                Map.entry("end", 75),
                Map.entry("first_sentence", 2),
                Map.entry("last_sentence", 2),
                Map.entry("statement", 1),
                Map.entry("speaker", "Jane Roe"),
                Map.entry("form", "indirect"),
                Map.entry("polarity", "says"),
                Map.entry("confidence", 1.0)));
  }

  @Test
  void statements_forOtherQuestions_areThoseInTheSentencesFound() {
    assertThat(statements("Are the dams holding so far?", 5))
        .extracting(content -> content.textSegment().text())
        .containsExactly("The dams have held so far.");
    assertThat(statements("What did Macron say?", 5)).isEmpty();
  }

  @Test
  void badValues_areRefused() {
    assertThatThrownBy(() -> passages("dams", 0)).hasMessage("limit must be 1 to 1000, was 0");
    assertThatThrownBy(() -> statements("x".repeat(2001), 5))
        .hasMessage("question must have 1 to 2000 characters, had 2001");
  }

  private List<Content> passages(String query, int limit) {
    PassageFinder finder = new PassageFinder(index, FindingModels.NONE);
    return new PassageContentRetriever(finder, Filters.NONE, limit).retrieve(Query.from(query));
  }

  private List<Content> statements(String query, int limit) {
    ContentRetriever retriever =
        new StatementContentRetriever(new QuestionRetriever(index, Clock.systemUTC()), limit);
    return retriever.retrieve(Query.from(query));
  }
}
