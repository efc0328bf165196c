package io.onrecord.app;

import io.onrecord.answer.AnswerText;
import io.onrecord.answer.Answerer;
import io.onrecord.answer.Assistant;
import io.onrecord.answer.Models;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Corpus;
import io.onrecord.index.Indexer;
import io.onrecord.index.lucene.FolderInUseException;
import io.onrecord.index.lucene.LuceneIndex;
import io.onrecord.retrieval.QuestionRetriever;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A corpus with its index: the objects that every command works with, put together. */
final class Workspace implements AutoCloseable {
  /** As long as a server that stops waits for the requests under way. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration POLL = Duration.ofMillis(50);

  private final LuceneIndex index;
  private final Indexer indexer;
  private final boolean readOnly;
  private final Models.Chosen model;
  private final Answerer answerer;
  private final NeuralModels models;

  private Workspace(
      LuceneIndex index,
      Indexer indexer,
      boolean readOnly,
      Models.Chosen model,
      Answerer answerer,
      NeuralModels models) {
    this.index = index;
    this.indexer = indexer;
    this.readOnly = readOnly;
    this.model = model;
    this.answerer = answerer;
    this.models = models;
  }

  /**
   * Opens corpus and index; waits a while for another process that keeps the index.
   *
   * @throws IllegalArgumentException when a folder is not there, cannot be written, or is kept by
   *     another process; the message is for the user
   */
  static Workspace open(Settings settings, Console console) throws IOException {
    return open(settings, console, false);
  }

  /**
   * The same, but while another process keeps the index its last commit is opened for reading, so
   * that a question can be asked beside a running server.
   */
  static Workspace openBeside(Settings settings, Console console) throws IOException {
    return open(settings, console, true);
  }

  private static Workspace open(Settings settings, Console console, boolean beside)
      throws IOException {
    Corpus corpus = new Corpus(settings.path(Setting.CORPUS));
    Models.Chosen model = ModelOptions.choose(settings);
    Answerer answerer = ModelOptions.answerer(model, settings);
    NeuralModels models = NeuralModels.of(settings);
    Path data = settings.path(Setting.DATA);
    Path folder = data.resolve("index");
    LuceneIndex index;
    boolean readOnly = false;
    try {
      index = beside ? LuceneIndex.open(folder) : openInTurn(folder, console);
      index.notice().ifPresent(console::notice);
    } catch (FolderInUseException e) {
      index =
          (beside ? LuceneIndex.openReadOnly(folder) : Optional.<LuceneIndex>empty())
              .orElseThrow(() -> new IllegalArgumentException(inUse(data), e));
      readOnly = true;
      console.notice("another process keeps the index; this is what it has saved of it");
    } catch (FileSystemException e) {
      throw new IllegalArgumentException(
          "data folder \"%s\" cannot be written; pass another one with --data DIR".formatted(data),
          e);
    }
    Indexer indexer = new Indexer(corpus, new StatementExtractor(), index);
    return new Workspace(index, indexer, readOnly, model, answerer, models);
  }

  /**
   * Opens the index for writing once nobody else does: a server that was told to stop, or whose
   * launcher was killed, closes its port before it lets go of the index.
   *
   * @throws FolderInUseException when another process still keeps it after {@link #PATIENCE}
   */
  private static LuceneIndex openInTurn(Path folder, Console console)
      throws IOException, FolderInUseException {
    long start = System.nanoTime();
    for (boolean told = false; ; told = true) {
      try {
        return LuceneIndex.open(folder);
      } catch (FolderInUseException e) {
        if (System.nanoTime() - start > PATIENCE.toNanos()) {
          throw e;
        }
        if (!told) {
          console.notice(
              "another process keeps the index; waiting up to %d s for it to stop"
                  .formatted(PATIENCE.toSeconds()));
        }
        LockSupport.parkNanos(POLL.toNanos());
      }
    }
  }

  private static String inUse(Path data) {
    return "data folder \"%s\" is in use by another process; stop it or pass --data DIR"
        .formatted(data);
  }

  ArticleIndex index() {
    return index;
  }

  /** The models in this process, for finding. */
  NeuralModels models() {
    return models;
  }

  /** Brings the index up to the corpus; when it is open for reading only, leaves it as it is. */
  Indexer.Update update(Indexer.Progress progress) throws IOException {
    return readOnly
        ? new Indexer.Update(0, (int) index.stats().articles(), 0, List.of())
        : indexer.update(progress);
  }

  /** Makes answers: with the language model that is set, else without any. */
  Answerer answerer() {
    return answerer;
  }

  /** One sentence on the language model: which one, or that there is none. */
  String model() {
    return AnswerText.sentence(model.sentence());
  }

  boolean hasModel() {
    return model.model() != null;
  }

  /** Whether the language model answers; asks it something small. */
  Models.Check checkModel() {
    return Models.check(model);
  }

  /** Tells today where the asker is. */
  static Clock clock() {
    return Clock.system(ZoneId.systemDefault());
  }

  /** Answers questions from this workspace. */
  Assistant assistant() {
    return new Assistant(new QuestionRetriever(index, clock()), answerer, System::nanoTime);
  }

  @Override
  public void close() {
    models.close();
    index.close();
  }
}
