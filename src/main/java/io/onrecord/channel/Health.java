package io.onrecord.channel;

import io.onrecord.index.IndexStats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the program is.
 *
 * @param stats what the index holds
 * @param model one sentence on the language model: which one, or that there is none
 * @param vectors how many of a hundred articles are found by meaning as well as by words; null when
 *     that is off
 * @param problems what a person should look at, such as articles that could not be read; each one
 *     sentence, without paths outside the corpus. Empty when all is well
 */
public record Health(
    IndexStats stats, String model, @Nullable Integer vectors, List<String> problems) {
  public Health {
    problems = List.copyOf(problems);
  }
}
