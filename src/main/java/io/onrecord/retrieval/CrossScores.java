package io.onrecord.retrieval;

import dev.langchain4j.model.scoring.ScoringModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Scores texts by a model on all cores, in their order, until a time is up. */
final class CrossScores {
  private static final int HELPERS = Math.max(0, Runtime.getRuntime().availableProcessors() - 1);

  private static final ExecutorService POOL =
      Executors.newFixedThreadPool(
          Math.max(1, HELPERS), Thread.ofPlatform().name("scoring-", 1).daemon().factory());

  private CrossScores() {}

  /**
   * How well each text answers the question.
   *
   * @param budget after this long no further text is begun
   * @return a logit each; {@link Double#NaN} for those that there was no time for
   */
  static double[] of(ScoringModel model, String question, List<String> texts, Duration budget) {
    double[] scores = new double[texts.size()];
    Arrays.fill(scores, Double.NaN);
    long begin = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          int i = next.getAndIncrement();
          while (i < scores.length && (i == 0 || System.nanoTime() - begin < budget.toNanos())) {
            scores[i] = model.score(texts.get(i), question).content();
            i = next.getAndIncrement();
          }
        };
    List<CountDownLatch> helping = new ArrayList<>();
    List<RuntimeException> failures = Collections.synchronizedList(new ArrayList<>());
    for (int h = 0; h < Math.min(HELPERS, scores.length - 1); h++) {
      CountDownLatch done = new CountDownLatch(1);
      helping.add(done);
      POOL.execute(
          () -> {
            try {
              work.run();
            } catch (RuntimeException e) {
              failures.add(e);
            } finally {
              done.countDown();
            }
          });
    }
    work.run();
    // Nothing is left to begin: those that help end with the text they are at.
    for (CountDownLatch done : helping) {
      await(done);
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    return scores;
  }

  private static void await(CountDownLatch done) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          if (done.await(1, TimeUnit.MINUTES)) {
            return;
          }
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
