package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rubbish of a fixed seed: whatever a client sends, it is never a server error. */
class RandomRequestTest {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\"question\"",
          "\"history\"",
          "\"filters\"",
          "\"answer\"",
          "\"from\"",
          "null",
          "true",
          "1e999",
          "-0",
          "\\u0000",
          "\\ud800",
          "\"What did Kirby say?\"",
          "\u202e",
          "\u0000",
          "'",
          "/*",
          "NaN",
          " ",
          "\n",
          "\ud83d",
          "“",
          "AND",
          "*",
          "?",
          "(",
          "~",
          "^",
          "\\");
  private static final List<String> PARAMETERS =
      List.of("speaker", "about", "from", "to", "outlet", "form", "limit", "format", "q", "prefix");
  private static final List<String> PATHS =
      List.of("/api/v1/statements", "/api/v1/speakers", "/api/v1/search", "/api/v1/articles");

  private final Random random = new Random(20240620);

  @Test
  void randomRequests_areNeverServerErrors() {
    try (WebServer server = SeedServer.start()) {
      HttpCalls http = new HttpCalls(server);
      for (int i = 0; i < 100; i++) {
        String body = text();
        check(http.ask(body), body);
        String question = "{\"question\":\"" + text().replaceAll("[\"\\\\\\p{Cntrl}]", "") + "\"}";
        check(http.ask(question), question);
        String address = one(PATHS) + "?" + one(PARAMETERS) + "=" + encoded(text());
        check(http.get(address), address);
        String article = "/api/v1/articles/" + encoded(text());
        check(http.get(article), article);
      }
    }
  }

  private static void check(HttpResponse<String> response, String request) {
    assertThat(response.statusCode()).as(request).isBetween(200, 499);
    assertThat(response.body()).doesNotContain("Exception", "io.onrecord", "org.eclipse");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(one(PIECES));
    }
    return text.toString();
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
