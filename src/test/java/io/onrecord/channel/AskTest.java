package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static WebServer server;
  private static HttpCalls http;

  @BeforeAll
  static void start() {
    server = SeedServer.start();
    http = new HttpCalls(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void ask_forStatements_listsThemAllWithTheirSentences() throws Exception {
    HttpResponse<String> response = http.ask("{\"question\":\"What did Kirby say?\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(withoutIdAndMillis(response.body()))
        .isEqualTo(
            JSON.readTree(
                """
                {"question": "What did Kirby say?", "outcome": "answered", "mode": "statements",
                 "text": "White House national security spokesperson John Kirby called it a cause of concern, but no surprise. [1]\\n[John Kirby] said Russia's need for such foreign assistance was a sign of desperation. [2]\\nJohn Kirby: “We've been talking about this and warning about a burgeoning defense relationship between these two countries now for many months through a series of downgraded intelligence that we've put out there,” “Obviously it's something we've taken seriously.” [3][4]\\nKirby said the U.S. also believed the Russia-North Korea pact would also be a concern to China, which the United States has urged to do more to reign in Pyongyang. [5]",
                 "claims": [
                  {"text": "White House national security spokesperson John Kirby called it a cause of concern, but no surprise.", "kind": "paraphrase", "speaker": "John Kirby", "origin": "article", "citations": [1],
                   "statement": {"number": 6, "polarity": "says", "confidence": 0.85, "rule": "speaker-then-object", "doubt": null}},
                  {"text": "[John Kirby] said Russia's need for such foreign assistance was a sign of desperation.", "kind": "paraphrase", "speaker": "John Kirby", "origin": "article", "citations": [2],
                   "statement": {"number": 7, "polarity": "says", "confidence": 0.73, "rule": "speaker-then-clause-by-chain", "doubt": null}},
                  {"text": "“We've been talking about this and warning about a burgeoning defense relationship between these two countries now for many months through a series of downgraded intelligence that we've put out there,” “Obviously it's something we've taken seriously.”", "kind": "quotation", "speaker": "John Kirby", "origin": "article", "citations": [3, 4],
                   "statement": {"number": 8, "polarity": "says", "confidence": 0.87, "rule": "quote-then-speaker-by-chain", "doubt": null}},
                  {"text": "Kirby said the U.S. also believed the Russia-North Korea pact would also be a concern to China, which the United States has urged to do more to reign in Pyongyang.", "kind": "paraphrase", "speaker": "John Kirby", "origin": "article", "citations": [5],
                   "statement": {"number": 14, "polarity": "says", "confidence": 0.83, "rule": "speaker-then-clause-by-last-name", "doubt": null}}],
                 "citations": [
                  {"n": 1, "articleId": "000_d8078e1bd6dae867", "title": "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons…", "outlet": "Reuters", "sentence": 7, "start": 1191, "end": 1291, "quote": "White House national security spokesperson John Kirby called it a cause of concern, but no surprise.", "url": "/articles/000_d8078e1bd6dae867#s7"},
                  {"n": 2, "articleId": "000_d8078e1bd6dae867", "title": "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons…", "outlet": "Reuters", "sentence": 8, "start": 1292, "end": 1368, "quote": "He said Russia's need for such foreign assistance was a sign of desperation.", "url": "/articles/000_d8078e1bd6dae867#s8"},
                  {"n": 3, "articleId": "000_d8078e1bd6dae867", "title": "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons…", "outlet": "Reuters", "sentence": 9, "start": 1369, "end": 1570, "quote": "\\"We've been talking about this and warning about a burgeoning defense relationship between these two countries now for many months through a series of downgraded intelligence that we've put out there,\\"", "url": "/articles/000_d8078e1bd6dae867#s9"},
                  {"n": 4, "articleId": "000_d8078e1bd6dae867", "title": "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons…", "outlet": "Reuters", "sentence": 10, "start": 1580, "end": 1629, "quote": "\\"Obviously it's something we've taken seriously.\\"", "url": "/articles/000_d8078e1bd6dae867#s10"},
                  {"n": 5, "articleId": "000_d8078e1bd6dae867", "title": "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons…", "outlet": "Reuters", "sentence": 15, "start": 2365, "end": 2528, "quote": "Kirby said the U.S. also believed the Russia-North Korea pact would also be a concern to China, which the United States has urged to do more to reign in Pyongyang.", "url": "/articles/000_d8078e1bd6dae867#s15"}],
                 "statements": {"total": 4, "shown": 4, "articles": 1},
                 "reading": {"speakers": ["John Kirby"], "topic": "", "filters": {}, "understood": [{"kind": "speaker", "words": "Kirby", "meaning": "statements of John Kirby", "filters": {}}], "notes": []},
                 "suggestions": [], "withheld": [], "degraded": null, "model": null, "prompt": null}
                """));
  }

  @Test
  void ask_withoutEvidence_abstainsWithNothingAttached() throws Exception {
    HttpResponse<String> response = http.ask("{\"question\":\"What did Kirbi say?\"}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(withoutIdAndMillis(response.body()))
        .isEqualTo(
            JSON.readTree(
                """
                {"question": "What did Kirbi say?", "outcome": "abstained", "mode": "extractive",
                 "text": "No statement by Kirbi in 2 articles; did you mean John Kirby?", "claims": [], "citations": [],
                 "reading": {"speakers": [], "topic": "", "filters": {}, "understood": [], "notes": []},
                 "suggestions": ["What did John Kirby say?"],
                 "withheld": [], "degraded": null, "model": null, "prompt": null}
                """));
  }

  @Test
  void ask_withModel_tellsWhatTheModelDidAndWhatWasWithheld() throws Exception {
    JsonNode answer =
        JSON.readTree(http.ask("{\"question\":\"model: What did Medeiros say?\"}").body());

    assertThat(answer.get("mode").asText()).isEqualTo("model");
    assertThat(answer.get("withheld"))
        .isEqualTo(
            JSON.readTree(
                "[{\"text\":\"Kirby praised the pact.\",\"reason\":\"no cited sentence says so\"}]"));
    assertThat(answer.get("degraded"))
        .isEqualTo(JSON.readTree("{\"reason\":\"the model stopped early\"}"));
    assertThat(answer.get("model"))
        .isEqualTo(
            JSON.readTree("{\"name\":\"test-model\",\"inputTokens\":120,\"outputTokens\":null}"));
    assertThat(answer.get("prompt").asText()).isEqualTo("0123456789ab");
  }

  @Test
  void ask_showsWhatItUnderstands_andTakesItBack() throws Exception {
    JsonNode dated =
        JSON.readTree(http.ask("{\"question\":\"What did Mallory say in July 2024?\"}").body());

    assertThat(dated.get("reading").get("filters")).isEqualTo(JSON.readTree("{}"));
    assertThat(dated.get("reading").get("understood").get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "date", "words": "in July 2024", "meaning": "published in July 2024",
                 "filters": {"from": "2024-07-01", "to": "2024-07-31"}}
                """));
    JsonNode undated =
        JSON.readTree(
            http.ask(
                    "{\"question\":\"What did Mallory say in July 2024?\","
                        + "\"ignore\":[\"date\",\"speaker\"]}")
                .body());

    assertThat(undated.get("reading").get("understood")).isEmpty();
    assertThat(undated.get("reading").get("speakers")).isEmpty();
  }

  @Test
  void ask_ofOneArticle_looksInNoOther() throws Exception {
    String question = "{\"question\":\"What did Kirby say?\",\"filters\":{\"article\":\"%s\"}}";

    JsonNode seed = JSON.readTree(http.ask(question.formatted(SeedCorpus.SEED_ID)).body());
    JsonNode hostile = JSON.readTree(http.ask(question.formatted(SeedCorpus.HOSTILE_ID)).body());

    assertThat(seed.get("statements").get("total").asInt()).isEqualTo(4);
    assertThat(seed.get("reading").get("filters").get("article").asText())
        .isEqualTo(SeedCorpus.SEED_ID);
    assertThat(hostile.get("outcome").asText()).isEqualTo("abstained");
  }

  @Test
  void ask_withHistoryAndFilters_handsThemOn() throws Exception {
    String body =
        """
        {"question": "What did he say?", "history": [{"question": "a", "answer": "b"}],
         "filters": {"speaker": "Kirby", "outlet": "reuters", "form": "direct"}}
        """;

    JsonNode answer = JSON.readTree(http.ask(body).body());

    assertThat(answer.get("reading"))
        .isEqualTo(
            JSON.readTree(
                """
                {"speakers": ["John Kirby"], "topic": "",
                 "filters": {"outlet": "reuters", "form": "direct"}, "understood": [], "notes": []}
                """));
    assertThat(answer.get("statements"))
        .isEqualTo(JSON.readTree("{\"total\":1,\"shown\":1,\"articles\":1}"));
  }

  @Test
  void ask_withDays_readsThemAsDaysOfPublication() throws Exception {
    String body =
        """
        {"question": "What did Kirby say?", "filters": {"from": "2024-01-01", "to": "2024-12-31"}}
        """;

    JsonNode answer = JSON.readTree(http.ask(body).body());

    assertThat(answer.get("outcome").asText()).isEqualTo("abstained");
    assertThat(answer.get("reading").get("filters"))
        .isEqualTo(JSON.readTree("{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}"));
    assertThat(answer.has("statements")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Kirby say?",
        "model: What did Medeiros say?",
        "When did Kim last oversee a nuclear test?",
        "What did Macron say?",
        "What did Mallory say?"
      })
  void events_carryTheSameClaimsAndCitationsAsJson(String question) throws Exception {
    String body = "{\"question\":\"%s\"}".formatted(question);
    JsonNode answer = withoutIdAndMillis(http.ask(body).body());
    HttpResponse<String> stream = http.ask(body, "Accept", "text/event-stream");

    assertThat(stream.headers().firstValue("Content-Type"))
        .hasValue("text/event-stream;charset=utf-8");
    List<JsonNode> claims = new ArrayList<>();
    List<JsonNode> citations = new ArrayList<>();
    List<JsonNode> withheld = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String event : stream.body().split("\n\n")) {
      String name = event.substring("event: ".length(), event.indexOf('\n'));
      JsonNode data = JSON.readTree(event.substring(event.indexOf("\ndata: ") + 7));
      names.add(name);
      switch (name) {
        case "citation" -> citations.add(data);
        case "withheld" -> withheld.add(data);
        case "claim" -> {
          claims.add(data);
          data.get("citations").forEach(n -> assertThat(n.asInt()).isBetween(1, citations.size()));
        }
        case "done" -> assertThat(withoutIdAndMillis(data.toString())).isEqualTo(answer);
        default -> assertThat(name).isEqualTo("evidence");
      }
    }
    assertThat(names).startsWith("evidence").endsWith("done");
    assertThat(claims).isEqualTo(list(answer.get("claims")));
    assertThat(citations).isEqualTo(list(answer.get("citations")));
    assertThat(withheld).isEqualTo(list(answer.get("withheld")));
  }

  @Test
  void events_thatFailBeforeTheFirst_haveTheirOwnStatus() {
    HttpResponse<String> response =
        http.ask("{\"question\":\"unavailable: x\"}", "Accept", "text/event-stream");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .isEqualTo(
            "{\"title\":\"Unavailable\",\"status\":503,\"detail\":\"the index is out of reach for"
                + " now; try again\",\"code\":\"unavailable\"}");
  }

  @Test
  void events_thatFailMidway_endWithAnError() {
    HttpResponse<String> response =
        http.ask("{\"question\":\"breaks: What did Kirby say?\"}", "Accept", "text/event-stream");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("event: claim\n")
        .doesNotContain("event: done", "secret")
        .endsWith(
            "event: error\ndata: {\"title\":\"Unavailable\",\"status\":503,\"detail\":\"the index"
                + " is out of reach for now; try again\",\"code\":\"unavailable\"}\n\n");
  }

  private static JsonNode withoutIdAndMillis(String json) throws Exception {
    ObjectNode answer = (ObjectNode) JSON.readTree(json);
    assertThat(answer.remove("id").asText()).matches("[0-9a-f-]{36}");
    assertThat(answer.remove("millis").asLong()).isBetween(0L, 10_000L);
    return answer;
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }
}
