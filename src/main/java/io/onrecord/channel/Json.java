package io.onrecord.channel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Records out of JSON and into it. Strict: what a record does not have is refused. */
final class Json {
  private static final int MAX_DEPTH = 64;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withCoercionConfig(
              LogicalType.Textual,
              coercion ->
                  coercion
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
          .build();

  private Json() {}

  /** The record as UTF-8 JSON on one line. */
  static byte[] bytes(Record value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The record in a request's body.
   *
   * @throws ProblemException when the body is not JSON or has other fields than the record; its
   *     detail names our fields, never the client's
   */
  static <T extends Record> T read(byte[] body, Class<T> type) {
    T value;
    try {
      value = MAPPER.readValue(body, type);
    } catch (UnrecognizedPropertyException e) {
      throw new ProblemException(Problem.unknownField(allowed(e)));
    } catch (MismatchedInputException e) {
      throw new ProblemException(mismatch(e));
    } catch (IOException e) {
      throw new ProblemException(Problem.invalidJson("the request body must be valid JSON"));
    }
    if (value == null) {
      throw new ProblemException(Problem.invalidJson("the request body must be one JSON object"));
    }
    return value;
  }

  private static String allowed(UnrecognizedPropertyException e) {
    Collection<Object> known =
        e.getKnownPropertyIds() == null ? List.of() : e.getKnownPropertyIds();
    String names =
        known.stream().map(name -> "\"" + name + "\"").sorted().collect(Collectors.joining(", "));
    List<JsonMappingException.Reference> path = e.getPath();
    String where = path(path.subList(0, Math.max(0, path.size() - 1)));
    return (where.isEmpty()
            ? "a field is unknown"
            : "a field of \"%s\" is unknown".formatted(where))
        + "; allowed are "
        + names;
  }

  private static Problem mismatch(MismatchedInputException e) {
    String where = path(e.getPath());
    if (where.isEmpty()) {
      return Problem.invalidJson("the request body must be one JSON object");
    }
    return Problem.invalidValue("\"%s\" must be %s".formatted(where, kind(e.getTargetType())));
  }

  private static String kind(Class<?> type) {
    if (type == String.class) {
      return "text in quotation marks";
    }
    return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  private static String path(List<JsonMappingException.Reference> references) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference reference : references) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.toString();
  }
}
