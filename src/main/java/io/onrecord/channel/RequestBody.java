package io.onrecord.channel;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads JSON bodies within the limits of size and time. */
final class RequestBody {
  private final int limitBytes;
  private final long limitNanos;

  RequestBody(WebServerConfig config) {
    this.limitBytes = config.bodyLimitBytes();
    this.limitNanos = config.idleTimeout().toNanos();
  }

  /**
   * The record in the request's body.
   *
   * @throws ProblemException when it is not JSON, too large, too slow, or not that record
   */
  <T extends Record> T read(Context ctx, Class<T> type) {
    if (!isJson(ctx.contentType())) {
      throw new ProblemException(
          Problem.unsupportedMediaType("the request body must be application/json in UTF-8"));
    }
    return Json.read(bytes(ctx), type);
  }

  private byte[] bytes(Context ctx) {
    if (ctx.req().getContentLengthLong() > limitBytes) {
      throw new ProblemException(Problem.tooLarge(limitBytes));
    }
    long begin = System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      InputStream in = ctx.req().getInputStream();
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        body.write(part, 0, read);
        if (body.size() > limitBytes) {
          throw new ProblemException(Problem.tooLarge(limitBytes));
        }
        if (System.nanoTime() - begin > limitNanos) {
          throw new ProblemException(Problem.tooSlow());
        }
      }
    } catch (IOException e) {
      throw new ProblemException(Problem.tooSlow());
    }
    return body.toByteArray();
  }

  private static boolean isJson(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", 2);
    String parameters = parts.length < 2 ? "" : parts[1].replace("\"", "").strip();
    return parts[0].strip().equals("application/json")
        && (parameters.isEmpty() || parameters.equals("charset=utf-8"));
  }
}
