package io.onrecord.channel;

import io.onrecord.retrieval.Understood;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days and names as they stand in requests and answers. */
final class Values {
  private Values() {}

  static @Nullable LocalDate day(String name, @Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          Problem.invalidValue("\"%s\" must be a day such as 2024-06-20".formatted(name)));
    }
  }

  static Statement.@Nullable Form form(@Nullable String value) {
    return switch (value) {
      case null -> null;
      case "direct" -> Statement.Form.DIRECT;
      case "indirect" -> Statement.Form.INDIRECT;
      case "mixed" -> Statement.Form.MIXED;
      default ->
          throw new ProblemException(
              Problem.invalidValue("\"form\" must be direct, indirect or mixed"));
    };
  }

  static Understood.Kind understood(@Nullable String name) {
    for (Understood.Kind kind : Understood.Kind.values()) {
      if (kind.label().equals(name)) {
        return kind;
      }
    }
    String kinds =
        Arrays.stream(Understood.Kind.values())
            .map(Understood.Kind::label)
            .collect(Collectors.joining(", "));
    throw new ProblemException(
        Problem.invalidValue("\"ignore\" may hold %s and nothing else".formatted(kinds)));
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String textOf(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** The permalink of a sentence. */
  static String url(String articleId, int sentence) {
    return "/articles/" + articleId + "#s" + sentence;
  }
}
