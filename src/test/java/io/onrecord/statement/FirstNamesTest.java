package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.statement.Titles.Gender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstNamesTest {
  @ParameterizedTest
  @CsvSource({
    "maria, SHE",
    "john, HE",
    "jean-luc, HE",
    "anne-marie, SHE",
    "maria-x, SHE",
    "ortega, UNKNOWN",
    "'', UNKNOWN",
    "-, UNKNOWN",
    "-maria, UNKNOWN"
  })
  void gender_isThatOfTheNameOrItsFirstHalf(String name, Gender gender) {
    assertThat(FirstNames.gender(name)).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource({"maria, true", "andrés, true", "[he], false", "#, false", "'', false"})
  void has_isTrueForNamesAlone(String word, boolean name) {
    assertThat(FirstNames.has(word)).isEqualTo(name);
  }
}
