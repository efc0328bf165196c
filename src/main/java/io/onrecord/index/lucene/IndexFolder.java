package io.onrecord.index.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The folder that an index lies in.
 *
 * <p>The index is a cache of the corpus. One that is damaged or was written by another version is
 * moved aside, so that the caller starts with an empty one and fills it from the corpus again.
 */
final class IndexFolder {
  /**
   * Goes up with every change of the fields, of their analysis, or of what is extracted from an
   * article: an index of another version would give other answers.
   */
  static final String VERSION = "1";

  static final String VERSION_KEY = "onrecord.version";

  private IndexFolder() {}

  /** A folder that is ready to be opened, and what had to be done to it. */
  record Ready(Directory directory, Optional<String> notice) {}

  /** Opens the folder for writing, made when there is none. */
  static Ready open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Optional<String> fault;
    try (Directory directory = FSDirectory.open(folder)) {
      fault = fault(directory);
    }
    if (fault.isEmpty()) {
      return new Ready(FSDirectory.open(folder), Optional.empty());
    }
    moveAside(folder);
    Files.createDirectories(folder);
    return new Ready(
        FSDirectory.open(folder),
        Optional.of("the index " + fault.get() + "; it is made anew from the articles"));
  }

  /** What keeps the index from being used; empty when it can be, or when there is none yet. */
  static Optional<String> fault(Directory directory) throws IOException {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return directory.listAll().length == 0
            ? Optional.empty()
            : Optional.of("was never finished");
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
        | java.io.EOFException
        | java.nio.file.NoSuchFileException
        | IllegalArgumentException e) {
      return Optional.of("is damaged");
    }
  }

  /** One earlier index is kept, for people who want to know what was wrong with it. */
  private static void moveAside(Path folder) throws IOException {
    Path aside = folder.resolveSibling(folder.getFileName() + ".old");
    if (Files.exists(aside)) {
      try (var files = Files.walk(aside)) {
        for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
  }
}
