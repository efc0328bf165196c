package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {
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
  void statements_ofSpeaker_standWithTheirPlaces() throws Exception {
    JsonNode page = json("/api/v1/statements?speaker=medeiros&limit=1");
    ObjectNode statement = (ObjectNode) page.get("statements").get(0);

    assertThat(statement.remove("confidence").asDouble()).isBetween(0.0, 1.0);
    assertThat(statement.remove("rule").asText()).isNotEmpty();
    assertThat(page)
        .isEqualTo(
            JSON.readTree(
                """
                {"total": 2, "articles": 1, "speakers": ["Evan Medeiros"], "statements": [
                  {"articleId": "000_d8078e1bd6dae867",
                   "title": "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons…",
                   "outlet": "Reuters", "number": 17,
                   "speakers": ["Evan Medeiros"], "kinds": ["person"], "form": "direct", "polarity": "says",
                   "text": "\\"Russia may give North Korea advanced military capabilities that could be very destabilizing,\\"",
                   "mention": "Evan Medeiros, an Asia specialist in the Obama administration now teaching at Georgetown University",
                   "cue": "said", "doubt": null, "sentences": [17],
                   "spans": [{"start": 2711, "end": 2805}],
                   "url": "/articles/000_d8078e1bd6dae867#s17"}],
                 "next": "000_d8078e1bd6dae867!17"}
                """));
  }

  @Test
  void statements_overTheirPages_areAll() throws Exception {
    List<Integer> numbers = new ArrayList<>();
    String after = "";
    while (true) {
      JsonNode page = json("/api/v1/statements?outlet=Reuters&limit=7" + after);
      page.get("statements").forEach(statement -> numbers.add(statement.get("number").asInt()));
      assertThat(page.get("total").asInt()).isEqualTo(23);
      if (page.get("next").isNull()) {
        break;
      }
      after = "&after=" + page.get("next").asText();
    }
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 23).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "speaker=Nobody, 0",
    "speaker=John+Kirby, 4",
    "speaker=KIRBY&form=direct, 1",
    "about=artillery+shell, 2",
    "'', 25"
  })
  void statements_areCounted(String query, int total) throws Exception {
    assertThat(json("/api/v1/statements?" + query).get("total").asInt()).isEqualTo(total);
  }

  @Test
  void statements_asCsv_areAllAndNeverFormulas() {
    HttpResponse<String> response = http.get("/api/v1/statements", "Accept", "text/csv");

    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"statements.csv\"");
    String[] lines = response.body().split("\r\n");
    assertThat(lines).hasSize(26);
    assertThat(lines[0])
        .isEqualTo(
            "speaker,statement,form,polarity,published,outlet,title,article,sentence,url,kind,"
                + "addressee,said,said_from,said_to,reported_by,confidence,doubt");
    assertThat(lines[1])
        .isEqualTo(
            "\"Mallory <i>M.</i>\",\"'=HYPERLINK(\"\"http://evil.example/\"\")\",\"indirect\","
                + "\"says\",\"2024-07-01\",\"'=1+1\","
                + "\"<img src=x onerror=\"\"document.title='owned'\"\">\",\"hostile.1\",\"1\","
                + "\"http://127.0.0.1:%d/articles/hostile.1#s1\",".formatted(server.port())
                + "\"person\",\"\",\"\",\"\",\"\",\"\",\"1.00\",\"\"");
  }

  @Test
  void statements_asMarkdown_holdNoMarkupOfArticles() {
    HttpResponse<String> response = http.get("/api/v1/statements?speaker=Mallory&format=markdown");

    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("text/markdown;charset=utf-8");
    assertThat(response.body().lines().skip(1))
        .containsExactly(
            "- **Mallory \\<i\\>M\\.\\</i\\>**: \\[click\\]\\(javascript:alert\\(1\\)\\)"
                + " \\<b\\>he\\</b\\> added\\. — [\\<img src=x"
                + " onerror=\"document\\.title='owned'\"\\>](http://127.0.0.1:%d/articles/hostile.1#s2),"
                    .formatted(server.port())
                + " =1\\+1, 2024\\-07\\-01");
  }

  @Test
  void statements_asSheetWithLimit_areThatPage() {
    assertThat(http.get("/api/v1/statements?format=csv&limit=2").body().lines()).hasSize(3);
  }

  @Test
  void speakers_haveCounts() throws Exception {
    assertThat(json("/api/v1/speakers?limit=1"))
        .isEqualTo(
            JSON.readTree(
                """
                {"speakers": [{"name": "John Kirby", "aliases": ["Kirby"],
                  "title": "White House national security spokesperson", "kind": "person",
                  "statements": 4}]}
                """));
    assertThat(json("/api/v1/speakers?prefix=evan").get("speakers").size()).isEqualTo(1);
  }

  @Test
  void search_findsPassages() throws Exception {
    assertThat(json("/api/v1/search?q=MALLORY&outlet=%3D1%2B1"))
        .isEqualTo(
            JSON.readTree(
                """
                {"total": 1, "passages": [
                  {"articleId": "hostile.1",
                   "title": "<img src=x onerror=\\"document.title='owned'\\">",
                   "outlet": "=1+1", "published": "2024-07-01", "start": 0, "end": 134,
                   "text": "<script>document.title='owned'</script> =HYPERLINK(\\"http://evil.example/\\") said Mallory. [click](javascript:alert(1)) <b>he</b> added.",
                   "url": "/articles/hostile.1#s1"}]}
                """));
  }

  @Test
  void articles_areListedPageByPage() throws Exception {
    assertThat(json("/api/v1/articles?limit=1"))
        .isEqualTo(
            JSON.readTree(
                """
                {"total": 2, "articles": [
                  {"id": "000_d8078e1bd6dae867",
                   "title": "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons…",
                   "outlet": "Reuters", "sentences": 24}],
                 "next": "000_d8078e1bd6dae867"}
                """));
    JsonNode second = json("/api/v1/articles?after=000_d8078e1bd6dae867");
    assertThat(second.get("articles").get(0).get("id").asText()).isEqualTo("hostile.1");
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void article_hasItsTextAndSentences() throws Exception {
    ObjectNode article = (ObjectNode) json("/api/v1/articles/000_d8078e1bd6dae867");
    String text = article.get("text").asText();
    JsonNode eighth = article.get("sentences").get(7);

    assertThat(article.get("dateline"))
        .isEqualTo(
            JSON.readTree("{\"place\":\"WASHINGTON\",\"day\":\"--06-20\",\"agency\":\"Reuters\"}"));
    assertThat(eighth)
        .isEqualTo(JSON.readTree("{\"number\":8,\"paragraph\":7,\"start\":1292,\"end\":1368}"));
    assertThat(text.substring(1292, 1368))
        .isEqualTo("He said Russia's need for such foreign assistance was a sign of desperation.");
  }

  @Test
  void health_tellsCountsModelAndProblems() throws Exception {
    assertThat(json("/health"))
        .isEqualTo(
            JSON.readTree(
                """
                {"status": "degraded", "articles": 2, "passages": 5, "statements": 25,
                 "speakers": 16, "model": "No language model.", "vectors": 43,
                 "problems": ["broken.txt holds no text"]}
                """));
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> response = http.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    return JSON.readTree(response.body());
  }
}
