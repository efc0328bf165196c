package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AskLogTest {
  private final Logger log = (Logger) LoggerFactory.getLogger("io.onrecord.channel");
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  @BeforeEach
  void listen() {
    lines.start();
    log.setLevel(Level.INFO);
    log.addAppender(lines);
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(lines);
    log.setLevel(null);
  }

  @Test
  void question_isOneLineWithoutItsText() {
    try (WebServer server = SeedServer.start()) {
      HttpCalls http = new HttpCalls(server);
      http.ask("{\"question\":\"What did Kirby say?\"}");
      http.ask("{\"question\":\"What did Macron say?\"}", "Accept", "text/event-stream");
      http.ask("{\"question\":\"bad\",\"x\":\"Kirby\"}");
    }

    List<String> messages = lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    assertThat(messages).hasSize(2);
    assertThat(messages.get(0)).matches("question [0-9a-f-]{36} answered [0-9]+ ms");
    assertThat(messages.get(1)).matches("question [0-9a-f-]{36} abstained [0-9]+ ms");
  }
}
