package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that a hostile page, proxy or client would send. */
class GuardTest {
  private static WebServer server;
  private static HttpCalls http;

  @BeforeAll
  static void start() {
    WebServerConfig usual = WebServerConfig.of("127.0.0.1", 0);
    server =
        SeedServer.create(
            new WebServerConfig(
                usual.host(),
                usual.port(),
                List.of("News.example.org"),
                usual.maxConnections(),
                usual.bodyLimitBytes(),
                usual.idleTimeout()));
    server.start();
    http = new HttpCalls(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8080",
        "127.0.0.1",
        "127.0.0.1:1",
        "[::1]",
        "[::1]:8080",
        "news.example.org",
        "NEWS.example.org:443"
      })
  void knownHost_isServed(String host) {
    assertThat(raw("GET /health HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "evil.example.localhost",
        "127.0.0.2",
        "0.0.0.0",
        "[::2]",
        "[::1].evil.example",
        "localhost:80:80",
        "localhost@evil.example",
        "127.1",
        "2130706433",
        ""
      })
  void foreignHost_isRefused(String host) {
    for (String path : List.of("/health", "/", "/assets/page.js", "/articles/x")) {
      assertThat(raw("GET " + path + " HTTP/1.1", "Host: " + host))
          .matches("(?s)HTTP/1\\.1 (400|403) .*")
          .contains("Content-Type: application/problem+json")
          .doesNotContain("articles\":");
    }
  }

  @Test
  void absoluteAddressOfForeignHost_isRefused() {
    assertThat(raw("GET http://evil.example/health HTTP/1.1", "Host: localhost"))
        .matches("(?s)HTTP/1\\.1 (400|403) .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "http://localhost:3000",
        "https://127.0.0.1.evil.example",
        "file://",
        "null",
        ""
      })
  void askFromForeignOrigin_isRefused(String origin) {
    HttpResponse<String> response = http.ask("{\"question\":\"Kirby\"}", "Origin", origin);

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body())
        .isEqualTo(
            "{\"title\":\"Forbidden\",\"status\":403,\"detail\":\"pages of other sites may not ask"
                + " here\",\"code\":\"forbidden-origin\"}");
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void askFromOwnOrigin_isServed() {
    String origin = "http://127.0.0.1:" + server.port();

    assertThat(http.ask("{\"question\":\"Kirby\"}", "Origin", origin).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles/..%2f..%2fetc%2fpasswd",
        "/articles/%2e%2e/%2e%2e/etc/passwd",
        "/articles/..",
        "/articles/.hidden",
        "/articles/a%00b",
        "/articles/a%0d%0aSet-Cookie:x",
        "/articles/%",
        "/articles/%zz",
        "/articles/%c0%ae",
        "/articles/a;b",
        "/articles/a%5cb",
        "/articles/a%20b",
        "/articles/C:",
        "/articles/~root",
        "/articles/-",
        "/articles//",
        "/articles/\u00e9",
        "/api/v1/articles/..%2fcorpus",
        "/api/v1/articles/%2e%2e",
        "/api/v1/articles/a%2fb",
        "/api/v1/articles/a;jsessionid=1",
        "/assets/..%2fopenapi.yaml",
        "/assets/%2e%2e%2flogback.xml",
        "/assets/../openapi.yaml/x",
        "/assets/style.css%00.js",
        "/assets/style.css/",
        "/assets/README.md",
        "/api/v1/search?q=%zz",
        "/api/v1/search?%zz=1",
        "//evil.example/health",
        "/\\evil.example",
        "/api/v1//ask",
        "/META-INF/MANIFEST.MF",
        "/WEB-INF/web.xml",
        "*"
      })
  void hostilePath_isAClientError(String path) {
    assertThat(raw("GET " + path + " HTTP/1.1", "Host: localhost"))
        .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
        .contains("Content-Type: application/problem+json")
        .doesNotContain("root:", "Exception", "io.onrecord", "jetty", "<html", "Set-Cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GARBAGE\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nbroken header\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n",
        "POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
            + "Content-Length: 3\r\n\r\n{}x",
        "POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n"
      })
  void malformedRequest_getsOneClientErrorAndTheConnectionCloses(String request) {
    String response = http.raw(request);

    assertThat(response).matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*");
    assertThat(response.split("HTTP/1\\.1 ", -1)).hasSize(2);
    assertThat(response)
        .contains("Content-Type: application/problem+json", "Connection: close")
        .doesNotContain("Exception", "jetty", "<html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/health", "/openapi.yaml", "/none", "/articles/none", "/api/v1/articles"})
  void everyResponse_carriesTheSafetyHeaders(String path) {
    HttpResponse<String> response = http.get(path);

    RequestGuard.HEADERS.forEach(
        (name, value) -> {
          if (!name.equals("Cache-Control")) {
            assertThat(response.headers().allValues(name)).containsExactly(value);
          }
        });
    assertThat(response.headers().firstValue("Server")).isEmpty();
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void refusedFraming_carriesTheSafetyHeadersToo() {
    String response = http.raw("GET / HTTP/1.1\r\n\r\n");

    RequestGuard.HEADERS.forEach(
        (name, value) -> assertThat(response).contains(name + ": " + value));
  }

  @Test
  void oversizedHeader_isAClientError() {
    assertThat(raw("GET / HTTP/1.1", "Host: localhost", "X: " + "x".repeat(20_000)))
        .startsWith("HTTP/1.1 431 ")
        .contains("\"code\":\"too-large\"");
  }

  private static String raw(String... lines) {
    return http.raw(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
  }
}
