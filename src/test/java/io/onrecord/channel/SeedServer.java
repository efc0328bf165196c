package io.onrecord.channel;

import io.onrecord.answer.Answerer;
import io.onrecord.answer.Assistant;
import io.onrecord.answer.ExtractiveAnswerer;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.MemoryIndex;
import io.onrecord.retrieval.FindingModels;
import io.onrecord.retrieval.PassageFinder;
import io.onrecord.retrieval.QuestionRetriever;
import io.onrecord.retrieval.Today;
import java.util.List;

/** A server over the seed corpus: the one place that says what stands behind it. */
final class SeedServer {
  private SeedServer() {}

  /** A running server on any port. */
  static WebServer start() {
    return start(SeedCorpus.into(new MemoryIndex()));
  }

  /** A running server on any port over that index. */
  static WebServer start(ArticleIndex index) {
    return start(index, new ExtractiveAnswerer());
  }

  /** A running server on any port over that index, with that answerer. */
  static WebServer start(ArticleIndex index, Answerer answerer) {
    WebServer server = create(WebServerConfig.of("127.0.0.1", 0), index, answerer);
    server.start();
    return server;
  }

  /** A server that does not listen yet. */
  static WebServer create(WebServerConfig config) {
    return create(config, SeedCorpus.into(new MemoryIndex()), new ExtractiveAnswerer());
  }

  static List<Route> routes() {
    ArticleIndex index = new MemoryIndex();
    return Route.all(
        WebServerConfig.of("127.0.0.1", 0),
        assistant(index, new ExtractiveAnswerer()),
        index,
        new PassageFinder(index, FindingModels.NONE),
        () -> health(index));
  }

  private static WebServer create(WebServerConfig config, ArticleIndex index, Answerer answerer) {
    PassageFinder finder = new PassageFinder(index, FindingModels.NONE);
    return new WebServer(config, assistant(index, answerer), index, finder, () -> health(index));
  }

  private static Assistant assistant(ArticleIndex index, Answerer answerer) {
    return new Assistant(
        new MishapRetriever(new QuestionRetriever(index, Today.CLOCK)),
        new MishapAnswerer(answerer),
        System::nanoTime);
  }

  private static Health health(ArticleIndex index) {
    return new Health(index.stats(), "No language model.", 43, List.of("broken.txt holds no text"));
  }
}
