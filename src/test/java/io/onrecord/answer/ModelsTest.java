package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.answer.ModelSettings.Provider;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // environment | name | URL | sentence
        "-                                | - | - | no language model: no key or URL is configured",
        "OPENAI_API_KEY=                  | - | - | no language model: no key or URL is configured",
        "OPENAI_API_KEY=a                 | - | - | language model gpt-4.1-mini at OpenAI, because OPENAI_API_KEY is set",
        "ANTHROPIC_API_KEY=a              | - | - | language model claude-haiku-4-5 at Anthropic, because ANTHROPIC_API_KEY is set",
        "GEMINI_API_KEY=a                 | - | - | language model gemini-2.5-flash at Google, because GEMINI_API_KEY is set",
        "GOOGLE_API_KEY=a                 | - | - | language model gemini-2.5-flash at Google, because GOOGLE_API_KEY is set",
        "OLLAMA_HOST=0.0.0.0              | - | - | language model llama3.2 at http://127.0.0.1:11434, because OLLAMA_HOST is set",
        "OLLAMA_HOST=http://box:99        | m | - | language model m at http://box:99, because OLLAMA_HOST is set",
        "ANTHROPIC_API_KEY=a OPENAI_API_KEY=b | - | - | language model gpt-4.1-mini at OpenAI, because OPENAI_API_KEY is set",
        "ANTHROPIC_API_KEY=a OPENAI_API_KEY=b | claude-opus-9 | - | language model claude-opus-9 at Anthropic, because the settings name it",
        "ONRECORD_MODEL_URL=http://box:8080 OPENAI_API_KEY=b | - | - | language model default at http://box:8080/v1, because ONRECORD_MODEL_URL is set",
        "OPENAI_API_KEY=b                 | qwen | http://box:8080/api/v1/ | language model qwen at http://box:8080/api/v1, because its address is set",
      })
  void auto_picksWhatIsConfigured(
      @Nullable String environment, @Nullable String name, @Nullable String url, String sentence) {
    ModelSettings settings = settings(Provider.AUTO, name, url, null);
    assertThat(Models.choose(settings, environment(environment)).sentence()).isEqualTo(sentence);
  }

  @Test
  void keyOfOpenAi_isNotSentToAnotherServer() {
    Map<String, String> environment =
        Map.of("OPENAI_API_KEY", "sk-real", "ONRECORD_MODEL_URL", "http://box:8080");
    ModelChoice choice = ModelChoice.of(ModelSettings.DEFAULT, environment);
    assertThat(choice.apiKey()).isNull();
    assertThat(ModelChoice.of(settings(Provider.OPENAI, null, null, null), environment).apiKey())
        .isNull();
  }

  @Test
  void none_isNoModel() {
    ModelSettings settings = settings(Provider.NONE, null, null, null);
    Models.Chosen chosen = Models.choose(settings, Map.of("OPENAI_API_KEY", "a"));
    assertThat(chosen).isEqualTo(new Models.Chosen(null, "no language model: it is switched off"));
    assertThat(Models.check(chosen).works()).isTrue();
  }

  @Test
  void chosenProviderWithoutKey_isTheUsersMistake() {
    ModelSettings settings = settings(Provider.ANTHROPIC, null, null, null);
    assertThatThrownBy(() -> Models.choose(settings, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the model provider anthropic needs an API key; set ANTHROPIC_API_KEY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"box", "ftp://box/v1", "http://", "http://user:pass@box/v1", "http://a b/"})
  void addressThatIsNone_isTheUsersMistake(String url) {
    assertThatThrownBy(() -> Models.choose(settings(Provider.AUTO, null, url, null), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("model address must be like");
  }

  @Test
  void key_isInNoText() {
    ModelSettings settings = settings(Provider.AUTO, null, null, "sk-ant-secret");
    Models.Chosen chosen = Models.choose(settings, Map.of());
    assertThat(settings + " " + chosen + " " + ModelChoice.of(settings, Map.of()))
        .contains("apiKey=***", "Anthropic")
        .doesNotContain("secret");
  }

  private static ModelSettings settings(
      Provider provider, @Nullable String name, @Nullable String url, @Nullable String key) {
    return new ModelSettings(provider, name, url, key, Duration.ofSeconds(1), 0.0, 100);
  }

  private static Map<String, String> environment(@Nullable String pairs) {
    return pairs == null
        ? Map.of()
        : Arrays.stream(pairs.split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
