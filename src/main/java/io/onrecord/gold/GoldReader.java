package io.onrecord.gold;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads marked articles from a folder of files in the markup, or from lines of JSON. */
public final class GoldReader {
  private GoldReader() {}

  /**
   * All articles of {@code path}, in the order of their names, which is the same on every system.
   *
   * @param path a folder with {@code .txt} files, or one {@code .txt} or {@code .jsonl} file
   * @throws GoldFormatException when a file does not follow its format
   * @throws IllegalArgumentException when there is no such path, or no article in it
   * @throws IOException when a file cannot be read
   */
  public static List<GoldArticle> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("%s does not exist".formatted(path));
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (Path file : files(path)) {
      String content = content(file);
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".jsonl")) {
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
          if (!lines.get(i).isBlank()) {
            articles.add(MarkedLines.read(lines.get(i), "%s line %d".formatted(file, i + 1)));
          }
        }
      } else {
        articles.add(MarkedFile.read(name.replaceFirst("\\.txt$", ""), content, file.toString()));
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException(
          "no marked article (.txt or .jsonl) in %s".formatted(path));
    }
    return articles;
  }

  private static List<Path> files(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
          .toList();
    }
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new GoldFormatException(file.toString(), "is not UTF-8", e);
    }
  }
}
