package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, asked about the article in {@code corpus/}. */
final class SeedQuestionsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path data;
  private static Service service;

  @BeforeAll
  static void start() throws IOException {
    service = TestService.ofCorpus(Path.of("corpus"), data);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** Sentence 5 is Miller's with no cue, 8 says "He said", 10 has neither name nor cue. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "What did Kirby say? | John Kirby 7; John Kirby 8; John Kirby 9 10; John Kirby 15",
        "what has john kirby said about china | John Kirby 15",
        "Quotes from Kirby | John Kirby 7; John Kirby 8; John Kirby 9 10; John Kirby 15",
        "What did White House spokesperson Kirby say about Russia's need? | John Kirby 8",
        "What did Miller say? | Matthew Miller 1; Matthew Miller 4 5",
        "What did Medeiros say about North Korea? | Evan Medeiros 17; Evan Medeiros 18 19",
        "Who said \"This picture says it all\"? | Richard Blumenthal 22",
        "What did Blumenthal and Graham say? |"
            + " Lindsey Graham and Richard Blumenthal 21; Richard Blumenthal 22",
        "What did Putin warn South Korea about? | Vladimir Putin 3",
        "What did Putin say? | Vladimir Putin 1; Vladimir Putin 2; Vladimir Putin 3",
        "What did the head of NATO say? | head of NATO 11",
        "What did US officials say? | U.S. officials 12",
        "What did Biden's administration say? | Joe Biden's administration 23"
      })
  void statements_areCompleteAndInTheRightMouth(String question, String expected) throws Exception {
    JsonNode answer = ask(question);

    List<String> claims = new ArrayList<>();
    for (JsonNode claim : answer.at("/claims")) {
      StringBuilder text = new StringBuilder(claim.at("/speaker").asText());
      for (JsonNode number : claim.at("/citations")) {
        text.append(' ').append(answer.at("/citations").get(number.asInt() - 1).at("/sentence"));
      }
      claims.add(text.toString());
    }
    assertThat(String.join("; ", claims)).isEqualTo(expected);
    assertThat(answer.at("/statements/total").asInt()).isEqualTo(claims.size());
    assertThat(answer.at("/mode").asText()).isEqualTo("statements");
  }

  @Test
  void citation_isTheArticlesText_byItsOffsets() throws Exception {
    JsonNode answer = ask("What did Kirby say?");
    for (JsonNode citation : answer.at("/citations")) {
      String id = citation.at("/articleId").asText();
      String text = get("/api/v1/articles/" + id).at("/text").asText();

      assertThat(text.substring(citation.at("/start").asInt(), citation.at("/end").asInt()))
          .isEqualTo(citation.at("/quote").asText());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "What did Macron say? | No statement by Macron in 1 article.",
        "What did Kirbey say? | No statement by Kirbey in 1 article; did you mean John Kirby?",
        "What did Biden say? |"
            + " No statement by Biden in 1 article; did you mean Joe Biden's administration?",
        "What did Kirby say about Iceland? |"
            + " No statement by John Kirby about “Iceland” in 1 article.",
        "Who won the World Cup? | The articles do not tell.",
        "What is the capital of France? | The articles do not tell."
      })
  void whatTheArticlesDoNotTell_isNotTold(String question, String reason) throws Exception {
    JsonNode answer = ask(question);

    assertThat(answer.at("/outcome").asText()).isEqualTo("abstained");
    assertThat(answer.at("/text").asText()).isEqualTo(reason);
    assertThat(answer.at("/claims")).isEmpty();
    assertThat(answer.at("/citations")).isEmpty();
  }

  @Test
  void otherQuestion_getsTheSentenceThatAnswersIt() throws Exception {
    JsonNode answer = ask("When did Kim last oversee a nuclear test?");

    assertThat(answer.at("/claims/0/text").asText())
        .startsWith("Kim last oversaw a nuclear test in 2017, ");
    assertThat(answer.at("/citations/0/sentence").asInt()).isEqualTo(20);
    assertThat(answer.at("/mode").asText()).isEqualTo("extractive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Kirby say?",
        "When did Kim last oversee a nuclear test?",
        "What did Macron say?"
      })
  void everyWayToAsk_getsTheSameAnswer(String question) throws Exception {
    JsonNode json = ask(question);
    String events = send(question, "text/event-stream");
    Terminal asJson = new Terminal();
    Terminal asText = new Terminal();
    String folder = data.toString();
    assertThat(asJson.run("ask", question, "--json", "--data", folder, "--model", "none")).isZero();
    assertThat(asText.run("ask", question, "--data", folder, "--model", "none")).isZero();

    JsonNode printed = MAPPER.readTree(asJson.out());
    for (String part : List.of("claims", "citations", "text", "statements", "outcome", "reading")) {
      assertThat(printed.get(part)).as(part).isEqualTo(json.get(part));
    }
    assertThat(asText.out()).startsWith(json.at("/text").asText());
    assertThat(data(events, "claim")).isEqualTo(list(json.at("/claims")));
    assertThat(data(events, "citation")).isEqualTo(list(json.at("/citations")));
    JsonNode done = data(events, "done").getFirst();
    assertThat(done.at("/text")).isEqualTo(json.at("/text"));
  }

  private static JsonNode ask(String question) throws Exception {
    return MAPPER.readTree(send(question, "application/json"));
  }

  private static String send(String question, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address() + "/api/v1/ask"))
            .header("Content-Type", "application/json")
            .header("Accept", accept)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    MAPPER.createObjectNode().put("question", question).toString()))
            .build();
    HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private static JsonNode get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + path)).build();
    return MAPPER.readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** The data of all events of that name. */
  private static List<JsonNode> data(String events, String name) throws IOException {
    List<JsonNode> data = new ArrayList<>();
    for (String event : events.split("\n\n")) {
      if (event.startsWith("event: " + name + "\n")) {
        data.add(MAPPER.readTree(event.substring(event.indexOf("data: ") + 6)));
      }
    }
    return data;
  }
}
