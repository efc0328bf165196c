package io.onrecord.channel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.onrecord.app.Service;
import io.onrecord.app.TestService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page shows the claims and citations that the API returns, over the whole program. */
class SameAnswerIT {
  @TempDir private Path data;

  @Test
  void page_showsTheApisAnswer() throws Exception {
    try (Service service = TestService.ofCorpus(Path.of("corpus"), data);
        Browser browser = new Browser(URI.create(service.address()).getPort());
        Page page = browser.open("/?q=What+did+Kirby+say%3F")) {
      List<String> claims = new ArrayList<>();
      for (JsonNode claim : ask(service, "What did Kirby say?").at("/claims")) {
        StringBuilder shown = new StringBuilder(claim.at("/text").asText());
        claim.at("/citations").forEach(shown::append);
        claims.add(shown.toString());
      }

      assertThat(claims).hasSize(4);
      assertThat(page.locator(".claim .words")).hasText(claims.toArray(String[]::new));
    }
  }

  private static JsonNode ask(Service service, String question) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address() + "/api/v1/ask"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    mapper.createObjectNode().put("question", question).toString()))
            .build();
    return mapper.readTree(
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}
