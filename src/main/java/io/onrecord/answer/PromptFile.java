package io.onrecord.answer;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.input.PromptTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A prompt: rules above a line {@code ---}, question and evidence below it. */
final class PromptFile {
  private static final String LINE = "\n---\n";
  private static final int HASH_DIGITS = 12;

  private final PromptTemplate rules;
  private final PromptTemplate task;
  private final String hash;

  private PromptFile(String name, String text) {
    int line = text.indexOf(LINE);
    if (line <= 0 || text.substring(line + LINE.length()).isBlank()) {
      throw new IllegalArgumentException(
          "prompt %s must have rules, a line \"---\", and the question below it".formatted(name));
    }
    this.rules = PromptTemplate.from(text.substring(0, line));
    this.task = PromptTemplate.from(text.substring(line + LINE.length()));
    this.hash = hash(text);
  }

  /**
   * Loads {@code NAME.txt} from the folder, or the one that comes with the program.
   *
   * @param folder prompts of the user's own; null for none
   * @param variables every variable that the file may use
   * @throws IllegalArgumentException when the file is no prompt or uses an unknown variable
   */
  static PromptFile load(String name, @Nullable Path folder, List<String> variables) {
    String text = read(name, folder).replace("\r\n", "\n");
    PromptFile file = new PromptFile(name, text);
    Map<String, Object> sample = new HashMap<>();
    variables.forEach(variable -> sample.put(variable, variable));
    try {
      file.rules.apply(sample);
      file.task.apply(sample);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "prompt %s may use the variables %s only".formatted(name, variables), e);
    }
    return file;
  }

  /** The messages for a question; values are filled in as they are, never as templates. */
  List<ChatMessage> messages(Map<String, Object> values) {
    return List.of(
        SystemMessage.from(rules.apply(values).text()),
        UserMessage.from(task.apply(values).text()));
  }

  /** First 12 hexadecimal digits of the SHA-256 of the file. */
  String hash() {
    return hash;
  }

  private static String read(String name, @Nullable Path folder) {
    try {
      Path own = folder == null ? null : folder.resolve(name + ".txt");
      if (own != null && Files.exists(own)) {
        return Files.readString(own);
      }
      try (InputStream in = PromptFile.class.getResourceAsStream("/prompts/" + name + ".txt")) {
        if (in == null) {
          throw new IllegalStateException("prompt " + name + " is missing from the program");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("prompt " + name + " cannot be read", e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
