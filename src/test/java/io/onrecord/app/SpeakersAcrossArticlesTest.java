package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program over several articles that name the same people in their own ways. */
final class SpeakersAcrossArticlesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path corpus;
  private Service service;

  @BeforeEach
  void start() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    write("a", "Harbor spokesman Peter Novak said the pier was safe. He said it was new.");
    write("b", "Estonian engineer Peter Novak said the pier was old.");
    write("c", "Ships waited on Monday. Mr. Novak said the pier would open on Friday.");
    write("d", "Mayor Maria Lund of Oslo said the bridge was safe.");
    write("e", "Teacher Karin Lund said the bridge was ugly.");
    write("f", "The Oslo Port Authority (OPA) said the port was full.");
    write("g", "Trains stood still. The OPA said the port was empty.");
    service = TestService.ofCorpus(corpus, folder.resolve("data"));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void onePersonInThreeArticles_isAnsweredWhole_andTheAnswerSaysWhatItAssumed() throws Exception {
    JsonNode answer = ask("What did Novak say?");

    assertThat(answer.at("/reading/speakers")).isEqualTo(JSON.readTree("[\"Peter Novak\"]"));
    assertThat(answer.at("/reading/notes"))
        .isEqualTo(JSON.readTree("[\"“Novak” in 1 article is taken to be Peter Novak\"]"));
    assertThat(answer.at("/statements/total").asInt()).isEqualTo(4);
    assertThat(texts(answer.get("claims"), "speaker"))
        .containsExactly("Peter Novak", "Peter Novak", "Peter Novak", "Novak");
  }

  @Test
  void speakers_listsOneEntryForEach() throws Exception {
    JsonNode speakers = get("/api/v1/speakers").get("speakers");

    assertThat(texts(speakers, "name"))
        .containsExactly("Peter Novak", "Oslo Port Authority", "Karin Lund", "Maria Lund");
    assertThat(texts(speakers, "statements")).containsExactly("4", "2", "1", "1");
    assertThat(texts(speakers.get(0).get("aliases"), "")).containsExactly("Novak");
    assertThat(texts(speakers.get(1).get("aliases"), "")).containsExactly("OPA");
  }

  @Test
  void statements_ofThePerson_areAllOverThePages() throws Exception {
    List<String> mentions = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = get("/api/v1/statements?speaker=Peter%20Novak&limit=1" + after);
      assertThat(page.get("total").asInt()).isEqualTo(4);
      assertThat(page.get("articles").asInt()).isEqualTo(3);
      assertThat(texts(page.get("speakers"), "")).containsExactly("Peter Novak");
      mentions.addAll(texts(page.get("statements"), "mention"));
      JsonNode next = page.get("next");
      after = next.isNull() ? "" : "&after=" + encoded(next.asText());
    } while (!after.isEmpty());

    assertThat(mentions)
        .containsExactly(
            "Harbor spokesman Peter Novak", "He", "Estonian engineer Peter Novak", "Mr. Novak");
  }

  @Test
  void twoPeopleOfOneLastName_stayApart() throws Exception {
    assertThat(ask("What did Lund say?").get("text").asText())
        .contains("“Lund” may be Karin Lund (1 statement) or Maria Lund (1 statement)");
    assertThat(ask("What did the mayor say?").at("/reading/speakers").get(0).asText())
        .isEqualTo("Maria Lund");
  }

  @Test
  void acronym_standsForTheOrganisationThatAnotherArticleNamesInFull() throws Exception {
    JsonNode answer = ask("What did the OPA say?");

    assertThat(answer.at("/statements/total").asInt()).isEqualTo(2);
    assertThat(texts(answer.at("/reading/notes"), ""))
        .containsExactly("“OPA” in 1 article is taken to be Oslo Port Authority");
  }

  @Test
  void speakers_stayRightAsArticlesComeAndGo() throws Exception {
    write("h", "Professor Adam Novak said the pier was long.");
    service.update((done, total) -> {});
    assertThat(ask("What did Peter Novak say?").at("/statements/total").asInt()).isEqualTo(3);

    Files.delete(corpus.resolve("h.txt"));
    service.update((done, total) -> {});
    assertThat(ask("What did Peter Novak say?").at("/statements/total").asInt()).isEqualTo(4);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(corpus.resolve(name + ".txt"), text + "\n");
  }

  private JsonNode ask(String question) throws Exception {
    String body = JSON.createObjectNode().put("question", question).toString();
    return send(
        request("/api/v1/ask")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private JsonNode get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.address() + path));
  }

  private static JsonNode send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return JSON.readTree(
          client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The values of one field, or of the list itself for a blank field. */
  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> field.isEmpty() ? one.asText() : one.path(field).asText())
        .toList();
  }
}
