package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageCutter;
import io.onrecord.index.lucene.LuceneIndex;
import io.onrecord.retrieval.FindingModels;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.QuestionRetriever;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long many readers wait for the evidence of a question while articles are written, against the
 * same readers when nothing is.
 */
final class BenchReaders {
  private static final int READERS = 16;
  private static final int WRITERS = 2;

  /** After so many articles what was written is shown; indexing does so more seldom. */
  private static final int BETWEEN_REFRESHES = 100;

  private static final String PART = "readers and writers";
  private static final double MILLIS = 1e6;

  private final LuceneIndex index;
  private final List<Question> questions;
  private final QuestionRetriever retriever;
  private final StatementExtractor extractor = new StatementExtractor();
  private final AtomicInteger written = new AtomicInteger();

  BenchReaders(LuceneIndex index, List<Question> questions) {
    this.index = index;
    this.questions = questions;
    this.retriever = new QuestionRetriever(index, FindingModels.NONE, Workspace.clock());
  }

  /**
   * @param articles what the writers write; never ends
   */
  void measure(Iterator<IndexedArticle> articles, int seconds, BenchFigures figures)
      throws InterruptedException {
    if (questions.isEmpty()) {
      return;
    }
    run(0, articles, seconds / 3.0);
    double idle = percentile(run(0, articles, seconds), 0.95);
    double busy = percentile(run(WRITERS, articles, seconds), 0.95);
    figures.add(PART, "articles written", (double) written.get(), "");
    int shown = written.get() / BETWEEN_REFRESHES;
    figures.add(PART, "times they were shown", (double) shown, "");
    figures.add(PART, "readers", (double) READERS, "");
    figures.add(PART, "95 of 100 questions wait at most", idle / MILLIS, "ms");
    figures.add(PART, "the same with %d writers".formatted(WRITERS), busy / MILLIS, "ms");
    figures.add(PART, "with writers, to without", busy / idle, "");
  }

  /** How long each question took, by the clock on the wall, in nanoseconds. */
  private long[] run(int writers, Iterator<IndexedArticle> articles, double seconds)
      throws InterruptedException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    List<Long> waits = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(READERS + writers)) {
      List<Future<?>> writing = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        writing.add(threads.submit(() -> write(articles, end)));
      }
      List<Future<List<Long>>> reading = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        int first = i;
        reading.add(threads.submit(() -> read(first, end)));
      }
      for (Future<List<Long>> reader : reading) {
        waits.addAll(reader.get());
      }
      for (Future<?> writer : writing) {
        writer.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader or a writer failed", e);
    }
    return waits.stream().mapToLong(Long::longValue).toArray();
  }

  private List<Long> read(int first, long end) {
    List<Long> waits = new ArrayList<>();
    for (int i = first; waits.isEmpty() || System.nanoTime() < end; i++) {
      long begin = System.nanoTime();
      retriever.retrieve(questions.get(i % questions.size()));
      waits.add(System.nanoTime() - begin);
    }
    return waits;
  }

  /** All that indexing does with the text of an article. */
  private void write(Iterator<IndexedArticle> articles, long end) {
    while (System.nanoTime() < end) {
      IndexedArticle made = next(articles);
      Article article = ArticleParser.parse(made.article().id(), made.article().text());
      List<Statement> statements = extractor.extract(article);
      index.put(
          new IndexedArticle(
              article, made.file(), statements, PassageCutter.cut(article, statements)));
      if (written.incrementAndGet() % BETWEEN_REFRESHES == 0) {
        index.refresh();
      }
    }
  }

  private static IndexedArticle next(Iterator<IndexedArticle> articles) {
    synchronized (articles) {
      return articles.next();
    }
  }

  /** The least of the values that this share of all does not exceed. */
  static double percentile(long[] values, double share) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
