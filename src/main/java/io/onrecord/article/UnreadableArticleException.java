package io.onrecord.article;

/** A file holds no article that can be read; the message says why. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableArticleException(String message) {
    super(message);
  }
}
