package io.onrecord.gold;

/** A marked article cannot be read; the message says where, what is wrong and what is allowed. */
public final class GoldFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoldFormatException(String where, String what) {
    super(where + ": " + what);
  }

  GoldFormatException(String where, String what, Throwable cause) {
    super(where + ": " + what, cause);
  }
}
