package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "'1,200', 1200",
    "'1,200,000', 1200000",
    "'1,200.50', 1200.50",
    "3.5, 3.5",
    "1.5m, 1.5",
    "2bn, 2",
    "5pm, 5",
    "20th, 20",
    "1st, 1",
    "two, 2",
    "nineteen, 19",
    "ninety, 90",
    "jun, june",
    "sept, september",
    "sep, september",
    "dec, december"
  })
  void of_isThePlainForm(String word, String plain) {
    assertThat(PlainNumbers.of(word)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "one",
        "may",
        "mar",
        "march",
        "june",
        "kirby",
        "g7",
        "1960s",
        "1,20",
        "12,",
        "7x",
        "1.2.3",
        "two-thirds",
        "९",
        "١٢",
        "１２",
        "123456789012345678901"
      })
  void of_anythingElse_isItself(String word) {
    assertThat(PlainNumbers.of(word)).isEqualTo(word);
  }

  @Test
  void of_aPlainForm_isItself() {
    for (String word : new String[] {"1,200", "1.5m", "20th", "twelve", "jun", "sept"}) {
      String plain = PlainNumbers.of(word);
      assertThat(PlainNumbers.of(plain)).isEqualTo(plain);
    }
  }

  @Test
  void otherBeginnings_areThoseOfOtherPrintings() {
    assertThat(PlainNumbers.otherBeginnings("7")).containsExactly("7", "seven");
    assertThat(PlainNumbers.otherBeginnings("1200")).containsExactly("1");
    assertThat(PlainNumbers.otherBeginnings("septemb")).containsExactly("sep");
    assertThat(PlainNumbers.otherBeginnings("kirbi")).isEmpty();
    assertThat(PlainNumbers.otherBeginnings("")).isEmpty();
  }
}
