package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.article.Article;
import io.onrecord.gold.GoldArticle;
import io.onrecord.gold.GoldReader;
import io.onrecord.index.Corpus;
import io.onrecord.index.Names;
import io.onrecord.index.SpeakerDirectory;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.SpeakerKey;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the extractor finds in fifty articles, the server gives back: of each speaker all, and
 * nothing else.
 */
final class CompletenessTest {
  private static final int ARTICLES = 50;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One more article, for roles and a joint statement of which all is known. */
  private static final String COUNCIL =
      """
      The council met on Monday. Ada Quorn, the mayor of Lunn, said the bridge was safe.

      She said the work would end in May.

      Ada Quorn and Ben Tarl said the road was closed.

      White House spokesperson Cleo Marn said the money had come.
      """;

  /**
   * A statement as the extractor gives it.
   *
   * @param place {@code article [[start, end], …]}
   */
  private record Said(String place, List<Speaker> speakers) {
    boolean isBy(Set<String> keys) {
      return speakers.stream().anyMatch(speaker -> keys.contains(SpeakerKey.of(speaker)));
    }
  }

  /** A list as the server gives it, all pages one after the other. */
  private record Listed(List<String> places, Set<Long> totals, Set<Long> articles) {}

  @TempDir private static Path folder;
  private static final List<Said> SAID = new ArrayList<>();
  private static HttpClient client;
  private static Service service;

  @BeforeAll
  static void start() throws Exception {
    Path texts = Files.createDirectory(folder.resolve("corpus"));
    for (GoldArticle gold : GoldReader.read(Path.of("src/gold/test")).subList(0, ARTICLES)) {
      Files.writeString(texts.resolve(gold.id() + ".txt"), gold.article().text());
    }
    Files.writeString(texts.resolve("council.txt"), COUNCIL);
    client = HttpClient.newHttpClient();
    service = TestService.ofCorpus(texts, folder.resolve("data"));
    var extractor = new StatementExtractor();
    for (Corpus.File file : new Corpus(texts).list().files()) {
      Article article = Corpus.read(file);
      for (Statement statement : extractor.extract(article)) {
        List<String> spans =
            statement.content().stream()
                .map(span -> "[%d, %d]".formatted(span.start(), span.end()))
                .toList();
        SAID.add(new Said(article.id() + " " + spans, statement.speakers()));
      }
    }
  }

  @AfterAll
  static void stop() {
    service.close();
    client.close();
    SAID.clear();
  }

  @Test
  void allStatements_areListed_eachOnce() throws Exception {
    assertThat(SAID).hasSizeGreaterThan(700);
    for (int limit : new int[] {1, 3, 7, 100, 1000}) {
      assertIs(listed("", limit), SAID);
    }
  }

  /** Who is one speaker over all articles, the directory says; here it is made anew. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 100})
  void eachSpeaker_hasExactlyTheStatementsTheExtractorGave_overPagesOfAnySize(int limit)
      throws Exception {
    Map<Speaker, Long> counts = new HashMap<>();
    SAID.forEach(said -> said.speakers().forEach(one -> counts.merge(one, 1L, Long::sum)));
    var directory = new SpeakerDirectory(counts);
    Set<String> names = new TreeSet<>();
    counts.keySet().forEach(speaker -> names.add(speaker.name()));
    assertThat(names).hasSizeGreaterThan(250);

    for (String name : names) {
      Set<String> keys = new HashSet<>();
      List<SpeakerEntry> entries = directory.named(name);
      entries.forEach(entry -> keys.addAll(entry.keys()));
      List<Said> theirs = SAID.stream().filter(said -> said.isBy(keys)).toList();
      Listed listed = listed("&speaker=" + encoded(name), limit);

      assertThat(listed.places()).as(name).containsAll(places(byExactly(name)));
      assertIs(listed, theirs);
    }
  }

  @Test
  void jointStatement_isUnderEachOfItsSpeakers() throws Exception {
    List<Said> joint = SAID.stream().filter(said -> said.speakers().size() > 1).toList();
    assertThat(joint).hasSizeGreaterThan(3);

    for (Said said : joint) {
      for (Speaker speaker : said.speakers()) {
        assertThat(listed("&speaker=" + encoded(speaker.name()), 100).places())
            .as(speaker.name())
            .contains(said.place());
      }
    }
    assertThat(listed("&speaker=Ben+Tarl", 1).places()).hasSize(1);
    assertThat(listed("&speaker=Ada+Quorn", 1).places()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "the mayor of Lunn, Ada Quorn, 3",
    "Mayor Quorn, Ada Quorn, 3",
    "the White House spokesperson, Cleo Marn, 1",
    "the White House spokeswoman, Cleo Marn, 1"
  })
  void role_findsThePersonWithAllTheirStatements(String role, String name, int total)
      throws Exception {
    JsonNode answer = ask("What did " + role + " say?");

    assertThat(answer.at("/reading/speakers")).isEqualTo(JSON.readTree("[\"" + name + "\"]"));
    assertThat(answer.at("/statements/total").asInt()).isEqualTo(total);
    assertThat(answer.at("/statements/shown").asInt()).isEqualTo(total);
  }

  private static void assertIs(Listed listed, List<Said> expected) {
    assertThat(listed.places()).containsExactlyInAnyOrderElementsOf(places(expected));
    assertThat(listed.totals()).containsExactly((long) expected.size());
    assertThat(listed.articles())
        .containsExactly(
            expected.stream().map(said -> said.place().split(" ", 2)[0]).distinct().count());
  }

  private static List<Said> byExactly(String name) {
    String folded = Names.fold(name);
    return SAID.stream()
        .filter(
            said -> said.speakers().stream().anyMatch(one -> Names.fold(one.name()).equals(folded)))
        .toList();
  }

  private static List<String> places(List<Said> said) {
    return said.stream().map(Said::place).toList();
  }

  /** Goes through the pages to the end; none but the last may be short. */
  private static Listed listed(String query, int limit) throws Exception {
    var listed = new Listed(new ArrayList<>(), new TreeSet<>(), new TreeSet<>());
    String after = "";
    do {
      JsonNode page = get("/api/v1/statements?limit=" + limit + query + after);
      JsonNode statements = page.get("statements");
      statements.forEach(one -> listed.places().add(place(one)));
      listed.totals().add(page.get("total").asLong());
      listed.articles().add(page.get("articles").asLong());
      boolean last = page.get("next").isNull();
      assertThat(statements.size()).isBetween(last ? 1 : limit, limit);
      after = last ? "" : "&after=" + encoded(page.get("next").asText());
    } while (!after.isEmpty());
    return listed;
  }

  private static String place(JsonNode statement) {
    List<String> spans = new ArrayList<>();
    statement
        .get("spans")
        .forEach(
            span ->
                spans.add(
                    "[%d, %d]".formatted(span.get("start").asInt(), span.get("end").asInt())));
    return statement.get("articleId").asText() + " " + spans;
  }

  private static JsonNode ask(String question) throws Exception {
    String body = JSON.writeValueAsString(Map.of("question", question));
    return send(
        request("/api/v1/ask")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static JsonNode get(String path) throws Exception {
    return send(request(path).GET());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(service.address() + path));
  }

  private static JsonNode send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
