package io.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.index.Articles;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixteen readers while two writers change articles. Every sentence of an article carries its
 * version, so that an answer made of two versions would show.
 */
final class ReadersAndWritersTest {
  private static final int READERS = 16;
  private static final int WRITERS = 2;
  private static final int CHANGES = 100;
  private static final int ARTICLES_OF_A_WRITER = 5;
  private static final int LINES = 5;

  @TempDir Path temporary;

  @Test
  @Timeout(120)
  void everyAnswer_isOfOneVersionOfEachArticle() throws Exception {
    var writing = new AtomicBoolean(true);
    var turns = new Semaphore(0);
    var reads = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(READERS + WRITERS);
    try (LuceneIndex index = LuceneIndex.open(temporary)) {
      index.put(version("w0a0", 0));
      index.commit();
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "w" + writer;
        writers.add(threads.submit(() -> write(index, name, turns)));
      }
      List<Future<?>> readers = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        readers.add(
            threads.submit(
                () -> {
                  while (writing.get()) {
                    turns.acquireUninterruptibly();
                    read(index);
                    reads.incrementAndGet();
                  }
                }));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      writing.set(false);
      turns.release(READERS);
      for (Future<?> reader : readers) {
        reader.get();
      }
      index.commit();
      assertThat(reads.get()).isGreaterThan(READERS);
      assertThat(index.stats().statements()).isEqualTo(index.stats().articles() * LINES);
    } finally {
      threads.shutdownNow();
      assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Lets the readers read once more at each change, so that they don't keep writers waiting. */
  private static void write(LuceneIndex index, String writer, Semaphore turns) {
    var random = new Random(writer.hashCode());
    for (int change = 1; change <= CHANGES; change++) {
      turns.release(READERS / WRITERS);
      String id = writer + "a" + random.nextInt(ARTICLES_OF_A_WRITER);
      if (random.nextInt(8) == 0) {
        index.remove(id);
      } else {
        index.put(version(id, change));
      }
      if (change % 20 == 0) {
        index.commit();
      } else if (change % 4 == 0) {
        index.refresh();
      }
    }
  }

  private static IndexedArticle version(String id, int version) {
    String[] lines = new String[LINES];
    for (int i = 0; i < LINES; i++) {
      lines[i] = "Jane Roe: Version v%d of %s tells this, line %d.".formatted(version, id, i);
    }
    return Articles.of(id, "2026-01-01", "v" + version, lines);
  }

  private static void read(LuceneIndex index) {
    Set<String> seen = new HashSet<>();
    StatementPage page = index.statements(StatementQuery.by(List.of("Jane Roe"), 1000));
    assertThat(page.next()).isNull();
    assertThat(page.statements()).hasSize((int) page.total());
    assertThat(page.total()).isEqualTo(page.articles() * LINES);
    for (FoundStatement found : page.statements()) {
      assertOneVersion(found.article());
      assertThat(found.statement().content().getFirst().in(found.article().text()))
          .startsWith("Version " + found.article().outlet() + " of " + found.article().id());
      seen.add(found.article().id() + found.article().outlet());
    }
    assertThat(seen).as("each article in one version").hasSize((int) page.articles());
    for (FoundPassage found :
        index.load(index.passages("version tells", Filters.NONE, 20).hits())) {
      assertOneVersion(found.article());
      assertThat(found.statements()).hasSize(LINES);
    }
    index.article("w0a0").ifPresent(ReadersAndWritersTest::assertOneVersion);
    assertThat(index.speakersNamed("Roe")).hasSizeLessThan(2);
  }

  private static void assertOneVersion(Article article) {
    String mark = "Version %s of %s ".formatted(article.outlet(), article.id());
    assertThat(article.text().lines()).hasSize(LINES).allMatch(line -> line.contains(mark));
  }
}
