package io.onrecord.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceKindTest {
  @ParameterizedTest
  @CsvSource({
    "Mayor Ortega, NAME",
    "She, HE_OR_SHE",
    "who, PRONOUN",
    "I, PRONOUN",
    "Q, PRONOUN",
    "the mayor, NOUN",
    "the Mayor, NOUN",
    "Silva's lawyer, NOUN"
  })
  void source_isOfThatKind(String source, SourceKind kind) {
    assertThat(SourceKind.of(source, List.of("Maria Ortega"))).isEqualTo(kind);
  }

  @Test
  void noSource_isNone() {
    assertThat(SourceKind.of(null, List.of("Maria Ortega"))).isEqualTo(SourceKind.NONE);
  }
}
