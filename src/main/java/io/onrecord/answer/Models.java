package io.onrecord.answer;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes language models from settings. Nothing here touches the network before a question does. */
public final class Models {
  private static final Duration LONGEST_CHECK = Duration.ofSeconds(20);

  private Models() {}

  /**
   * What the settings come to.
   *
   * @param model null for none
   * @param sentence which model and why, for the log and the start page, without a full stop; never
   *     has a key
   */
  public record Chosen(@Nullable LanguageModel model, String sentence) {}

  /**
   * What a check found.
   *
   * @param works whether the model answered, or none is configured
   * @param sentence one sentence without a full stop
   */
  public record Check(boolean works, String sentence) {}

  /**
   * The model that the settings and the environment mean, by these rules: an address, then what the
   * settings name, then the first of {@code OPENAI_API_KEY}, {@code ANTHROPIC_API_KEY}, {@code
   * GEMINI_API_KEY}, {@code GOOGLE_API_KEY}, {@code OLLAMA_HOST}.
   *
   * @throws IllegalArgumentException when a provider is chosen whose key is missing, or an address
   *     is none
   */
  public static Chosen choose(ModelSettings settings, Map<String, String> environment) {
    ModelChoice choice = ModelChoice.of(settings, environment);
    if (choice.provider() == ModelSettings.Provider.NONE) {
      return new Chosen(null, "no language model: " + choice.why());
    }
    String name = Objects.requireNonNull(choice.name());
    String where = choice.baseUrl() == null ? label(choice.provider()) : choice.baseUrl();
    LanguageModel model =
        new LanguageModel(name, model(choice, name, settings), settings.timeout());
    return new Chosen(
        model, "language model %s at %s, because %s".formatted(name, where, choice.why()));
  }

  /** Asks the model for one word, and says in one sentence whether that works. */
  public static Check check(Chosen chosen) {
    LanguageModel model = chosen.model();
    if (model == null) {
      return new Check(true, chosen.sentence());
    }
    Duration timeout =
        model.timeout().compareTo(LONGEST_CHECK) < 0 ? model.timeout() : LONGEST_CHECK;
    ChatRequest request =
        ChatRequest.builder().messages(UserMessage.from("Reply with the word: ready")).build();
    ModelStream stream = ModelStream.start(model.model(), request);
    try {
      ModelStream.Event event = stream.next(timeout.toNanos());
      return switch (event) {
        case null -> new Check(false, ModelFailure.late(timeout));
        case ModelStream.Event.Failed failed ->
            new Check(false, ModelFailure.of(failed.cause(), timeout));
        case ModelStream.Event.Text text ->
            new Check(true, "the language model %s answers".formatted(model.name()));
        case ModelStream.Event.Done done -> new Check(false, ModelFailure.EMPTY);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Check(false, "the check was cancelled");
    } finally {
      stream.cancel();
    }
  }

  private static String label(ModelSettings.Provider provider) {
    return switch (provider) {
      case OPENAI -> "OpenAI";
      case ANTHROPIC -> "Anthropic";
      case GEMINI -> "Google";
      case OLLAMA -> "Ollama";
      case AUTO, NONE -> throw new IllegalArgumentException("no provider has this name");
    };
  }

  private static StreamingChatModel model(ModelChoice choice, String name, ModelSettings settings) {
    return switch (choice.provider()) {
      case OPENAI -> openAi(choice, name, settings);
      case ANTHROPIC -> anthropic(choice, name, settings);
      case GEMINI -> gemini(choice, name, settings);
      case OLLAMA ->
          OllamaStreamingChatModel.builder()
              .httpClientBuilder(ModelHttp.builder(settings.timeout()))
              .baseUrl(choice.baseUrl())
              .modelName(name)
              .temperature(settings.temperature())
              .numPredict(settings.maxTokens())
              .timeout(settings.timeout())
              .logRequests(false)
              .logResponses(false)
              .build();
      case AUTO, NONE -> throw new IllegalArgumentException("a provider must be chosen");
    };
  }

  /** OpenAI's own models want another name for the limit, and some take no temperature. */
  private static StreamingChatModel openAi(
      ModelChoice choice, String name, ModelSettings settings) {
    boolean ownServer = choice.baseUrl() != null;
    String model = name.toLowerCase(Locale.ROOT);
    boolean fixed = !ownServer && (model.startsWith("gpt-5") || model.matches("o[0-9].{0,40}"));
    var builder =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(ModelHttp.builder(settings.timeout()))
            .apiKey(choice.apiKey())
            .modelName(name)
            .temperature(fixed ? null : settings.temperature())
            .timeout(settings.timeout())
            .logRequests(false)
            .logResponses(false);
    if (ownServer) {
      builder.baseUrl(choice.baseUrl()).maxTokens(settings.maxTokens());
    } else {
      builder.maxCompletionTokens(settings.maxTokens());
    }
    return builder.build();
  }

  private static StreamingChatModel anthropic(
      ModelChoice choice, String name, ModelSettings settings) {
    var builder =
        AnthropicStreamingChatModel.builder()
            .httpClientBuilder(ModelHttp.builder(settings.timeout()))
            .apiKey(choice.apiKey())
            .modelName(name)
            .temperature(settings.temperature())
            .maxTokens(settings.maxTokens())
            .timeout(settings.timeout())
            .logRequests(false)
            .logResponses(false);
    if (choice.baseUrl() != null) {
      builder.baseUrl(choice.baseUrl());
    }
    return builder.build();
  }

  private static StreamingChatModel gemini(
      ModelChoice choice, String name, ModelSettings settings) {
    var builder =
        GoogleAiGeminiStreamingChatModel.builder()
            .httpClientBuilder(ModelHttp.builder(settings.timeout()))
            .apiKey(choice.apiKey())
            .modelName(name)
            .temperature(settings.temperature())
            .maxOutputTokens(settings.maxTokens())
            .timeout(settings.timeout())
            .logRequests(false)
            .logResponses(false);
    if (choice.baseUrl() != null) {
      builder.baseUrl(choice.baseUrl());
    }
    return builder.build();
  }
}
