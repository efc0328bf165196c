package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      value = {
        "The bank waits. [k7q]            | The bank waits. | k7q",
        "The bank waits. [k7q, m2x]       | The bank waits. | k7q m2x",
        "The bank waits. [k7q][m2x]       | The bank waits. | k7q m2x",
        "The bank waits. [k7q] [M2X]      | The bank waits. | k7q m2x",
        "The bank waits [k7q].            | The bank waits. | k7q",
        "The bank waits (k7q).            | The bank waits. | k7q",
        "[k7q] The bank waits.            | The bank waits. | k7q",
        "[k7q]: The bank waits.           | The bank waits. | k7q",
        "k7q: The bank waits.             | The bank waits. | k7q",
        "- The bank waits. [k7q]          | The bank waits. | k7q",
        "* **The bank** waits. [k7q]      | The bank waits. | k7q",
        "• The bank waits. [k7q; m2x]     | The bank waits. | k7q m2x",
        "1. The bank waits. [k7q]         | The bank waits. | k7q",
        "2) The bank waits. [k7q]         | The bank waits. | k7q",
        "## The bank waits. [k7q]         | The bank waits. | k7q",
        "1.5 percent is the rate. [k7q]   | 1.5 percent is the rate. | k7q",
        "2024 was hard. [k7q]             | 2024 was hard. | k7q",
        "The bank waits. [1]              | The bank waits. | 1",
        "The bank waits.                  | The bank waits. | ¬¬",
        "[John Kirby] said so. [k7q]      | [John Kirby] said so. | k7q",
        "See [k7q](http://x). [m2x]       | See [k7q](http://x). | m2x",
      })
  void line_isClaimAndKeys(String line, String text, String keys) {
    List<Proposal> proposals = read(line);
    assertThat(proposals).hasSize(1);
    assertThat(proposals.getFirst().text()).isEqualTo(text);
    assertThat(String.join(" ", proposals.getFirst().keys())).isEqualTo(keys);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "```",
        "```text",
        "---",
        "Here are the claims:",
        "[k7q]",
        "• ",
        "NOTHING",
        "**Nothing.**",
        "<think>the bank waits</think>"
      })
  void lineWithoutClaim_isLeftOut(String line) {
    assertThat(read(line)).isEmpty();
  }

  @Test
  void severalClaimsOnOneLine_areParted() {
    assertThat(read("The bank waits. [k7q] Rates stay. [m2x]"))
        .containsExactly(
            new Proposal("The bank waits.", List.of("k7q")),
            new Proposal("Rates stay.", List.of("m2x")));
    assertThat(read("[k7q] The bank waits. [m2x] Rates stay."))
        .containsExactly(
            new Proposal("The bank waits.", List.of("k7q")),
            new Proposal("Rates stay.", List.of("m2x")));
    assertThat(read("The bank waits. [k7q] Rates stay."))
        .containsExactly(
            new Proposal("The bank waits.", List.of("k7q")),
            new Proposal("Rates stay.", List.of()));
  }

  @Test
  void lineBreaks_completeClaimsHoweverTheTextIsCut() {
    String reply = "The bank waits. [k7q]\r\n\r\nRates stay. [m2x]\nOnly hal";
    for (int size = 1; size < 9; size++) {
      ReplyReader reader = new ReplyReader();
      List<Proposal> proposals = new ArrayList<>();
      for (int i = 0; i < reply.length(); i += size) {
        proposals.addAll(reader.add(reply.substring(i, Math.min(reply.length(), i + size))));
      }
      assertThat(proposals)
          .extracting(Proposal::text)
          .containsExactly("The bank waits.", "Rates stay.");
    }
  }

  @Test
  void thinking_isLeftOutOverLines() {
    assertThat(read("<think>\nThe bank waits. [k7q]\n</think>\nRates stay. [m2x]"))
        .containsExactly(new Proposal("Rates stay.", List.of("m2x")));
  }

  @Test
  void nothing_isNoticed() {
    ReplyReader reader = new ReplyReader();
    reader.add("NOTHING\n");
    assertThat(reader.saidNothing()).isTrue();
  }

  private static List<Proposal> read(String reply) {
    ReplyReader reader = new ReplyReader();
    return Stream.concat(reader.add(reply).stream(), reader.end().stream()).toList();
  }
}
