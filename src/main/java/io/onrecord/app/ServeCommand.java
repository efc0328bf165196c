package io.onrecord.app;

import io.onrecord.channel.CannotListenException;
import io.onrecord.index.Indexer;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.retrieval.Question;
import io.onrecord.statement.Speaker;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Serves the page and the HTTP API until it is stopped. */
final class ServeCommand implements Command {
  private static final int SPEAKERS_FOR_EXAMPLE = 20;

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("serve");
    spec.usageMessage().description("Serves the page and the HTTP API. This is the usual command.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Settings settings, Console console)
      throws IOException, InterruptedException {
    Workspace workspace = Workspace.open(settings, console);
    Service service = service(workspace, settings);
    AtomicBoolean stopping = new AtomicBoolean();
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping.set(true);
                  service.close();
                  stopped.countDown();
                },
                "stop"));
    // Both take their time at the start, so they share it.
    FutureTask<Indexer.Update> reading =
        new FutureTask<>(() -> service.update(new ProgressLine(console)));
    Thread.ofPlatform().name("reading").daemon().start(reading);
    try {
      service.start();
      IndexCommand.problems(reading.get(), console);
    } catch (CannotListenException e) {
      stopping.set(true);
      service.close();
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (ExecutionException e) {
      // Stopped while it was still reading: the index was closed under it.
      if (!stopping.get()) {
        throw failure(e);
      }
    }
    if (!stopping.get()) {
      Optional<String> example = exampleQuestion(workspace);
      console.out().println(welcome(service, workspace, example));
      example.map(Question::of).ifPresent(service::warmUp);
      service.fillVectors();
    }
    stopped.await();
    return OK;
  }

  private static Service service(Workspace workspace, Settings settings) {
    try {
      return new Service(workspace, settings);
    } catch (IllegalArgumentException e) {
      workspace.close();
      throw e;
    }
  }

  /** What the reading of articles failed with, so that it is told like any other failure. */
  private static RuntimeException failure(ExecutionException e) throws IOException {
    if (e.getCause() instanceof IOException io) {
      throw io;
    }
    return e.getCause() instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("articles could not be read", e);
  }

  private static String welcome(Service service, Workspace workspace, Optional<String> example) {
    StringBuilder text = new StringBuilder();
    text.append("OnRecord is at ").append(service.address()).append(System.lineSeparator());
    text.append("It holds ").append(IndexCommand.inIndex(workspace.index().stats()));
    text.append(". ").append(workspace.model()).append(System.lineSeparator());
    example.ifPresent(
        question -> text.append("Ask: ").append(question).append(System.lineSeparator()));
    return text.append("Stop with Ctrl-C.").toString();
  }

  /** A question that the corpus answers: of a person's statements when there is one. */
  private static Optional<String> exampleQuestion(Workspace workspace) {
    var speakers = workspace.index().speakers("", SPEAKERS_FOR_EXAMPLE);
    return speakers.stream()
        .filter(entry -> entry.speaker().kind() == Speaker.Kind.PERSON)
        .findFirst()
        .or(() -> speakers.stream().findFirst())
        .map(SpeakerEntry::name)
        .map("What did %s say?"::formatted);
  }
}
