package io.onrecord.app;

import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.Assistant;
import io.onrecord.answer.ExtractiveAnswerer;
import io.onrecord.channel.Health;
import io.onrecord.channel.WebServer;
import io.onrecord.channel.WebServerConfig;
import io.onrecord.index.Corpus;
import io.onrecord.index.Indexer;
import io.onrecord.retrieval.PassageFinder;
import io.onrecord.retrieval.Question;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** The server over a workspace. It answers from the start, while articles are still being read. */
public final class Service implements AutoCloseable {
  private final Workspace workspace;
  private final WebServer server;
  private final String host;
  private final ReadingArticles reading;
  private final VectorsBehind vectors;
  private volatile List<Corpus.Problem> problems = List.of();

  Service(Workspace workspace, Settings settings) {
    this.workspace = workspace;
    this.host = loopback(settings.required(Setting.HOST));
    this.vectors = new VectorsBehind(workspace.index(), workspace.models());
    this.reading = new ReadingArticles(workspace.retriever());
    Assistant assistant = new Assistant(reading, workspace.answerer(), System::nanoTime);
    this.server =
        new WebServer(
            WebServerConfig.of(host, settings.wholeNumber(Setting.PORT, 0, 65_535)),
            assistant,
            workspace.index(),
            new PassageFinder(workspace.index(), workspace.findingModels()),
            this::health);
  }

  /**
   * The server asks nobody for a key, so it listens to this machine alone.
   *
   * @throws IllegalArgumentException when others could reach the address
   */
  private static String loopback(String host) {
    try {
      if (InetAddress.getByName(host).isLoopbackAddress()) {
        return host;
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "--host must be an address of this machine such as 127.0.0.1, was \"%s\"".formatted(host),
          e);
    }
    throw new IllegalArgumentException(
        "--host must be a loopback address such as 127.0.0.1, was \"%s\", on which anybody could"
                .formatted(host)
            + " ask without a key; put a proxy that asks for one in front");
  }

  /**
   * Listens from now on.
   *
   * @throws io.onrecord.channel.CannotListenException when the port is in use or the address is not
   *     this machine's
   */
  void start() {
    server.start();
  }

  /** {@code http://127.0.0.1:8080}. */
  public String address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://%s:%d".formatted(name, server.port());
  }

  /** Brings the index up to the corpus. */
  Indexer.Update update(Indexer.Progress progress) throws IOException {
    Indexer.Update update =
        workspace.update(
            (done, total) -> {
              reading.at(done, total);
              progress.at(done, total);
            });
    reading.done();
    problems = update.problems();
    return update;
  }

  /**
   * Asks the question and throws the answer away, so that the first asker doesn't wait for classes
   * to be loaded. No language model is asked.
   */
  void warmUp(Question question) {
    new Assistant(reading, new ExtractiveAnswerer(), System::nanoTime)
        .ask(question, AnswerListener.NONE);
  }

  /** Makes vectors of what has been read, behind; returns at once. */
  void fillVectors() {
    vectors.start();
  }

  private Health health() {
    List<String> sentences = new ArrayList<>();
    reading.note().ifPresent(sentences::add);
    sentences.addAll(workspace.models().problems());
    vectors.problem().ifPresent(sentences::add);
    problems.forEach(problem -> sentences.add(problem.path() + " " + problem.message()));
    return new Health(
        workspace.index().stats(), workspace.model(), vectors.percent().orElse(null), sentences);
  }

  /** Stops listening, waits up to 10 s for requests under way, and closes the index. */
  @Override
  public void close() {
    server.close();
    vectors.close();
    workspace.close();
  }
}
