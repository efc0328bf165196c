package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "John Kirby | john kirby",
        "JOSÉ NÚÑEZ | jose nunez",
        "U.S. officials | us officials",
        "The head of NATO | head of nato",
        "Jean-Luc O’Neill | jean luc oneill",
        "İbrahim | ibrahim",
        "Ki\u200Brby | kirby",
        "` … ` | ``"
      })
  void fold_leavesWhatNamesAreComparedBy(String name, String folded) {
    assertThat(Names.fold(name)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "kirby, kirby, 0",
    "kirby, kirbey, 1",
    "kirby, krby, 1",
    "kirby, kibry, 1",
    "kirby, kerbi, 2",
    "kirby, blumenthal, 3",
    "'', ab, 2"
  })
  void editDistance_countsEdits_upToTheMost(String a, String b, int edits) {
    assertThat(EditDistance.atMost(a, b, 2)).isEqualTo(edits);
    assertThat(EditDistance.atMost(b, a, 2)).isEqualTo(edits);
  }
}
