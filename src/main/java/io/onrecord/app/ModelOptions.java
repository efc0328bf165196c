package io.onrecord.app;

import io.onrecord.answer.Answerer;
import io.onrecord.answer.ExtractiveAnswerer;
import io.onrecord.answer.LanguageModel;
import io.onrecord.answer.ModelAnswerer;
import io.onrecord.answer.ModelSettings;
import io.onrecord.answer.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The language model that the settings mean. */
final class ModelOptions {
  private static final String KEY = "ONRECORD_MODEL_KEY";

  private ModelOptions() {}

  /**
   * The model, without asking it anything.
   *
   * @throws IllegalArgumentException when a setting cannot be; the message is for the user
   */
  static Models.Chosen choose(Settings settings) {
    ModelSettings model =
        new ModelSettings(
            provider(settings.required(Setting.MODEL)),
            settings.text(Setting.MODEL_NAME).orElse(null),
            settings.text(Setting.MODEL_URL).orElse(null),
            key(settings),
            settings.seconds(Setting.MODEL_TIMEOUT, 1, 600),
            settings.number(Setting.MODEL_TEMPERATURE, 0, 2),
            settings.wholeNumber(Setting.MODEL_MAX_TOKENS, 16, 32_000));
    return Models.choose(model, settings.environment());
  }

  /** Answers with the model, or without any when none is chosen. */
  static Answerer answerer(Models.Chosen chosen, Settings settings) {
    LanguageModel model = chosen.model();
    Path prompts = prompts(settings);
    return model == null ? new ExtractiveAnswerer() : new ModelAnswerer(model, prompts);
  }

  private static @Nullable Path prompts(Settings settings) {
    if (settings.text(Setting.PROMPTS).isEmpty()) {
      return null;
    }
    Path folder = settings.path(Setting.PROMPTS);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "%s folder \"%s\" does not exist".formatted(Setting.PROMPTS.flag(), folder));
    }
    return folder;
  }

  private static ModelSettings.Provider provider(String name) {
    return Arrays.stream(ModelSettings.Provider.values())
        .filter(provider -> word(provider).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s must be %s, was \"%s\""
                        .formatted(
                            Setting.MODEL.flag(),
                            Arrays.stream(ModelSettings.Provider.values())
                                .map(ModelOptions::word)
                                .collect(Collectors.joining(", ")),
                            name)));
  }

  private static String word(ModelSettings.Provider provider) {
    return provider.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String key(Settings settings) {
    Optional<String> file = settings.text(Setting.MODEL_KEY_FILE);
    if (file.isEmpty()) {
      return settings.environment().get(KEY);
    }
    try {
      return Files.readString(settings.path(Setting.MODEL_KEY_FILE)).strip();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s \"%s\" cannot be read".formatted(Setting.MODEL_KEY_FILE.flag(), file.get()), e);
    }
  }
}
