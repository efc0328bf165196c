package io.onrecord.answer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where a claim says who said something.
 *
 * @param first index of the first word of source and cue together
 * @param last index of their last word, inclusive
 * @param inverted whether what was said stands before: {@code “…,” said Kirby}
 * @param sources keys of the speakers named; empty when the article's own report is repeated
 * @param flaw why it cannot stand; null when it can
 */
record Attribution(
    int first, int last, boolean inverted, Set<String> sources, @Nullable String flaw) {
  Attribution {
    sources = Set.copyOf(sources);
  }
}
