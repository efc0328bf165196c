package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We’ve won,” Núñez said.|weve won nunez said",
        "Rates rose by 3.5 % to 1,200.|rates rose by 3.5 to 1,200",
        "The 20th, on 6-3/16 pct.|the 20th on 6 3 16 pct",
        "ﬁfty Ａ 東京|fifty a 東京",
        "a.b,c 1. 2|a b c 1 2",
        "--- ’’ …|''"
      })
  void words_areComparedWithoutCaseAccentsAndMarks(String text, String words) {
    assertThat(String.join(" ", PlainWords.of(text))).isEqualTo(words);
  }

  @Test
  void hostileText_givesWords() {
    assertThat(PlainWords.of("\uD800 a\u0301\u0301\u0301 \uDC00b")).contains("a");
    assertThat(PlainWords.of("9".repeat(100_000))).hasSize(1);
    assertThat(PlainWords.of("")).isEmpty();
  }

  @Test
  void number_isAWordOfDigits() {
    assertThat(PlainWords.isNumber("1,200")).isTrue();
    assertThat(PlainWords.isNumber("b52")).isFalse();
  }
}
