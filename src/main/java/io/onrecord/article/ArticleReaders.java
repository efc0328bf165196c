package io.onrecord.article;

import java.util.List;
import java.util.Optional;

/** The formats that a corpus folder may hold. */
public final class ArticleReaders {
  /** The file name extensions that are read. */
  public static final List<String> EXTENSIONS = List.of(".txt", ".text", ".md", ".markdown");

  private static final List<ArticleReader> ALL =
      List.of(new WireTextReader(), new MarkdownReader());

  private ArticleReaders() {}

  /** The reader for a file of that name; empty when no reader takes it. */
  public static Optional<ArticleReader> forFile(String fileName) {
    return ALL.stream().filter(reader -> reader.reads(fileName)).findFirst();
  }
}
