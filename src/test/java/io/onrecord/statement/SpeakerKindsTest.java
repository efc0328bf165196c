package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeakerKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Ortega said it was safe.                           | PERSON
          The Harbor Association said it was safe.                 | ORGANISATION
          The company said it was safe.                            | ORGANISATION
          The team said it was safe.                               | ORGANISATION
          Moscow said it was safe.                                 | GOVERNMENT
          The Foreign Ministry said it was safe.                   | GOVERNMENT
          The government of Peru said it was safe.                 | GOVERNMENT
          The State Department said it was safe.                   | GOVERNMENT
          The police department said it was safe.                  | ORGANISATION
          Residents said it was safe.                              | GROUP
          Many analysts said it was safe.                          | GROUP
          Critics of the plan said it was safe.                    | GROUP
          U.S. officials said it was safe.                         | GROUP
          Two people familiar with the matter said it was safe.    | GROUP
          Police officers said it was safe.                        | GROUP
          A group of residents said it was safe.                   | GROUP
          Three men said it was safe.                              | GROUP
          A police officer said it was safe.                       | UNNAMED
          The head of the harbors said it was safe.                | UNNAMED
          One of the officials said it was safe.                   | UNNAMED
          His boss said it was safe.                               | UNNAMED
          A woman said it was safe.                                | UNNAMED
          """)
  void speaker_isOfKind(String text, Speaker.Kind kind) {
    assertThat(Extracted.from(text).first().speakers())
        .extracting(Speaker::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "hotel waiter, true",
    "witness to the crash, true",
    "46-year-old, true",
    "letter from the mayor, false",
    "newspaper, false",
    "bridge, false",
    "'', false"
  })
  void isPerson_goesByTheHead(String phrase, boolean person) {
    assertThat(SpeakerKinds.isPerson(phrase)).isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource({
    "billionaire, true",
    "46-year-old from Lima, true",
    "mother-of-two, true",
    "Republican, true",
    "republican, false",
    "Estonian, true",
    "police officer, false",
    "star of the new film in Lima, false",
    "'', false"
  })
  void isEpithet_isTrueForWordsThatNeedAName(String phrase, boolean epithet) {
    assertThat(SpeakerKinds.isEpithet(phrase)).isEqualTo(epithet);
  }
}
