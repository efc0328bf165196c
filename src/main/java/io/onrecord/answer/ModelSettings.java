package io.onrecord.answer;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which language model to use, and how.
 *
 * @param provider whose; {@link Provider#AUTO} takes the first that the environment names
 * @param name the model as its provider calls it; null for a usual one of the provider
 * @param baseUrl where it is asked; null for the provider's own address
 * @param apiKey null for the one in the environment; servers of one's own often need none
 * @param timeout how long a whole answer may take
 * @param temperature 0 for the likeliest words; null for the provider's default, which some models
 *     insist on
 * @param maxTokens how long an answer may be, in tokens of the model
 */
public record ModelSettings(
    Provider provider,
    @Nullable String name,
    @Nullable String baseUrl,
    @Nullable String apiKey,
    Duration timeout,
    @Nullable Double temperature,
    int maxTokens) {

  /** Kinds of language models. */
  public enum Provider {
    /** The first of the others that is configured. */
    AUTO,
    /** No language model. */
    NONE,
    /** OpenAI, or any server that speaks its protocol. */
    OPENAI,
    ANTHROPIC,
    GEMINI,
    OLLAMA
  }

  /** What is used when nothing is set. */
  public static final ModelSettings DEFAULT =
      new ModelSettings(Provider.AUTO, null, null, null, Duration.ofSeconds(30), 0.0, 600);

  public ModelSettings {
    name = blankToNull(name);
    baseUrl = blankToNull(baseUrl);
    apiKey = blankToNull(apiKey);
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("model timeout must be more than 0, was " + timeout);
    }
    if (maxTokens < 1) {
      throw new IllegalArgumentException("model tokens must be 1 or more, was " + maxTokens);
    }
    if (temperature != null && !(temperature >= 0 && temperature <= 2)) {
      throw new IllegalArgumentException("temperature must be 0 to 2, was " + temperature);
    }
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "ModelSettings[provider=%s, name=%s, baseUrl=%s, apiKey=%s, timeout=%s, temperature=%s, maxTokens=%d]"
        .formatted(
            provider,
            name,
            baseUrl,
            apiKey == null ? "none" : "***",
            timeout,
            temperature,
            maxTokens);
  }
}
