package io.onrecord.index.lucene;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;

/**
 * The folder that an index lies in.
 *
 * <p>The index is a cache of the corpus. The files of one that is damaged or was written by another
 * version are moved aside, so that the caller starts with an empty one and fills it from the corpus
 * again.
 */
final class IndexFolder {
  /** Few large segments: a question looks up its words in each, and is asked often. */
  private static final int SEGMENTS_PER_TIER = 2;

  /** Smaller ones are merged as if they had this size. */
  private static final int SMALL_SEGMENT_MB = 64;

  private static final int BUFFER_MB = 48;

  /**
   * Goes up with every change of the fields, of their analysis, or of what is extracted from an
   * article: an index of another version would give other answers.
   */
  static final String VERSION = "11";

  static final String VERSION_KEY = "onrecord.version";

  private IndexFolder() {}

  /**
   * Leaves an index that can be used as it is, and an empty folder otherwise.
   *
   * <p>Judged and moved only under the write lock: the files of a process that has not committed
   * yet look like those of one that never finished.
   *
   * @return what was wrong, one sentence; empty when the index can be used or there is none yet
   * @throws org.apache.lucene.store.LockObtainFailedException when another process writes it
   */
  static Optional<String> repair(Path folder, Directory directory) throws IOException {
    emptyLockFile(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      Optional<String> fault = fault(directory);
      if (fault.isPresent()) {
        lock.ensureValid();
        moveAside(folder);
      }
      return fault.map("the index %s; it is made anew from the articles"::formatted);
    }
  }

  /** Lucene refuses a lock file that holds anything; emptying it takes the lock from nobody. */
  private static void emptyLockFile(Path file) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) > 0) {
      Files.write(file, new byte[0]);
    }
  }

  /** What keeps the index from being used; empty when it can be, or when there is none yet. */
  static Optional<String> fault(Directory directory) throws IOException {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        boolean empty =
            Arrays.stream(directory.listAll()).allMatch(IndexWriter.WRITE_LOCK_NAME::equals);
        return empty ? Optional.empty() : Optional.of("was never finished");
      }
      Map<String, String> userData = SegmentInfos.readLatestCommit(directory).getUserData();
      String version = userData.getOrDefault(VERSION_KEY, "unknown");
      if (!version.equals(VERSION)) {
        return Optional.of("is of version %s, this program's is %s".formatted(version, VERSION));
      }
      DirectoryReader.open(directory).close();
      return Optional.empty();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | NoSuchFileException
        | IllegalArgumentException e) {
      return Optional.of("is damaged");
    }
  }

  /** One earlier index is kept, for people who want to know what was wrong with it. */
  private static void moveAside(Path folder) throws IOException {
    Path aside = folder.resolveSibling(folder.getFileName() + ".old");
    Files.createDirectories(aside);
    for (Path old : files(aside)) {
      Files.delete(old);
    }
    for (Path file : files(folder)) {
      if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
        Files.move(file, aside.resolve(file.getFileName()));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** How the index is written. */
  static IndexWriterConfig writing(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setCommitOnClose(false)
        .setCodec(new IndexCodec())
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(
            new TieredMergePolicy()
                .setSegmentsPerTier(SEGMENTS_PER_TIER)
                .setFloorSegmentMB(SMALL_SEGMENT_MB));
  }
}
