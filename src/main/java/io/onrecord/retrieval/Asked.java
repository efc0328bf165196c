package io.onrecord.retrieval;

/** What the words of a question ask for, before anybody looks into the index. */
sealed interface Asked {
  /**
   * Statements are asked for.
   *
   * @param who whose, as the question names them; blank when anybody's
   * @param topic what they are about; blank for anything
   * @param phrase the very words that are looked for; blank for none
   */
  record Statements(String who, String topic, String phrase) implements Asked {}

  /**
   * Anything else is asked for.
   *
   * @param words the question
   * @param kind what an answer has to hold
   */
  record Passages(String words, Kind kind) implements Asked {}

  /** What the answer to a question has to hold. */
  enum Kind {
    PERSON,
    TIME,
    PLACE,
    NUMBER,
    REASON,
    DEFINITION,
    OTHER
  }
}
