package io.onrecord.app;

import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Passage;
import io.onrecord.index.lucene.FolderInUseException;
import io.onrecord.index.lucene.LuceneIndex;
import io.onrecord.index.lucene.RawIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Articles in an index of their own and, passage by passage, in a plain one of Lucene's. */
final class BenchCorpus implements AutoCloseable {
  /** Articles that questions are made from: as many, evenly taken from all. */
  private static final int SAMPLE = 500;

  private final Path folder;
  private final LuceneIndex index;
  private final RawIndex raw;
  private final List<IndexedArticle> sample = new ArrayList<>();
  private long passages;
  private long articles;
  private long putNanos;
  private long rawNanos;

  private BenchCorpus(Path folder, LuceneIndex index, RawIndex raw) {
    this.folder = folder;
    this.index = index;
    this.raw = raw;
  }

  /** Fills both in turns, until there are no more articles or that many passages. */
  static BenchCorpus of(Iterator<IndexedArticle> articles, long maxPassages) throws IOException {
    Path folder = Files.createTempDirectory("onrecord-bench");
    try {
      var corpus =
          new BenchCorpus(
              folder,
              LuceneIndex.open(folder.resolve("index")),
              RawIndex.open(folder.resolve("raw")));
      corpus.fill(articles, maxPassages);
      return corpus;
    } catch (FolderInUseException e) {
      throw new IllegalStateException("a new folder is in use", e);
    }
  }

  private void fill(Iterator<IndexedArticle> from, long maxPassages) throws IOException {
    var random = new Random(1);
    while (from.hasNext() && passages < maxPassages) {
      IndexedArticle article = from.next();
      long begin = CoreTime.nanos();
      index.put(article);
      long between = CoreTime.nanos();
      for (Passage passage : article.passages()) {
        raw.add(passage.span().in(article.article().text()));
      }
      putNanos += between - begin;
      rawNanos += CoreTime.nanos() - between;
      keep(article, random);
      articles++;
      passages += article.passages().size();
    }
    long begin = CoreTime.nanos();
    index.commit();
    long between = CoreTime.nanos();
    raw.commit();
    putNanos += between - begin;
    rawNanos += CoreTime.nanos() - between;
  }

  /** Reservoir sampling (Vitter's algorithm R): every article is as likely to be kept. */
  private void keep(IndexedArticle article, Random random) {
    if (sample.size() < SAMPLE) {
      sample.add(article);
      return;
    }
    long place = random.nextLong(articles + 1);
    if (place < SAMPLE) {
      sample.set((int) place, article);
    }
  }

  LuceneIndex index() {
    return index;
  }

  RawIndex raw() {
    return raw;
  }

  List<IndexedArticle> sample() {
    return sample;
  }

  long articles() {
    return articles;
  }

  long passages() {
    return passages;
  }

  /** Nanoseconds of the calling thread to put and commit all articles. */
  long putNanos() {
    return putNanos;
  }

  /** The same for the plain index. */
  long rawNanos() {
    return rawNanos;
  }

  long indexBytes() throws IOException {
    return bytes(folder.resolve("index"));
  }

  long rawBytes() throws IOException {
    return bytes(folder.resolve("raw"));
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    index.close();
    raw.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
