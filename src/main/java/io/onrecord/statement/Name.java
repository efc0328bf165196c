package io.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name where it stands in a unit.
 *
 * @param from index of its first token, titles left out
 * @param words the words of the name; never empty
 * @param title the words before it that tell who this is; null for none
 */
record Name(int from, List<String> words, @Nullable String title) {
  String full() {
    return String.join(" ", words);
  }

  String last() {
    return words.getLast();
  }
}
