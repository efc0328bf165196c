package io.onrecord.channel;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.onrecord.index.UnavailableException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes every error body, and decides which error a failure is. */
final class Problems {
  static final String CONTENT_TYPE = "application/problem+json";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_AFTER_SECONDS = "5";

  private Problems() {}

  static void register(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, (e, ctx) -> write(ctx, of(e)));
    routes.exception(MethodNotAllowedResponse.class, Problems::writeWithAllow);
    routes.exception(Exception.class, (e, ctx) -> write(ctx, of(e)));
  }

  /**
   * The problem that a failure is to the client. What is nobody's mistake but ours goes to the log,
   * under the id that the client gets.
   */
  static Problem of(Exception failure) {
    return switch (failure) {
      case ProblemException e -> e.problem();
      case UnavailableException e -> {
        LOG.warn("unavailable", e);
        yield Problem.unavailable();
      }
      case IllegalArgumentException e ->
          isOurCheck(e) ? Problem.invalidValue(String.valueOf(e.getMessage())) : bug(e);
      case HttpResponseException e -> Problem.ofStatus(e.getStatus());
      default -> bug(failure);
    };
  }

  private static Problem bug(Exception failure) {
    String id = UUID.randomUUID().toString();
    LOG.error("failure {}", id, failure);
    return Problem.internal(id);
  }

  static void write(Context ctx, Problem problem) {
    ctx.status(problem.status());
    ctx.contentType(CONTENT_TYPE);
    if (problem.status() == 503) {
      ctx.header("Retry-After", RETRY_AFTER_SECONDS);
    }
    ctx.result(Json.bytes(problem));
  }

  private static void writeWithAllow(MethodNotAllowedResponse e, Context ctx) {
    String allowed = String.join(", ", e.getDetails().values());
    ctx.header("Allow", allowed);
    write(ctx, Problem.methodNotAllowed(allowed));
  }

  /**
   * Whether one of our own checks threw it: its message is written for the caller. A library's
   * argument check that we ran into is a bug of ours, and its message may hold anything.
   */
  private static boolean isOurCheck(IllegalArgumentException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("io.onrecord.");
  }
}
