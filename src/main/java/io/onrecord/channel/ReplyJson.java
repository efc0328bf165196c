package io.onrecord.channel;

import io.onrecord.answer.Reply;
import java.nio.charset.StandardCharsets;

/** A reply in the form in which {@code POST /api/v1/ask} returns it. */
public final class ReplyJson {
  private ReplyJson() {}

  /** One line of JSON. */
  public static String of(Reply reply) {
    return new String(bytes(reply), StandardCharsets.UTF_8);
  }

  /** The same as it is sent, in UTF-8. */
  public static byte[] bytes(Reply reply) {
    return Json.bytes(AnswerJson.of(reply));
  }
}
