package io.onrecord.index;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Makes vectors of passages that have none yet, behind everything else: what is read is found by
 * its words at once, and by its meaning once this has come to it.
 *
 * <p>What is done is committed now and then, so that little is done twice after a crash. Closing
 * waits for no more than the passages that are being worked on.
 */
public final class VectorFiller implements AutoCloseable {
  /** So few that a look at the clock comes soon, so many that all workers have something to do. */
  private static final int ARTICLES_AT_A_TIME = 32;

  private static final Duration BETWEEN_REFRESHES = Duration.ofSeconds(10);
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

  private final ArticleIndex index;
  private final EmbeddingModel model;
  private final ExecutorService workers;
  private final Object news = new Object();
  private volatile boolean closed;
  private volatile @Nullable String failure;
  private @Nullable Thread behind;

  /**
   * @param workers how many passages are worked on at a time, each on a core; 1 or more
   */
  public VectorFiller(ArticleIndex index, EmbeddingModel model, int workers) {
    this.index = index;
    this.model = model;
    this.workers =
        Executors.newFixedThreadPool(Math.max(1, workers), behindOthers("vectors-").factory());
  }

  /** Questions come first, where the system heeds priorities; Linux by default does not. */
  @SuppressWarnings("ThreadPriorityCheck")
  private static Thread.Builder.OfPlatform behindOthers(String name) {
    return Thread.ofPlatform().name(name, 1).daemon().priority(Thread.MIN_PRIORITY);
  }

  /**
   * Goes on until no article is without vectors, or until {@link #close}.
   *
   * @throws UnavailableException when the index is out of reach
   * @throws IllegalStateException when the model fails
   */
  public void fill(Indexer.Progress progress) throws InterruptedException {
    int total = (int) index.stats().articles();
    AtomicInteger done = new AtomicInteger((int) Math.round(index.vectorShare() * total));
    int added;
    do {
      added = round(() -> report(progress, done, total));
    } while (added > 0 && !closed);
  }

  private static void report(Indexer.Progress progress, AtomicInteger done, int total) {
    synchronized (done) {
      progress.at(Math.min(done.incrementAndGet(), total), total);
    }
  }

  /** Keeps filling from now on, in a thread behind; articles that come later are filled as well. */
  public synchronized void start() {
    if (behind == null && !closed) {
      behind = behindOthers("vectors-filling-").start(this::keepFilling);
    }
  }

  /** What filling in the background came to grief with, in a sentence; empty when it did not. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  private void keepFilling() {
    try {
      while (!closed) {
        if (round(() -> {}) == 0) {
          synchronized (news) {
            if (!closed) {
              news.wait(BETWEEN_LOOKS.toMillis());
            }
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UnavailableException | IllegalStateException e) {
      if (!closed) {
        failure = "vectors are not made any more: " + e.getMessage();
      }
    }
  }

  /** Tells when a while has passed again. */
  private static final class Interval {
    private final Duration every;
    private long last = System.nanoTime();

    Interval(Duration every) {
      this.every = every;
    }

    boolean strikes() {
      long now = System.nanoTime();
      if (now - last < every.toNanos()) {
        return false;
      }
      last = now;
      return true;
    }
  }

  /** Goes once through the articles without vectors, and tells how many have got some. */
  private int round(Runnable oneDone) throws InterruptedException {
    int added = 0;
    Interval refresh = new Interval(BETWEEN_REFRESHES);
    Interval commit = new Interval(BETWEEN_COMMITS);
    @Nullable String after = null;
    while (!closed) {
      List<String> ids = index.articlesWithoutVectors(after, ARTICLES_AT_A_TIME);
      if (ids.isEmpty()) {
        break;
      }
      added += page(ids, oneDone);
      after = ids.getLast();
      if (commit.strikes()) {
        index.commit();
      } else if (refresh.strikes()) {
        index.refresh();
      }
    }
    if (added > 0) {
      index.commit();
    }
    return added;
  }

  private int page(List<String> ids, Runnable oneDone) throws InterruptedException {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (String id : ids) {
      tasks.add(
          () -> {
            boolean added = add(id);
            if (added) {
              oneDone.run();
            }
            return added;
          });
    }
    int added = 0;
    for (Future<Boolean> task : workers.invokeAll(tasks)) {
      try {
        added += task.get() ? 1 : 0;
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException unchecked) {
          throw unchecked;
        }
        throw new IllegalStateException("vectors could not be made", e);
      }
    }
    return added;
  }

  private boolean add(String id) {
    Optional<IndexedArticle> found = closed ? Optional.empty() : index.indexedArticle(id);
    if (found.isEmpty()) {
      return false;
    }
    IndexedArticle article = found.get();
    List<float[]> vectors = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (closed) {
        return false;
      }
      String text = PassageText.of(article.article(), passage);
      vectors.add(model.embed(text).content().vector());
    }
    return index.addVectors(id, article.file(), vectors);
  }

  /** Stops at once: no further passage is begun. */
  @Override
  public void close() {
    closed = true;
    @Nullable Thread thread;
    synchronized (this) {
      thread = behind;
    }
    synchronized (news) {
      news.notifyAll();
    }
    try {
      if (thread != null) {
        thread.join();
      }
      workers.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
