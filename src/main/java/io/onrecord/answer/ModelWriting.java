package io.onrecord.answer;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.onrecord.answer.Answer.Withheld;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has a model write an answer: hears it line by line, sends each claim through the gate and tells
 * the listener. For one answer, on the asker's thread.
 */
final class ModelWriting {
  private static final int MAX_CLAIMS = 8;
  private static final int MAX_WITHHELD = 20;

  private final LanguageModel model;
  private final Gate gate;
  private final AnswerListener listener;
  private final ReplyReader reader = new ReplyReader();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private @Nullable String failure;
  private @Nullable TokenUsage tokens;

  ModelWriting(LanguageModel model, Gate gate, AnswerListener listener) {
    this.model = model;
    this.gate = gate;
    this.listener = listener;
  }

  /** Asks and reads until the model has finished, fails, or its time is over. */
  void write(List<ChatMessage> messages) {
    long deadline = System.nanoTime() + model.timeout().toNanos();
    ChatRequest request = ChatRequest.builder().messages(messages).build();
    ModelStream stream = ModelStream.start(model.model(), request);
    try {
      boolean more = true;
      while (more) {
        ModelStream.Event event = stream.next(deadline - System.nanoTime());
        more = event != null && hear(event);
        if (event == null) {
          failure = ModelFailure.late(model.timeout());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failure = "the question was cancelled";
    } finally {
      stream.cancel();
    }
    if (failure == null && claims.isEmpty()) {
      failure = withoutClaims();
    }
  }

  private String withoutClaims() {
    if (!withheld.isEmpty()) {
      return ModelFailure.UNVERIFIED;
    }
    return reader.saidNothing() ? ModelFailure.NO_ANSWER : ModelFailure.EMPTY;
  }

  /** Whether there may be more to hear. */
  private boolean hear(ModelStream.Event event) {
    return switch (event) {
      case ModelStream.Event.Text text -> judge(reader.add(text.text()));
      case ModelStream.Event.Failed failed -> {
        failure = ModelFailure.of(failed.cause(), model.timeout());
        yield false;
      }
      case ModelStream.Event.Done done -> {
        finish(done.response());
        yield false;
      }
    };
  }

  private void finish(ChatResponse response) {
    tokens = response.tokenUsage();
    FinishReason reason = response.finishReason();
    if (reason == null || reason == FinishReason.LENGTH) {
      // The last line may lack its end, and with it a "not" or a key: it is dropped.
      failure = ModelFailure.CUT;
    } else {
      judge(reader.end());
    }
  }

  /** Whether the answer has room for more claims. */
  private boolean judge(List<Proposal> proposals) {
    for (Proposal proposal : proposals) {
      if (claims.size() == MAX_CLAIMS || withheld.size() == MAX_WITHHELD) {
        return false;
      }
      if (!seen.add(proposal.text())) {
        continue;
      }
      switch (gate.check(proposal)) {
        case Verdict.Verified verified -> {
          claims.add(verified.claim());
          listener.claim(verified.claim());
        }
        case Verdict.Withheld held -> {
          withheld.add(held.withheld());
          listener.withheld(held.withheld());
        }
      }
    }
    return true;
  }

  List<Claim> claims() {
    return claims;
  }

  List<Withheld> withheld() {
    return withheld;
  }

  /** What went wrong, one sentence; null for nothing. */
  @Nullable String failure() {
    return failure;
  }

  @Nullable Integer inputTokens() {
    return tokens == null ? null : tokens.inputTokenCount();
  }

  @Nullable Integer outputTokens() {
    return tokens == null ? null : tokens.outputTokenCount();
  }
}
