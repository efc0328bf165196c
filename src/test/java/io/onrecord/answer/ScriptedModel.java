package io.onrecord.answer;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import org.jspecify.annotations.Nullable;

/** A model that says what it is told to say. */
final class ScriptedModel implements StreamingChatModel {
  /** Plays one call. */
  interface Script {
    void play(String prompt, StreamingChatResponseHandler handler);
  }

  private final Script script;

  ScriptedModel(Script script) {
    this.script = script;
  }

  /** Says the lines, then ends for the reason. */
  static ScriptedModel says(@Nullable FinishReason end, String... lines) {
    return new ScriptedModel(
        (prompt, handler) -> {
          for (String line : lines) {
            handler.onPartialResponse(line.replace("KEY", FakeProvider.key(prompt, "2017")) + "\n");
          }
          handler.onCompleteResponse(done(end));
        });
  }

  static ChatResponse done(@Nullable FinishReason end) {
    return ChatResponse.builder().aiMessage(AiMessage.from("done")).finishReason(end).build();
  }

  @Override
  public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
    script.play(request.messages().toString().replace("\\n", "\n"), handler);
  }
}
