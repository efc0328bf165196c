package io.onrecord.answer;

import java.util.List;

/**
 * A claim as a model wrote it, before it is verified.
 *
 * @param text without the keys
 * @param keys which evidence it says it rests on, in its order; none when it names none
 */
record Proposal(String text, List<String> keys) {
  Proposal {
    keys = List.copyOf(keys);
  }
}
