package io.onrecord.answer;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says in one plain sentence what went wrong with a model. Nothing of what a provider sends gets
 * into it: error bodies may repeat keys and questions.
 */
final class ModelFailure {
  static final String UNVERIFIED = "the language model's answer could not be verified";
  static final String EMPTY = "the language model sent an empty answer";
  static final String NO_ANSWER = "the language model found no answer in these sentences";
  static final String CUT = "the language model's answer was cut off";

  private ModelFailure() {}

  static String late(Duration timeout) {
    String time =
        timeout.toMillis() % 1000 == 0
            ? timeout.toSeconds() + " s"
            : String.format(Locale.ROOT, "%.1f s", timeout.toMillis() / 1000.0);
    return "the language model did not answer within " + time;
  }

  static String of(Throwable failure, Duration timeout) {
    HttpException http = find(failure, HttpException.class);
    if (http != null) {
      return status(http.statusCode());
    }
    if (find(failure, ModelStream.TooLongException.class) != null) {
      return "the language model's answer was too long";
    }
    if (find(failure, ConnectException.class) != null
        || find(failure, HttpConnectTimeoutException.class) != null
        || find(failure, UnresolvedAddressException.class) != null) {
      return "the language model is out of reach";
    }
    if (find(failure, TimeoutException.class) != null) {
      return late(timeout);
    }
    if (find(failure, com.fasterxml.jackson.core.JacksonException.class) != null) {
      return "the language model sent something that is no answer";
    }
    return find(failure, IOException.class) != null
        ? "the connection to the language model was cut"
        : "the language model failed";
  }

  private static String status(int status) {
    String what =
        switch (status) {
          case 401, 403 -> "the language model refused the API key";
          case 402 -> "the language model wants to be paid first";
          case 404 -> "the language model or its address was not found";
          case 408 -> "the language model did not answer in time";
          case 413 -> "the language model found the question too long";
          case 429 -> "the language model is busy or its quota is used up";
          default ->
              status >= 500
                  ? "the language model has an error of its own"
                  : "the language model did not accept the request";
        };
    return "%s (%d)".formatted(what, status);
  }

  private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
      cause = cause.getCause();
    }
    return null;
  }
}
