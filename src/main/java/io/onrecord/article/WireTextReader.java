package io.onrecord.article;

import java.util.Locale;

/** Reads plain text, {@code .txt} and {@code .text}, as {@link ArticleParser} lays it out. */
final class WireTextReader implements ArticleReader {
  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text");
  }

  @Override
  public Article read(String id, byte[] bytes) throws UnreadableArticleException {
    return ArticleParser.parse(id, TextDecoder.decode(bytes));
  }
}
