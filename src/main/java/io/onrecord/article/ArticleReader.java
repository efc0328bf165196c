package io.onrecord.article;

/**
 * Makes an article from a file of one format.
 *
 * <p>To add a format: implement this interface and add the reader to {@link ArticleReaders}. Calls
 * may come from many threads at once.
 */
public interface ArticleReader {
  /** Whether this reader takes a file of that name; by its extension, in any case. */
  boolean reads(String fileName);

  /**
   * The article in a file's bytes.
   *
   * @param id the id that the article is to have
   * @throws UnreadableArticleException when the bytes are no article; its message says why, for the
   *     person who put the file there
   */
  Article read(String id, byte[] bytes) throws UnreadableArticleException;
}
