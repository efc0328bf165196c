package io.onrecord.channel;

import io.javalin.http.Context;
import io.onrecord.index.Filters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a request's address. Unknown and repeated ones are refused. */
final class QueryParams {
  private final Map<String, String> values;

  private QueryParams(Map<String, String> values) {
    this.values = values;
  }

  /**
   * The request's parameters.
   *
   * @throws ProblemException when one is not among the allowed names, stands twice, or is not
   *     URL-encoded
   */
  static QueryParams of(Context ctx, String... allowed) {
    Map<String, String> values = new HashMap<>();
    String query = ctx.queryString();
    for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      if (!List.of(allowed).contains(name)) {
        throw new ProblemException(
            Problem.unknownField(
                allowed.length == 0
                    ? "this address takes no parameters"
                    : "a parameter is unknown; allowed are " + String.join(", ", allowed)));
      }
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (values.put(name, value) != null) {
        throw new ProblemException(Problem.invalidValue("\"%s\" stands twice".formatted(name)));
      }
    }
    return new QueryParams(values);
  }

  /** The value without white space at its ends; empty when there is none. */
  String text(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /** The value; null when there is none or a blank one. */
  @Nullable String orNull(String name) {
    String value = text(name);
    return value.isEmpty() ? null : value;
  }

  String required(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      throw new ProblemException(Problem.invalidValue("\"%s\" is missing".formatted(name)));
    }
    return value;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** The number of things that a page may have, 1 to {@code max}. */
  int limit(int usual, int max) {
    String value = text("limit");
    if (value.isEmpty()) {
      return usual;
    }
    if (value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int limit = Integer.parseInt(value);
      if (limit >= 1 && limit <= max) {
        return limit;
      }
    }
    throw new ProblemException(Problem.invalidValue("\"limit\" must be 1 to " + max));
  }

  Filters filters() {
    return new Filters(
        orNull("outlet"),
        Values.day("from", orNull("from")),
        Values.day("to", orNull("to")),
        Values.form(orNull("form")));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.invalidValue("the address must be URL-encoded"));
    }
  }
}
