package io.onrecord.answer;

import io.onrecord.index.FoundStatement;
import io.onrecord.statement.Speaker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A statement of a cited sentence, with the ways in which a claim may call its speakers.
 *
 * @param sources its speakers
 * @param keys the keys of its speakers
 */
record Said(FoundStatement found, List<Source> sources, Set<String> keys) {
  static Said of(FoundStatement found) {
    List<Source> sources = found.statement().speakers().stream().map(Source::of).toList();
    Set<String> keys = sources.stream().map(Source::key).collect(Collectors.toSet());
    return new Said(found, sources, keys);
  }

  /** Whether all of these, at least one, say it together. */
  boolean isByAll(Set<String> some) {
    return !some.isEmpty() && keys.containsAll(some);
  }

  /** Whether one of these is a speaker of it. */
  boolean isBy(Set<String> some) {
    for (String key : keys) {
      if (some.contains(key)) {
        return true;
      }
    }
    return false;
  }

  boolean isSame(Said other) {
    return found.statement().number() == other.found.statement().number()
        && found.article().id().equals(other.found.article().id());
  }

  List<Speaker> speakers() {
    return found.statement().speakers();
  }
}
