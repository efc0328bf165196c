package io.onrecord.index;

/** The index, or something else that an answer needs, is out of reach for now. */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
