package io.onrecord.answer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settles which model the settings and the environment mean, without touching the network. The
 * rules of {@link ModelSettings.Provider#AUTO}, first match first:
 *
 * <ol>
 *   <li>an address in the settings or {@code ONRECORD_MODEL_URL}: a server that speaks OpenAI's
 *       protocol, with {@code ONRECORD_MODEL_KEY} if set. No other key is sent there;
 *   <li>a name or key in the settings that only one provider has: {@code claude…}, {@code gemini…},
 *       {@code sk-ant-…}, {@code AIza…}; any other key in the settings is OpenAI's;
 *   <li>{@code OPENAI_API_KEY}; {@code ANTHROPIC_API_KEY}; {@code GEMINI_API_KEY} or {@code
 *       GOOGLE_API_KEY}; {@code OLLAMA_HOST}.
 * </ol>
 *
 * @param provider never AUTO
 * @param name null for none
 * @param baseUrl null for the provider's own address
 * @param apiKey null for none
 * @param why what decided it, to stand behind "because"
 */
record ModelChoice(
    ModelSettings.Provider provider,
    @Nullable String name,
    @Nullable String baseUrl,
    @Nullable String apiKey,
    String why) {
  private static final String URL = "ONRECORD_MODEL_URL";
  private static final String KEY = "ONRECORD_MODEL_KEY";
  private static final int OLLAMA_PORT = 11434;

  static ModelChoice of(ModelSettings settings, Map<String, String> environment) {
    return switch (settings.provider()) {
      case AUTO -> auto(settings, environment);
      case NONE -> none("it is switched off");
      case OPENAI, ANTHROPIC, GEMINI, OLLAMA ->
          provided(settings.provider(), settings, environment, "it is chosen in the settings");
    };
  }

  private static ModelChoice none(String why) {
    return new ModelChoice(ModelSettings.Provider.NONE, null, null, null, why);
  }

  private static ModelChoice auto(ModelSettings settings, Map<String, String> environment) {
    if (settings.baseUrl() != null) {
      return provided(ModelSettings.Provider.OPENAI, settings, environment, "its address is set");
    }
    if (set(environment, URL) != null) {
      return provided(ModelSettings.Provider.OPENAI, settings, environment, URL + " is set");
    }
    ModelSettings.Provider told = told(settings);
    if (told != null && (settings.apiKey() != null || key(told, environment) != null)) {
      return provided(told, settings, environment, "the settings name it");
    }
    if (set(environment, "OPENAI_API_KEY") != null) {
      return provided(
          ModelSettings.Provider.OPENAI, settings, environment, "OPENAI_API_KEY is set");
    }
    if (set(environment, "ANTHROPIC_API_KEY") != null) {
      return provided(
          ModelSettings.Provider.ANTHROPIC, settings, environment, "ANTHROPIC_API_KEY is set");
    }
    if (key(ModelSettings.Provider.GEMINI, environment) != null) {
      String variable = set(environment, "GEMINI_API_KEY") != null ? "GEMINI" : "GOOGLE";
      return provided(
          ModelSettings.Provider.GEMINI, settings, environment, variable + "_API_KEY is set");
    }
    if (set(environment, "OLLAMA_HOST") != null) {
      return provided(ModelSettings.Provider.OLLAMA, settings, environment, "OLLAMA_HOST is set");
    }
    return none("no key or URL is configured");
  }

  /** The provider that a name or a key in the settings belongs to; null when they do not tell. */
  private static ModelSettings.@Nullable Provider told(ModelSettings settings) {
    String name = settings.name() == null ? "" : settings.name().toLowerCase(Locale.ROOT);
    String key = settings.apiKey() == null ? "" : settings.apiKey();
    if (name.startsWith("claude") || key.startsWith("sk-ant-")) {
      return ModelSettings.Provider.ANTHROPIC;
    }
    if (name.startsWith("gemini") || key.startsWith("AIza")) {
      return ModelSettings.Provider.GEMINI;
    }
    return key.isEmpty() ? null : ModelSettings.Provider.OPENAI;
  }

  private static ModelChoice provided(
      ModelSettings.Provider provider,
      ModelSettings settings,
      Map<String, String> environment,
      String why) {
    String url = url(provider, settings, environment);
    boolean ownServer = provider == ModelSettings.Provider.OPENAI && url != null;
    String apiKey = settings.apiKey();
    if (apiKey == null) {
      apiKey = ownServer ? set(environment, KEY) : key(provider, environment);
    }
    if (apiKey == null && !ownServer && provider != ModelSettings.Provider.OLLAMA) {
      throw new IllegalArgumentException(
          "the model provider %s needs an API key; set %s"
              .formatted(provider.name().toLowerCase(Locale.ROOT), provider + "_API_KEY"));
    }
    String name = settings.name() == null ? usual(provider, ownServer) : settings.name();
    return new ModelChoice(provider, name, url, apiKey, why);
  }

  private static String usual(ModelSettings.Provider provider, boolean ownServer) {
    return switch (provider) {
      case OPENAI -> ownServer ? "default" : "gpt-4.1-mini";
      case ANTHROPIC -> "claude-haiku-4-5";
      case GEMINI -> "gemini-2.5-flash";
      case OLLAMA -> "llama3.2";
      case AUTO, NONE -> throw new IllegalArgumentException("no model has a name here");
    };
  }

  private static @Nullable String key(
      ModelSettings.Provider provider, Map<String, String> environment) {
    return switch (provider) {
      case OPENAI -> set(environment, "OPENAI_API_KEY");
      case ANTHROPIC -> set(environment, "ANTHROPIC_API_KEY");
      case GEMINI -> {
        String gemini = set(environment, "GEMINI_API_KEY");
        yield gemini == null ? set(environment, "GOOGLE_API_KEY") : gemini;
      }
      case OLLAMA, AUTO, NONE -> null;
    };
  }

  private static @Nullable String url(
      ModelSettings.Provider provider, ModelSettings settings, Map<String, String> environment) {
    String url = settings.baseUrl();
    if (url == null && provider == ModelSettings.Provider.OPENAI) {
      url = set(environment, URL);
    }
    if (url == null && provider == ModelSettings.Provider.OLLAMA) {
      String host = set(environment, "OLLAMA_HOST");
      url = host == null ? "http://127.0.0.1:" + OLLAMA_PORT : ollama(host);
    }
    return url == null ? null : checked(url, provider);
  }

  /** {@code OLLAMA_HOST} may lack scheme and port, and may be the address that it listens on. */
  private static String ollama(String host) {
    String url = host.contains("://") ? host : "http://" + host;
    boolean port = url.substring(url.indexOf("://") + 3).contains(":");
    return (port ? url : url + ":" + OLLAMA_PORT).replace("//0.0.0.0", "//127.0.0.1");
  }

  /** With {@code /v1} where a server of OpenAI's protocol is given without a path. */
  private static String checked(String url, ModelSettings.Provider provider) {
    String plain = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    try {
      URI uri = new URI(plain);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
        throw new URISyntaxException("", "no web address");
      }
      boolean bare = uri.getPath() == null || uri.getPath().isEmpty();
      return bare && provider == ModelSettings.Provider.OPENAI ? plain + "/v1" : plain;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "model address must be like http://127.0.0.1:8080/v1 or https://HOST/v1", e);
    }
  }

  private static @Nullable String set(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "ModelChoice[%s, %s, %s]".formatted(provider, name, baseUrl);
  }
}
