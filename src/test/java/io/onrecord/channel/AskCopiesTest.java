package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.index.Articles;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.MemoryIndex;
import io.onrecord.index.Wires;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an answer tells of the same words in copies of an article. */
class AskCopiesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static WebServer server;
  private static HttpCalls http;

  @BeforeAll
  static void start() {
    MemoryIndex index = new MemoryIndex();
    index.put(wire("a", "Agency"));
    index.put(wire("b", "Daily Post"));
    index.refresh();
    server = SeedServer.start(index);
    http = new HttpCalls(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void statementsInCopies_areAllListedAndCounted_andFoldedInTheText() throws Exception {
    JsonNode answer = ask("What did Roe say?");

    assertThat(answer.get("statements"))
        .isEqualTo(JSON.readTree("{\"total\": 2, \"shown\": 2, \"articles\": 2}"));
    assertThat(answer.get("claims")).hasSize(2);
    JsonNode first = answer.get("claims").get(0);
    JsonNode second = answer.get("claims").get(1);
    assertThat(first.get("alsoIn")).isEqualTo(JSON.readTree("[\"b\"]"));
    assertThat(first.has("repeats")).isFalse();
    assertThat(second.get("alsoIn")).isEqualTo(JSON.readTree("[\"a\"]"));
    assertThat(second.get("repeats").asBoolean()).isTrue();
    assertThat(answer.get("text").asText())
        .isEqualTo("Jane Roe: We count the cracks daily. [1][2] (also in 1 other article)");
    assertThat(answer.get("citations"))
        .extracting(c -> c.get("articleId").asText())
        .containsExactly("a", "b");
  }

  @Test
  void sentenceInCopies_saysWhereElseItStands() throws Exception {
    JsonNode answer = ask("How many cars take the coastal road to the hospital?");

    JsonNode first = answer.get("claims").get(0);
    assertThat(first.get("text").asText()).isEqualTo(Wires.story(3)[2]);
    assertThat(first.get("alsoIn")).isEqualTo(JSON.readTree("[\"b\"]"));
    assertThat(answer.get("text").asText().lines().findFirst().orElseThrow())
        .endsWith(" [1] (also in 1 other article)");
    assertThat(answer.get("claims")).noneMatch(claim -> claim.has("repeats"));
  }

  private static IndexedArticle wire(String id, String outlet) {
    List<String> lines = new ArrayList<>(List.of(Wires.story(8)));
    lines.add("Jane Roe: We count the cracks daily.");
    return Articles.of(id, "2026-03-02", outlet, lines.toArray(String[]::new));
  }

  private static JsonNode ask(String question) throws Exception {
    String body = JSON.writeValueAsString(JSON.createObjectNode().put("question", question));
    return JSON.readTree(http.ask(body).body());
  }
}
