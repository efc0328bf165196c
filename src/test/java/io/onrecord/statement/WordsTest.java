package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {
  /** Whatever order a run of the program gives to {@code Set.of}. */
  @Test
  void set_keepsTheOrderOfItsWords() {
    assertThat(Words.set("say add argue\n insist conclude contend maintain boast joke quip say"))
        .containsExactly(
            "say",
            "add",
            "argue",
            "insist",
            "conclude",
            "contend",
            "maintain",
            "boast",
            "joke",
            "quip");
  }
}
