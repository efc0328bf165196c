package io.onrecord.article;

/** A file holds no article that can be read. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason what is wrong, for the person who put the file there, to follow the file's name:
   *     {@code is not text}
   */
  public UnreadableArticleException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What is wrong with the file. */
  public String reason() {
    return reason;
  }
}
