package io.onrecord.answer;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call of a model. The model speaks on threads of its own; the caller takes what it says from a
 * queue on the caller's thread, so that a model that hangs holds nobody up and a listener hears on
 * one thread only.
 */
final class ModelStream implements StreamingChatResponseHandler {
  static final int MAX_REPLY_CHARS = 50_000;

  /** What a model does. */
  sealed interface Event {
    /** It says more. */
    record Text(String text) implements Event {}

    /** It has finished. */
    record Done(ChatResponse response) implements Event {}

    /** It cannot go on. */
    record Failed(Throwable cause) implements Event {}
  }

  /** The reply is longer than any answer. */
  static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private volatile boolean cancelled;
  private volatile @Nullable StreamingHandle handle;
  private volatile @Nullable Thread thread;
  private int chars;

  private ModelStream() {}

  /** Asks the model; returns at once. */
  static ModelStream start(StreamingChatModel model, ChatRequest request) {
    ModelStream stream = new ModelStream();
    stream.thread =
        Thread.ofVirtual()
            .name("onrecord-model")
            .start(
                () -> {
                  try {
                    model.chat(request, stream);
                  } catch (RuntimeException e) {
                    stream.onError(e);
                  }
                });
    return stream;
  }

  /** What the model does next; null when it does nothing for that long. */
  @Nullable Event next(long nanos) throws InterruptedException {
    return events.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
  }

  /** Ends the call; what the model still says is not heard. Also when it has ended. */
  void cancel() {
    cancelled = true;
    StreamingHandle known = handle;
    if (known != null && !known.isCancelled()) {
      known.cancel();
    }
    Thread asking = thread;
    if (asking != null) {
      asking.interrupt();
    }
  }

  @Override
  public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
    handle = context.streamingHandle();
    if (cancelled) {
      context.streamingHandle().cancel();
    } else {
      onPartialResponse(partial.text());
    }
  }

  @Override
  public void onPartialResponse(String text) {
    if (cancelled) {
      return;
    }
    chars += text.length();
    if (chars > MAX_REPLY_CHARS) {
      onError(new TooLongException());
      cancel();
    } else {
      events.add(new Event.Text(text));
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    events.add(new Event.Done(response));
  }

  @Override
  public void onError(Throwable error) {
    events.add(new Event.Failed(error));
  }
}
