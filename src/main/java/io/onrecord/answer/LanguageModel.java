package io.onrecord.answer;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;

/**
 * A language model to write answers with.
 *
 * @param name as its provider calls it
 * @param model any of LangChain4j's
 * @param timeout how long a whole answer may take
 */
public record LanguageModel(String name, StreamingChatModel model, Duration timeout) {
  public LanguageModel {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be more than 0, was " + timeout);
    }
  }

  /** A model that gives its answer as a whole. */
  public static LanguageModel whole(String name, ChatModel model, Duration timeout) {
    return new LanguageModel(name, new Whole(model), timeout);
  }

  private record Whole(ChatModel model) implements StreamingChatModel {
    @Override
    public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
      ChatResponse response = model.chat(request);
      String text = response.aiMessage().text();
      if (text != null) {
        handler.onPartialResponse(text);
      }
      handler.onCompleteResponse(response);
    }
  }
}
