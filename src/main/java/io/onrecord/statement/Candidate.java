package io.onrecord.statement;

/**
 * A word or mark of a unit that may report something.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param at index of the token that says what it is: the verb of {@code has said}
 * @param draft what it would report, and whose words
 * @param sure whether a rule found it; otherwise the draft is a guess
 */
record Candidate(int from, int to, int at, Draft draft, boolean sure) {
  /** Where token {@code index} stands: -1 before the cue, 0 in it, 1 after it. */
  int side(int index) {
    return index < from ? -1 : index < to ? 0 : 1;
  }
}
