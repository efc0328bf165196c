package io.onrecord.index.lucene;

/** Another process has the index open for writing. */
public final class FolderInUseException extends Exception {
  private static final long serialVersionUID = 1L;

  FolderInUseException(Throwable cause) {
    super("the data folder is in use by another process", cause);
  }
}
