package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the first statement was said to. */
final class AddresseesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega told reporters in Lima that the bridge was safe.             | reporters
          Ortega told the Times on Monday that the bridge was safe.           | the Times
          Ortega told the Sunday Times that the bridge was safe.              | the Sunday Times
          Ortega told USA Today that the bridge was safe.                     | USA Today
          Ortega told CNN's Ana Marsh on Monday it was safe.                  | CNN's Ana Marsh
          “It is safe,” Ortega told a crowd of supporters on Monday.          | a crowd of supporters
          Ortega told them: “The bridge is safe.”                             | them
          Ortega told his lawyer that it was safe.                            | his lawyer
          Ortega told her last month that it was safe.                        | her
          Ortega asked him whether it was safe.                               | him
          Ortega asked the council why it was closed.                         | the council
          Ortega said to his wife that the bridge was safe.                   | his wife
          Ortega said in an interview with CNN that the bridge was safe.      | CNN
          Ortega said in an interview on Sunday with CNN that it was safe.    | CNN
          Ortega said in a letter to the council that it was safe.            | the council
          “It is safe,” Ortega said in a statement emailed to Reuters.        | Reuters
          In a speech to students in Lima, Ortega said it was safe.           | students
          Speaking to reporters, Ortega said the bridge was safe.             | reporters
          Ortega, addressing the council on Friday, said it was safe.         | the council
          """)
  void whomItWasSaidTo_isFound(String text, String expected) {
    Extracted found = Extracted.from(text);

    assertThat(found.words(found.first().addressee())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ortega said the bridge was closed to cars.",
        "Ortega said in an interview that the bridge was safe.",
        "Ortega asked the question on Friday, and Silva said it was safe.",
        "Ortega agreed to a meeting that the council said was late.",
        "Ortega said on Friday that she wrote to the council.",
        "“It is safe,” Ortega said after a call with the council."
      })
  void whenTheArticleDoesNotTell_thereIsNone(String text) {
    assertThat(Extracted.from(text).statements())
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(statement.addressee()).isNull());
  }
}
