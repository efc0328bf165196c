package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.ArticleReaders;
import io.onrecord.article.UnreadableArticleException;
import io.onrecord.index.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles to measure with: in memory, but not yet parsed. */
final class BenchArticles {
  /** An article that has been read from disk. */
  interface Unparsed {
    Article parse();
  }

  private BenchArticles() {}

  /**
   * Reads all articles that can be parsed.
   *
   * @param path a corpus folder, or a file with a line {@code {"text":…}} for each article; other
   *     fields, and lines whose text is blank, do not count
   * @throws IllegalArgumentException when there is no such path, a line is no such object, or
   *     nothing is left
   */
  static List<Unparsed> read(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("%s does not exist".formatted(path));
    }
    List<Unparsed> articles = Files.isDirectory(path) ? ofFolder(path) : ofLines(path);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no article in %s".formatted(path));
    }
    return articles;
  }

  private static List<Unparsed> ofLines(Path file) throws IOException {
    List<Unparsed> articles = new ArrayList<>();
    for (TextLines.Line line : TextLines.read(file)) {
      articles.add(() -> ArticleParser.parse("article", line.text()));
    }
    return articles;
  }

  private static List<Unparsed> ofFolder(Path folder) throws IOException {
    List<Unparsed> articles = new ArrayList<>();
    for (Corpus.File file : new Corpus(folder).list().files()) {
      ArticleReader reader =
          ArticleReaders.forFile(String.valueOf(file.path().getFileName())).orElseThrow();
      byte[] bytes = Files.readAllBytes(file.path());
      if (isArticle(reader, file.id(), bytes)) {
        articles.add(() -> parsed(reader, file.id(), bytes));
      }
    }
    return articles;
  }

  private static boolean isArticle(ArticleReader reader, String id, byte[] bytes) {
    try {
      return !reader.read(id, bytes).text().isEmpty();
    } catch (UnreadableArticleException e) {
      return false;
    }
  }

  private static Article parsed(ArticleReader reader, String id, byte[] bytes) {
    try {
      return reader.read(id, bytes);
    } catch (UnreadableArticleException e) {
      throw new IllegalStateException("what was an article is none", e);
    }
  }
}
