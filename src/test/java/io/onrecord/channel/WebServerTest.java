package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.answer.Answer;
import io.onrecord.answer.Answerer;
import io.onrecord.answer.ExtractiveAnswerer;
import io.onrecord.index.MemoryIndex;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class WebServerTest {
  @Test
  void start_onPortInUse_saysWhatToDo() {
    try (WebServer first = SeedServer.start();
        WebServer second = SeedServer.create(WebServerConfig.of("127.0.0.1", first.port()))) {
      assertThatThrownBy(second::start)
          .isInstanceOf(CannotListenException.class)
          .hasMessage(
              "port %d is in use; stop the other process or pass --port".formatted(first.port()));
    }
  }

  @Test
  void start_onAddressThatIsNotOurs_saysWhatToDo() {
    try (WebServer server = SeedServer.create(WebServerConfig.of("192.0.2.1", 0))) {
      assertThatThrownBy(server::start)
          .isInstanceOf(CannotListenException.class)
          .hasMessage("cannot listen on 192.0.2.1 port 0; pass another --host or --port");
    }
  }

  @Test
  void connectionsBeyondTheLimit_waitUntilOneLeaves() throws Exception {
    WebServerConfig usual = WebServerConfig.of("127.0.0.1", 0);
    WebServerConfig two =
        new WebServerConfig(
            usual.host(), 0, List.of(), 2, usual.bodyLimitBytes(), usual.idleTimeout());
    try (WebServer server = SeedServer.create(two)) {
      server.start();
      try (Socket first = new Socket("127.0.0.1", server.port());
          Socket second = new Socket("127.0.0.1", server.port());
          Socket third = new Socket("127.0.0.1", server.port())) {
        assertThat(healthThrough(first)).isEqualTo('H');
        assertThat(healthThrough(second)).isEqualTo('H');
        third.setSoTimeout(200);
        assertThatThrownBy(() -> healthThrough(third)).isInstanceOf(SocketTimeoutException.class);
        first.shutdownOutput();
        third.setSoTimeout(10_000);
        assertThat(third.getInputStream().read()).isEqualTo('H');
      }
    }
  }

  private static int healthThrough(Socket socket) throws IOException {
    socket
        .getOutputStream()
        .write(
            "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return socket.getInputStream().read();
  }

  @Test
  void close_finishesTheQuestionUnderWayAndTakesNoOther() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch mayAnswer = new CountDownLatch(1);
    WebServer server =
        SeedServer.start(
            SeedCorpus.into(new MemoryIndex()),
            (question, evidence, listener) -> {
              asked.countDown();
              await(mayAnswer);
              return new ExtractiveAnswerer().answer(question, evidence, listener);
            });
    int port = server.port();
    HttpCalls http = new HttpCalls(server);

    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> http.ask("{\"question\":\"What did Kirby say?\"}"));
    await(asked);
    CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
    awaitRefusal(port);
    assertThat(closed).isNotDone();
    mayAnswer.countDown();

    assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    closed.get(10, TimeUnit.SECONDS);
  }

  @Test
  void clientThatHangsUp_endsTheWorkOnItsAnswer() throws Exception {
    CountDownLatch hungUp = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    AtomicReference<RuntimeException> thrown = new AtomicReference<>();
    Answerer talkative =
        (question, evidence, listener) -> {
          await(hungUp);
          try {
            for (int i = 0; i < 100_000; i++) {
              listener.withheld(new Answer.Withheld("x".repeat(1000), "y"));
            }
          } catch (RuntimeException e) {
            thrown.set(e);
            throw e;
          } finally {
            ended.countDown();
          }
          throw new AssertionError("nobody stopped it");
        };
    try (WebServer server = SeedServer.start(new MemoryIndex(), talkative)) {
      String body = "{\"question\":\"What did Kirby say?\"}";
      try (Socket socket = new Socket("127.0.0.1", server.port())) {
        socket
            .getOutputStream()
            .write(
                ("POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                        + "Content-Type: application/json\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body)
                    .getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
        socket.setSoLinger(true, 0);
      }
      hungUp.countDown();
      await(ended);
    }
    assertThat(thrown.get()).isInstanceOf(EventStream.ClientGoneException.class);
  }

  private static void awaitRefusal(int port) {
    Awaitility.await()
        .atMost(10, TimeUnit.SECONDS)
        .until(
            () -> {
              try (Socket socket = new Socket("127.0.0.1", port)) {
                return !socket.isConnected();
              } catch (ConnectException e) {
                return true;
              }
            });
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
