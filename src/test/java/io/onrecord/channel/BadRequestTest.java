package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestTest {
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

  static Stream<Arguments> badBodies() {
    String badIgnore =
        bad(
            "invalid-value",
            "'ignore' may hold speaker, date, outlet, title, order, spelling and nothing else");
    String notJson = bad("invalid-json", "the request body must be valid JSON");
    String notObject = bad("invalid-json", "the request body must be one JSON object");
    String days = " must be a day such as 2024-06-20";
    return Stream.of(
        arguments("", notObject),
        arguments("null", notObject),
        arguments("[]", notObject),
        arguments("\"What did Kirby say?\"", notObject),
        arguments("{\"question\":", notJson),
        arguments("{\"question\":\"a\"} {}", notObject),
        arguments("{\"question\":\"a\",\"question\":\"b\"}", notJson),
        arguments("{'question':'a'}", notJson),
        arguments("[".repeat(5000), notObject),
        arguments(
            "{\"history\":" + "[".repeat(5000),
            bad("invalid-value", "'history[0]' must be an object")),
        arguments("{}", bad("invalid-value", "'question' is missing")),
        arguments("{\"question\":null}", bad("invalid-value", "'question' is missing")),
        arguments(
            "{\"question\":5}", bad("invalid-value", "'question' must be text in quotation marks")),
        arguments(
            "{\"question\":true}",
            bad("invalid-value", "'question' must be text in quotation marks")),
        arguments(
            "{\"question\":{}}",
            bad("invalid-value", "'question' must be text in quotation marks")),
        arguments(
            "{\"question\":\"  \\n \"}",
            bad("invalid-value", "question must have 1 to 2000 characters, had 0")),
        arguments(
            "{\"question\":\"" + "x".repeat(2001) + "\"}",
            bad("invalid-value", "question must have 1 to 2000 characters, had 2001")),
        arguments(
            "{\"question\":\"a\",\"<script>\":1}",
            bad(
                "unknown-field",
                "a field is unknown; allowed are 'filters', 'history', 'ignore', 'question'")),
        arguments(
            "{\"question\":\"a\",\"filters\":{\"x\":1}}",
            bad(
                "unknown-field",
                "a field of 'filters' is unknown; allowed are 'article', 'form', 'from', 'outlet',"
                    + " 'speaker', 'to'")),
        arguments(
            "{\"question\":\"a\",\"filters\":{\"article\":\"../x\"}}",
            bad(
                "invalid-value",
                "'article' must be the id of an article: 1 to 128 letters, digits, full stops, _ or -")),
        arguments(
            "{\"question\":\"a\",\"ignore\":\"date\"}",
            bad("invalid-value", "'ignore' must be a list")),
        arguments("{\"question\":\"a\",\"ignore\":[\"DATE\"]}", badIgnore),
        arguments("{\"question\":\"a\",\"ignore\":[\"date\",null]}", badIgnore),
        arguments(
            "{\"question\":\"a\",\"history\":{}}",
            bad("invalid-value", "'history' must be a list")),
        arguments(
            "{\"question\":\"a\",\"history\":[3]}",
            bad("invalid-value", "'history[0]' must be an object")),
        arguments(
            "{\"question\":\"a\",\"history\":[{\"question\":\"b\"}]}",
            bad("invalid-value", "each turn of 'history' needs 'question' and 'answer'")),
        arguments(
            "{\"question\":\"a\",\"history\":[null]}",
            bad("invalid-value", "each turn of 'history' needs 'question' and 'answer'")),
        arguments(
            "{\"question\":\"a\",\"history\":["
                + "{\"question\":\"b\",\"answer\":\"c\"},".repeat(50)
                + "{\"question\":\"b\",\"answer\":\"c\"}]}",
            bad("invalid-value", "history must have at most 50 turns, had 51")),
        arguments(
            "{\"question\":\"a\",\"filters\":{\"from\":\"yesterday\"}}",
            bad("invalid-value", "'from'" + days)),
        arguments(
            "{\"question\":\"a\",\"filters\":{\"to\":\"2024-02-30\"}}",
            bad("invalid-value", "'to'" + days)),
        arguments(
            "{\"question\":\"a\",\"filters\":{\"from\":\"2024-02-02\",\"to\":\"2024-02-01\"}}",
            bad("invalid-value", "'from' must not be after 'to', were 2024-02-02 and 2024-02-01")),
        arguments(
            "{\"question\":\"a\",\"filters\":{\"form\":\"DIRECT\"}}",
            bad("invalid-value", "'form' must be direct, indirect or mixed")));
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void ask_withBadBody_saysWhatIsAllowed(String body, String problem) {
    assertProblem(http.ask(body), 400, problem);
  }

  static Stream<Arguments> badAddresses() {
    return Stream.of(
        arguments(
            "/api/v1/statements?speker=Kirby",
            400,
            bad(
                "unknown-field",
                "a parameter is unknown; allowed are speaker, about, from, to, outlet, form, after,"
                    + " limit, format")),
        arguments(
            "/api/v1/statements?limit=0", 400, bad("invalid-value", "'limit' must be 1 to 1000")),
        arguments(
            "/api/v1/statements?limit=99999999999",
            400,
            bad("invalid-value", "'limit' must be 1 to 1000")),
        arguments(
            "/api/v1/statements?limit=ten", 400, bad("invalid-value", "'limit' must be 1 to 1000")),
        arguments(
            "/api/v1/statements?limit=1&limit=2",
            400,
            bad("invalid-value", "'limit' stands twice")),
        arguments(
            "/api/v1/statements?format=xml",
            400,
            bad("invalid-value", "'format' must be json, csv or markdown")),
        arguments("/api/v1/search", 400, bad("invalid-value", "'q' is missing")),
        arguments("/api/v1/search?q=%20", 400, bad("invalid-value", "'q' is missing")),
        arguments(
            "/api/v1/search?q=" + "x".repeat(2001),
            400,
            bad("invalid-value", "'q' must have 1 to 2000 characters")),
        arguments("/health?x=1", 400, bad("unknown-field", "this address takes no parameters")),
        arguments("/api/v1/articles/none", 404, missing("there is no such article")),
        arguments("/api/v1/articles/-x", 404, missing("there is no such article")),
        arguments("/api/v1/nothing", 404, missing("there is nothing at this address")),
        arguments("/assets/none.js", 404, missing("there is nothing at this address")),
        arguments("/assets/index.html", 404, missing("there is nothing at this address")),
        arguments("/favicon.ico", 404, missing("there is nothing at this address")));
  }

  @ParameterizedTest
  @MethodSource("badAddresses")
  void get_ofBadAddress_saysWhatIsAllowed(String path, int status, String problem) {
    assertProblem(http.get(path), status, problem);
  }

  @Test
  void ask_withHugeBody_isTooLarge() {
    assertProblem(
        http.ask("{\"question\":\"" + "x".repeat(100_000) + "\"}"),
        413,
        problem(
            "Content too large",
            413,
            "the request body must have at most 65536 bytes",
            "too-large"));
  }

  @Test
  void ask_withHugeChunkedBody_isTooLarge() {
    String response =
        http.raw(
            "POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + ("1000\r\n" + " ".repeat(4096) + "\r\n").repeat(17)
                + "0\r\n\r\n");

    assertThat(response).startsWith("HTTP/1.1 413 ").contains("\"code\":\"too-large\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=latin1",
        "application/jsonx",
        "*/*"
      })
  void ask_withOtherContentType_isUnsupported(String contentType) {
    assertProblem(
        http.send("POST", "/api/v1/ask", "{\"question\":\"a\"}", "Content-Type", contentType),
        415,
        problem(
            "Unsupported media type",
            415,
            "the request body must be application/json in UTF-8",
            "unsupported-media-type"));
  }

  @Test
  void ask_withCompressedBody_isUnsupported() {
    assertProblem(
        http.ask("{}", "Content-Encoding", "gzip"),
        415,
        problem(
            "Unsupported media type",
            415,
            "a request body must not be compressed",
            "unsupported-media-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void ask_withOtherMethod_namesTheRightOne(String method) {
    HttpResponse<String> response = http.send(method, "/api/v1/ask", "");

    assertProblem(
        response,
        405,
        problem("Method not allowed", 405, "this address takes POST", "method-not-allowed"));
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void methodOverride_isRefused() {
    assertProblem(
        http.get("/api/v1/ask", "X-HTTP-Method-Override", "POST"),
        400,
        bad("invalid-value", "X-HTTP-Method-Override is not taken; send the method itself"));
  }

  @Test
  void bug_isAnIdToTheClientAndNothingElse() {
    for (String question : new String[] {"bug: x", "library: x"}) {
      HttpResponse<String> response = http.ask("{\"question\":\"%s\"}".formatted(question));

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.headers().firstValue("Content-Type"))
          .hasValue("application/problem+json");
      assertThat(response.body())
          .matches(
              "\\{\"title\":\"Internal error\",\"status\":500,\"detail\":\"something went wrong"
                  + " here; the log names it [0-9a-f-]{36}\",\"code\":\"internal\"}");
    }
  }

  private static void assertProblem(HttpResponse<String> response, int status, String body) {
    assertThat(response.body()).isEqualTo(body);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private static String bad(String code, String detail) {
    return problem("Bad request", 400, detail, code);
  }

  private static String missing(String detail) {
    return problem("Not found", 404, detail, "not-found");
  }

  private static String problem(String title, int status, String detail, String code) {
    return "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
        .formatted(title, status, detail.replace("'", "\\\""), code);
  }
}
