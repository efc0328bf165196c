package io.onrecord.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of all settings: the flag's, else the environment's, else the default.
 *
 * <p>The getters throw {@link IllegalArgumentException} with a sentence for the user when a value
 * is not one that is allowed.
 */
final class Settings {
  private final Map<Setting, String> flags;
  private final Map<String, String> environment;

  Settings(Map<Setting, String> flags, Map<String, String> environment) {
    this.flags = flags.isEmpty() ? Map.of() : new EnumMap<>(flags);
    this.environment = Map.copyOf(environment);
  }

  /** The value of a setting that may be unset. */
  Optional<String> text(Setting setting) {
    @Nullable String flag = flags.get(setting);
    @Nullable String variable = environment.get(setting.variable());
    if (flag != null) {
      return Optional.of(flag).filter(value -> !value.isBlank());
    }
    return variable != null && !variable.isBlank()
        ? Optional.of(variable.strip())
        : setting.defaultValue();
  }

  /** The value of a setting that has a default or must be given. */
  String required(Setting setting) {
    return text(setting)
        .orElseThrow(
            () -> new IllegalArgumentException("%s must not be empty".formatted(name(setting))));
  }

  Path path(Setting setting) {
    String value = required(setting);
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "%s must be a path, was \"%s\"".formatted(name(setting), value), e);
    }
  }

  int wholeNumber(Setting setting, int least, int most) {
    String value = required(setting);
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The sentence below says what is allowed.
    }
    throw new IllegalArgumentException(
        "%s must be a whole number from %d to %d, was \"%s\""
            .formatted(name(setting), least, most, value));
  }

  double number(Setting setting, double least, double most) {
    String value = required(setting);
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The sentence below says what is allowed.
    }
    throw new IllegalArgumentException(
        "%s must be a number from %s to %s, was \"%s\""
            .formatted(name(setting), plain(least), plain(most), value));
  }

  Duration seconds(Setting setting, int least, int most) {
    return Duration.ofSeconds(wholeNumber(setting, least, most));
  }

  /** The variables of the environment, for keys that providers name themselves. */
  Map<String, String> environment() {
    return environment;
  }

  /** As the user wrote it: the flag, or the variable when only that is set. */
  private String name(Setting setting) {
    boolean byVariable = !flags.containsKey(setting) && environment.containsKey(setting.variable());
    return byVariable ? setting.variable() : setting.flag();
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
