package io.onrecord.app;

import java.util.List;
import java.util.Optional;

/**
 * Something that a user can set: by a flag, or else by an environment variable.
 *
 * <p>Declared here and nowhere else: flags, {@code --help} and the check that the README names them
 * all come from this list.
 */
enum Setting {
  CORPUS("corpus", "DIR", "corpus", "Folder of the articles."),
  DATA(
      "data",
      "DIR",
      "data",
      "Folder of the index; made from the articles, and made again when lost."),
  HOST(
      "host",
      "ADDRESS",
      "127.0.0.1",
      "Address to listen on: one that only this machine reaches, since no key is asked for.",
      For.SERVER),
  PORT(
      "port",
      "NUMBER",
      "8080",
      "Port to listen on, 0 to 65535; 0 takes any that is free.",
      For.SERVER),
  MODEL(
      "model",
      "PROVIDER",
      "auto",
      "Language model: none, openai (any compatible server), anthropic, gemini, ollama; auto takes"
          + " the first for which a URL or a key is set, and none when there is neither."),
  MODEL_NAME("model-name", "NAME", "", "Name of the model; by default one that the provider has."),
  MODEL_URL("model-url", "URL", "", "Base URL of the provider; by default its public one."),
  MODEL_KEY_FILE("model-key-file", "FILE", "", "File that holds the provider's API key."),
  MODEL_TIMEOUT(
      "model-timeout", "SECONDS", "60", "How long a model may take for an answer, 1 to 600."),
  MODEL_TEMPERATURE(
      "model-temperature", "NUMBER", "0", "How freely a model may choose words, 0 to 2."),
  MODEL_MAX_TOKENS(
      "model-max-tokens", "TOKENS", "800", "How long a model's answer may be, 16 to 32000."),
  PROMPTS("prompts", "DIR", "", "Folder of prompt files to use in place of the built-in ones."),
  MODELS(
      "models",
      "WHICH",
      "off",
      "Small models in this program that help to find: off, vectors (passages alike in meaning), all"
          + " (these, and the best ones read again with the question)."),
  RERANKER(
      "reranker",
      "FILE",
      "",
      "Another ONNX cross-encoder to read passages again with: model.onnx with vocab.txt beside it,"
          + " or their folder.");

  private enum For {
    ALL,
    SERVER
  }

  private final String name;
  private final String unit;
  private final String defaultValue;
  private final String help;
  private final For user;

  Setting(String name, String unit, String defaultValue, String help) {
    this(name, unit, defaultValue, help, For.ALL);
  }

  Setting(String name, String unit, String defaultValue, String help, For user) {
    this.name = name;
    this.unit = unit;
    this.defaultValue = defaultValue;
    this.help = help;
    this.user = user;
  }

  /** The settings that the server has, in the order in which help lists them. */
  static List<Setting> ofServer() {
    return List.of(values());
  }

  /** The settings that every command has. */
  static List<Setting> ofEveryCommand() {
    return ofServer().stream().filter(setting -> setting.user == For.ALL).toList();
  }

  /** {@code --model-name}. */
  String flag() {
    return "--" + name;
  }

  /** {@code ONRECORD_MODEL_NAME}. */
  String variable() {
    return "ONRECORD_" + name();
  }

  /** What the value is, for help: {@code DIR}. */
  String unit() {
    return unit;
  }

  /** The value when nothing is set; empty when that is "none". */
  Optional<String> defaultValue() {
    return defaultValue.isEmpty() ? Optional.empty() : Optional.of(defaultValue);
  }

  /** One or two sentences for help. */
  String help() {
    return help;
  }
}
