package io.onrecord.channel;

import io.onrecord.answer.Assistant;
import io.onrecord.index.ArticleIndex;
import java.util.List;

/** A running server over the seed corpus: the one place that says what stands behind it. */
final class SeedServer {
  private SeedServer() {}

  static WebServer start() {
    return start(WebServerConfig.of("127.0.0.1", 0));
  }

  static WebServer start(WebServerConfig config) {
    WebServer server = create(config);
    server.start();
    return server;
  }

  static WebServer create(WebServerConfig config) {
    ArticleIndex index = new FixedIndex(SeedCorpus.articles());
    Assistant assistant =
        new Assistant(new SeedRetriever(index), new SeedAnswerer(), System::nanoTime);
    return new WebServer(
        config,
        assistant,
        index,
        () ->
            new Health(
                index.stats(),
                "no language model: answers are the articles' own sentences",
                List.of("broken.txt holds no text")));
  }
}
