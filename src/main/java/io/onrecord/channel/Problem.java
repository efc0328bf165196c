package io.onrecord.channel;

/**
 * An error as the client sees it: problem details after RFC 9457.
 *
 * @param title what sort of error, the same for all of its status
 * @param status the HTTP status
 * @param detail one sentence for the person who made the request; never their own input
 * @param code names the error for programs; never changes
 */
record Problem(String title, int status, String detail, String code) {
  static Problem invalidJson(String detail) {
    return new Problem("Bad request", 400, detail, "invalid-json");
  }

  static Problem unknownField(String detail) {
    return new Problem("Bad request", 400, detail, "unknown-field");
  }

  static Problem invalidValue(String detail) {
    return new Problem("Bad request", 400, detail, "invalid-value");
  }

  static Problem forbidden(String detail, String code) {
    return new Problem("Forbidden", 403, detail, code);
  }

  static Problem notFound(String detail) {
    return new Problem("Not found", 404, detail, "not-found");
  }

  static Problem methodNotAllowed(String allowed) {
    return new Problem(
        "Method not allowed", 405, "this address takes " + allowed, "method-not-allowed");
  }

  static Problem tooSlow() {
    return new Problem("Request timeout", 408, "the request took too long to arrive", "timeout");
  }

  static Problem tooLarge(int limitBytes) {
    return new Problem(
        "Content too large",
        413,
        "the request body must have at most %d bytes".formatted(limitBytes),
        "too-large");
  }

  static Problem unsupportedMediaType(String detail) {
    return new Problem("Unsupported media type", 415, detail, "unsupported-media-type");
  }

  static Problem internal(String id) {
    return new Problem(
        "Internal error", 500, "something went wrong here; the log names it " + id, "internal");
  }

  static Problem unavailable() {
    return new Problem(
        "Unavailable", 503, "the index is out of reach for now; try again", "unavailable");
  }

  /** For what the HTTP layer refuses before it knows of any route. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 404 -> notFound("there is nothing at this address");
      case 408 -> tooSlow();
      case 414, 431 ->
          new Problem(
              "Header too large", status, "the address or a header is too long", "too-large");
      default ->
          status >= 500
              ? new Problem("Internal error", status, "something went wrong here", "internal")
              : new Problem("Bad request", status, "the request is malformed", "bad-request");
    };
  }
}
