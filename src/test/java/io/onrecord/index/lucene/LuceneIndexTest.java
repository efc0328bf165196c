package io.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.onrecord.article.Article;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.ArticleIndexContract;
import io.onrecord.index.Articles;
import io.onrecord.index.Filters;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageHit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LuceneIndexTest extends ArticleIndexContract {
  private static final IndexedArticle ARTICLE =
      Articles.of("a", "2026-01-01", "Post", "Jane Roe: It holds.");

  @TempDir Path temporary;

  @Override
  protected ArticleIndex open() throws Exception {
    return LuceneIndex.open(temporary.resolve("contract"));
  }

  @Test
  void committedArticle_isThereAfterReopening() throws Exception {
    Path folder = temporary.resolve("index");
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(ARTICLE);
    }
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.notice()).isEmpty();
      assertThat(index.article("a")).contains(ARTICLE.article());
    }
  }

  @Test
  void monthPrintedShort_isNotOfferedForTheLongOne() throws Exception {
    IndexedArticle made =
        Articles.of("a", null, "Post", "The hall was full.", "It was sold on Jun. 20.");
    IndexedArticle titleAlone =
        new IndexedArticle(made.article(), made.file(), made.statements(), List.of());
    try (LuceneIndex index = LuceneIndex.open(temporary.resolve("index"))) {
      index.put(titleAlone);
      index.commit();

      assertThat(index.wordsSpeltLike("hallo", 3)).isNotEmpty();
      assertThat(index.wordsSpeltLike("June", 3)).isEmpty();
    }
  }

  @Test
  void vectors_areThereAfterReopening_alsoForAReader() throws Exception {
    Path folder = temporary.resolve("index");
    float[] vector = {0.6f, 0.8f};
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(ARTICLE);
      index.commit();
      assertThat(index.addVectors("a", ARTICLE.file(), List.of(vector))).isTrue();
    }
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.notice()).isEmpty();
      assertThat(index.vectorShare()).isEqualTo(1);
      assertThat(index.similarPassages(vector, Filters.NONE, 5)).hasSize(1);
      try (LuceneIndex reader = LuceneIndex.openReadOnly(folder).orElseThrow()) {
        assertThat(reader.similarPassages(vector, Filters.NONE, 5)).hasSize(1);
      }
    }
    try (FSDirectory directory = FSDirectory.open(folder)) {
      for (var segment : SegmentInfos.readLatestCommit(directory)) {
        assertThat(segment.info.getCodec().getName()).isEqualTo("Lucene104");
      }
    }
  }

  /** Whoever comes last has put another version: it must be there in the end, and whole. */
  @Test
  void putAndVectorsAtOnce_leaveTheNewestVersion() throws Exception {
    try (LuceneIndex index = LuceneIndex.open(temporary.resolve("index"));
        ExecutorService threads = Executors.newFixedThreadPool(3)) {
      AtomicBoolean done = new AtomicBoolean();
      Future<Integer> adding = threads.submit(() -> addVectorsUntil(done, index));
      Future<?> refreshing =
          threads.submit(
              () -> {
                while (!done.get()) {
                  index.refresh();
                }
              });
      for (int i = 1; i <= 300; i++) {
        index.put(version(i));
        int newest = i;
        if (i % 3 == 0) {
          index.refresh();
          assertThat(index.indexedArticle("a").orElseThrow().file().modifiedMillis())
              .isEqualTo(newest);
        }
      }
      done.set(true);
      assertThat(adding.get()).isPositive();
      refreshing.get();
      index.commit();

      assertThat(index.indexedArticle("a")).contains(version(300));
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  private static int addVectorsUntil(AtomicBoolean done, LuceneIndex index) {
    int added = 0;
    while (!done.get()) {
      Optional<IndexedArticle> seen = index.indexedArticle("a");
      if (seen.isPresent()
          && index.addVectors("a", seen.get().file(), List.of(new float[] {1, 0}))) {
        added++;
      }
    }
    return added;
  }

  private static IndexedArticle version(int number) {
    IndexedArticle made =
        Articles.of("a", "2026-01-01", "Post", "Jane Roe: Version %d.".formatted(number));
    return new IndexedArticle(
        made.article(), new Fingerprint("a.txt", 1, number), made.statements(), made.passages());
  }

  @Test
  void secondWriter_isRefused_whileAReaderIsWelcome() throws Exception {
    Path folder = temporary.resolve("index");
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(ARTICLE);
      index.commit();

      assertThatThrownBy(() -> LuceneIndex.open(folder))
          .isInstanceOf(FolderInUseException.class)
          .hasMessage("the data folder is in use by another process");
      try (LuceneIndex reader = LuceneIndex.openReadOnly(folder).orElseThrow()) {
        assertThat(reader.article("a")).isPresent();
        assertThatThrownBy(() -> reader.remove("a")).isInstanceOf(IllegalStateException.class);
      }
    }
    assertThat(LuceneIndex.openReadOnly(Files.createDirectory(temporary.resolve("none"))))
        .isEmpty();
  }

  @Test
  void indexThatAnotherProcessHasNotCommittedYet_isLeftToIt() throws Exception {
    Path folder = temporary.resolve("index");
    try (LuceneIndex first = LuceneIndex.open(folder)) {
      first.put(ARTICLE);
      first.refresh();

      assertThatThrownBy(() -> LuceneIndex.open(folder)).isInstanceOf(FolderInUseException.class);
      assertThat(LuceneIndex.openReadOnly(folder)).isEmpty();
      first.commit();
    }
    assertThat(temporary.resolve("index.old")).doesNotExist();
    try (LuceneIndex again = LuceneIndex.open(folder)) {
      assertThat(again.article("a")).isPresent();
    }
  }

  @Test
  void filesThatNobodyFinished_areMovedAside() throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("index"));
    Files.writeString(folder.resolve("_0.tmp"), "x");
    Files.createFile(folder.resolve("write.lock"));

    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.notice())
          .contains("the index was never finished; it is made anew from the articles");
    }
    assertThat(temporary.resolve("index.old/_0.tmp")).exists();
  }

  @Test
  void indexOfAnotherVersion_isMovedAside() throws Exception {
    Path folder = temporary.resolve("index");
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(IndexFolder.VERSION_KEY, "0").entrySet());
      writer.commit();
    }

    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.notice())
          .contains(
              "the index is of version 0, this program's is %s; it is made anew from the articles"
                  .formatted(IndexFolder.VERSION));
      assertThat(index.stats().articles()).isZero();
      index.put(ARTICLE);
    }
    assertThat(temporary.resolve("index.old")).isDirectory();
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.notice()).isEmpty();
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void damagedIndex_isMovedAside_whicheverFileIsHurt() throws Exception {
    Path folder = temporary.resolve("index");
    fill(folder);
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
        for (Damage damage : Damage.values()) {
          Path copy = temporary.resolve("copy-" + damage + "-" + file.getFileName());
          copy(folder, copy);
          damage.on(copy.resolve(file.getFileName()));

          try (LuceneIndex index = LuceneIndex.open(copy)) {
            if (index.notice().isEmpty()) {
              assertThat(index.article("a")).as("%s of %s", damage, file).isPresent();
            }
            index.put(ARTICLE);
            index.commit();
            assertThat(index.stats().articles()).isEqualTo(1);
          }
        }
      }
    }
  }

  private enum Damage {
    TRUNCATED {
      @Override
      void on(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    EMPTY {
      @Override
      void on(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    GONE {
      @Override
      void on(Path file) throws IOException {
        Files.delete(file);
      }
    },
    ZEROED {
      @Override
      void on(Path file) throws IOException {
        Files.write(file, new byte[(int) Files.size(file)]);
      }
    };

    abstract void on(Path file) throws IOException;
  }

  private static void fill(Path folder) throws Exception {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(ARTICLE);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** A title that stands beside the text, as in front matter, and shares no word with it. */
  @Test
  void titleThatTheTextLacks_findsTheOpening(@TempDir Path apart) throws Exception {
    IndexedArticle flood = Articles.of("flood", null, "Post", "The dams held.", "It rained.");
    Article text = flood.article();
    Article titled =
        new Article(
            text.id(),
            "Harbour barrier survives",
            text.outlet(),
            null,
            null,
            null,
            null,
            text.text(),
            text.sentences());
    try (LuceneIndex index = LuceneIndex.open(apart)) {
      index.put(new IndexedArticle(titled, flood.file(), flood.statements(), flood.passages()));
      index.refresh();

      assertThat(index.passages("barriers", Filters.NONE, 5).hits())
          .extracting(PassageHit::article, PassageHit::passage)
          .containsExactly(tuple("flood", 1));
    }
  }
}
