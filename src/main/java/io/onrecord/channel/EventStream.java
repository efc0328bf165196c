package io.onrecord.channel;

import io.javalin.http.Context;
import io.onrecord.answer.Answer;
import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.CitationNumbers;
import io.onrecord.answer.Claim;
import io.onrecord.answer.Reply;
import io.onrecord.retrieval.Evidence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Sends an answer as server-sent events while it is made. Nothing is sent before the first event,
 * so that a failure until then still gets its own status.
 */
final class EventStream implements AnswerListener {
  static final String CONTENT_TYPE = "text/event-stream";

  /** The client hung up; there is nobody to tell. */
  static final class ClientGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClientGoneException(IOException cause) {
      super("the client hung up", cause);
    }
  }

  private final Context ctx;
  private final CitationNumbers numbers = new CitationNumbers();
  private boolean begun;

  EventStream(Context ctx) {
    this.ctx = ctx;
  }

  @Override
  public void evidence(Evidence evidence) {
    send("evidence", EvidenceJson.of(evidence));
  }

  @Override
  public void claim(Claim claim) {
    AnswerJson.newCitations(claim, numbers).forEach(citation -> send("citation", citation));
    send("claim", AnswerJson.ClaimJson.of(claim, numbers));
  }

  @Override
  public void withheld(Answer.Withheld withheld) {
    send("withheld", AnswerJson.WithheldJson.of(withheld));
  }

  void done(Reply reply) {
    send("done", AnswerJson.of(reply));
  }

  /** Ends the stream with an error, or the request with a problem when nothing was sent yet. */
  void failed(Problem problem) {
    if (begun) {
      send("error", problem);
    } else {
      Problems.write(ctx, problem);
    }
  }

  private void send(String event, Record data) {
    try {
      if (!begun) {
        begun = true;
        ctx.res().setContentType(CONTENT_TYPE + ";charset=utf-8");
        ctx.res().setHeader("X-Accel-Buffering", "no");
      }
      OutputStream out = ctx.res().getOutputStream();
      out.write(("event: " + event + "\ndata: ").getBytes(StandardCharsets.US_ASCII));
      out.write(Json.bytes(data));
      out.write("\n\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      throw new ClientGoneException(e);
    }
  }
}
