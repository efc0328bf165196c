package io.onrecord.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A server that speaks OpenAI's protocol, streaming and not, and can fail in the ways that real
 * ones do. What it says is made from the prompt that it gets, so it can cite the keys given.
 */
final class FakeProvider implements AutoCloseable {
  /** What the server does with a request. */
  enum Mode {
    /** Streams the reply in small pieces, or sends it whole when no stream is asked for. */
    OK,
    /** Closes the connection in the middle of the stream. */
    CUT,
    /** Ends the stream in good order but before the reply has ended. */
    ENDS_EARLY,
    /** Sends headers and the first half, then nothing more. */
    HANGS_MIDWAY,
    /** Sends headers, then nothing. */
    HANGS_AFTER_HEADERS,
    /** Sends nothing at all. */
    HANGS,
    /** Sends what is no JSON. */
    GARBAGE,
    /** Finishes without a word. */
    EMPTY,
    /** Never stops talking. */
    HUGE
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern KEY =
      Pattern.compile("^\\[([a-z]\\d[a-z])] (.*)$", Pattern.MULTILINE);

  final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  final List<String> authorizations = new CopyOnWriteArrayList<>();

  /** Requests that are being answered; one that hangs is until the client closes it. */
  final AtomicInteger inFlight = new AtomicInteger();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Mode mode = Mode.OK;
  private volatile int status = 200;
  private volatile UnaryOperator<String> reply = prompt -> "NOTHING";

  FakeProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Answers every request in this way; {@code reply} makes the text from the prompt. */
  FakeProvider says(Mode how, UnaryOperator<String> what) {
    mode = how;
    status = 200;
    reply = what;
    return this;
  }

  /** Refuses every request. */
  FakeProvider refuses(int code) {
    status = code;
    return this;
  }

  /** The key under which the prompt has a sentence with these words. */
  static String key(String prompt, String words) {
    return KEY.matcher(prompt)
        .results()
        .filter(line -> line.group(2).contains(words))
        .map(line -> line.group(1))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such sentence: " + words));
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    inFlight.incrementAndGet();
    try (exchange) {
      JsonNode request = JSON.readTree(exchange.getRequestBody());
      requests.add(request);
      authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      if (status != 200) {
        send(exchange, status, "{\"error\":{\"message\":\"secret-in-body sk-123\"}}");
      } else if (mode == Mode.HANGS) {
        hang(OutputStream.nullOutputStream());
      } else if (request.path("stream").asBoolean()) {
        stream(exchange, text(request));
      } else {
        send(exchange, 200, mode == Mode.GARBAGE ? "<html>" : whole(text(request)));
      }
    } finally {
      inFlight.decrementAndGet();
    }
  }

  private String text(JsonNode request) {
    JsonNode messages = request.path("messages");
    return mode == Mode.EMPTY
        ? ""
        : reply.apply(messages.get(messages.size() - 1).path("content").asText());
  }

  private void stream(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    // A cut stream promises more bytes than come.
    exchange.sendResponseHeaders(200, mode == Mode.CUT ? 1_000_000 : 0);
    OutputStream out = exchange.getResponseBody();
    int half = (text.length() + 1) / 2;
    switch (mode) {
      case HANGS_AFTER_HEADERS -> {
        hang(out);
      }
      case HANGS_MIDWAY -> {
        pieces(out, text.substring(0, half));
        hang(out);
      }
      case CUT -> {
        pieces(out, text.substring(0, half));
        throw new IOException("cut");
      }
      case ENDS_EARLY -> pieces(out, text.substring(0, half));
      case GARBAGE -> event(out, "{not json");
      case HUGE -> {
        while (closed.getCount() > 0) {
          pieces(out, text.repeat(100));
        }
      }
      case OK, EMPTY, HANGS -> {
        pieces(out, text);
        event(out, "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}");
        event(
            out,
            "{\"choices\":[],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":7,\"total_tokens\":18}}");
        event(out, "[DONE]");
      }
    }
  }

  private static void pieces(OutputStream out, String text) throws IOException {
    for (int i = 0; i < text.length(); i += 7) {
      ObjectNode event = JSON.createObjectNode();
      event
          .putArray("choices")
          .addObject()
          .put("index", 0)
          .putObject("delta")
          .put("content", text.substring(i, Math.min(text.length(), i + 7)));
      event(out, event.toString());
    }
  }

  private static void event(OutputStream out, String data) throws IOException {
    out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String whole(String text) {
    ObjectNode response = JSON.createObjectNode();
    ObjectNode choice = response.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", text);
    response.putObject("usage").put("prompt_tokens", 11).put("completion_tokens", 7);
    return response.toString();
  }

  private static void send(HttpExchange exchange, int code, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /** Says nothing any more, but keeps the connection alive as servers do. */
  private void hang(OutputStream out) throws IOException {
    try {
      while (!closed.await(50, TimeUnit.MILLISECONDS)) {
        out.write(": wait\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
