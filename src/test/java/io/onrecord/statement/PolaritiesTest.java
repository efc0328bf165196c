package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.statement.Statement.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the speaker of the first statement does with its content. */
final class PolaritiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega denied taking bribes.                         | Ortega: taking bribes
          Ortega denied that the bridge was unsafe.            | Ortega: that the bridge was unsafe
          Ortega has disputed the report.                      | Ortega: the report
          Ortega rejected the claim.                           | Ortega: the claim
          Ortega rejected Silva's claim that it was unsafe.    | Ortega: Silva's claim that it was unsafe
          Ortega dismissed the allegations as a joke.          | Ortega: the allegations as a joke
          The bridge was unsafe, which Ortega denied.          | Ortega: The bridge was unsafe
          """)
  void whatIsNotSo_isDenied(String text, String expected) {
    assertFirst(text, expected, Polarity.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega declined to comment on the bridge.            | Ortega: to comment on the bridge
          Ortega refused to say when the bridge would open.    | Ortega: to say when the bridge would open
          Ortega did not say when the bridge would open.       | Ortega: when the bridge would open
          Ortega would not say whether it was safe.            | Ortega: whether it was safe
          Ortega would not comment.                            | Ortega: comment
          Ortega wouldn't comment further on Friday.           | Ortega: comment further
          Ortega had no comment on the bridge.                 | Ortega: no comment on the bridge
          Ortega had no immediate comment, and Silva left.     | Ortega: no immediate comment
          The ministry has no comment.                         | ministry: no comment
          """)
  void whatIsNotSaidEitherWay_isDeclined(String text, String expected) {
    assertFirst(text, expected, Polarity.DECLINES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega said there was no problem.                    | Ortega: there was no problem
          Ortega said she would not comment.                   | Ortega: she would not comment
          “I took no bribes,” Ortega denied.                   | Ortega: “I took no bribes,”
          Ortega rejected the offer.                           | Ortega: the offer
          “No comment,” Ortega said.                           | Ortega: “No comment,”
          """)
  void whateverElseIsSaid_isSaid(String text, String expected) {
    assertFirst(text, expected, Polarity.SAYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ortega could not be reached for comment.",
        "Ortega did not answer a request for comment.",
        "The office was closed for comment."
      })
  void silence_isNoStatement(String text) {
    assertThat(Extracted.from(text).statements()).isEmpty();
  }

  private static void assertFirst(String text, String expected, Polarity polarity) {
    Extracted found = Extracted.from(text);

    assertThat(found.line(found.first())).isEqualTo(expected);
    assertThat(found.first().polarity()).isEqualTo(polarity);
  }
}
