package io.onrecord.channel;

import io.javalin.http.Context;

/** Writes whole responses. */
final class Responses {
  private Responses() {}

  static void json(Context ctx, Record value) {
    ctx.contentType("application/json").result(Json.bytes(value));
  }
}
