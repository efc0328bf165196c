package io.onrecord.channel;

import io.javalin.http.Context;
import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.Assistant;
import io.onrecord.answer.Reply;
import io.onrecord.retrieval.Question;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /api/v1/ask}: an answer as JSON, or as events to a client that asks for them. */
final class AskEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(AskEndpoint.class);

  private final Assistant assistant;
  private final RequestBody body;

  AskEndpoint(Assistant assistant, RequestBody body) {
    this.assistant = assistant;
    this.body = body;
  }

  void ask(Context ctx) {
    QueryParams.of(ctx);
    Question question = body.read(ctx, AskRequest.class).toQuestion();
    String accept = ctx.header("Accept");
    if (accept != null && accept.toLowerCase(Locale.ROOT).contains(EventStream.CONTENT_TYPE)) {
      stream(question, new EventStream(ctx));
    } else {
      Responses.json(ctx, AnswerJson.of(answer(question, AnswerListener.NONE)));
    }
  }

  private void stream(Question question, EventStream events) {
    try {
      events.done(answer(question, events));
    } catch (EventStream.ClientGoneException e) {
      LOG.info("question dropped, the client hung up");
    } catch (RuntimeException e) {
      events.failed(Problems.of(e));
    }
  }

  private Reply answer(Question question, AnswerListener listener) {
    Reply reply = assistant.ask(question, listener);
    LOG.info(
        "question {} {} {} ms",
        reply.id(),
        AnswerJson.outcome(reply.answer()),
        reply.took().toMillis());
    return reply;
  }
}
