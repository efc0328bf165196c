package io.onrecord.statement;

import io.onrecord.statement.Titles.Gender;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * First names that people in the news have, and which pronoun goes with each.
 *
 * <p>The resource {@code first-names.txt} tells where they are from.
 */
final class FirstNames {
  private static final String RESOURCE = "first-names.txt";
  private static final Map<String, Gender> NAMES = read();

  private FirstNames() {}

  /** Whether people are called that: {@code maria}, {@code jean-luc}; in lower case. */
  static boolean has(String lower) {
    return NAMES.containsKey(lower);
  }

  /** Which pronoun goes with the name; unknown for a name that both take, and for no name. */
  static Gender gender(String lower) {
    Gender gender = NAMES.get(lower);
    if (gender != null) {
      return gender;
    }
    int hyphen = lower.indexOf('-');
    return hyphen > 0
        ? NAMES.getOrDefault(lower.substring(0, hyphen), Gender.UNKNOWN)
        : Gender.UNKNOWN;
  }

  private static Map<String, Gender> read() {
    Map<String, Gender> names = new HashMap<>();
    try (InputStream in = FirstNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("%s is missing from the program".formatted(RESOURCE));
      }
      Gender gender = Gender.UNKNOWN;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (line.startsWith("[")) {
          gender =
              switch (line.strip()) {
                case "[he]" -> Gender.HE;
                case "[she]" -> Gender.SHE;
                default -> Gender.UNKNOWN;
              };
        } else if (!line.isBlank() && !line.startsWith("#")) {
          for (String name : line.strip().split(" ", -1)) {
            names.put(name.toLowerCase(Locale.ROOT), gender);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
