package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why the last statement is doubtful. */
final class DoubtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Maria Ortega and Ana Silva flew to Lima. She said it went well. | “She” taken to be the person whom the sentences before are about
          Mayor Ana Roe said it was old. Mayor Al Lim left. The mayor said it was safe. | “The mayor” taken to be who of that title spoke last
          He said the bridge was safe.                                   | the article does not say whom “He” stands for
          Ana Ortega, who lost, was furious. “The bridge is not safe.”   | no words say whose quotation this is; it is taken to be of whom the sentence before is about
          Ortega was blunt: “The bridge is not safe.”                    | only a colon leads to the quotation
          “The bridge is not safe at all,” Ortega thundered.             | the verb beside the quotation does not plainly report speech
          The harbor board said it was old. They said it was safe.       | “They” taken to be who spoke before
          """)
  void guess_isSaidInPlainWords(String text, String doubt) {
    Extracted found = Extracted.from(text);

    assertThat(Doubt.of(found.statements().getLast(), found.text())).contains(doubt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Ortega said it was safe.",
        "Maria Ortega said it was safe. She added that it was old.",
        "Maria Ortega flew to Lima. She said the talks went well.",
        "Mayor Ana Ortega opened the bridge. The mayor said it was old.",
        "Maria Ortega flew to Lima. Ortega said the talks went well.",
        "The bridge was unsafe, which Maria Ortega denied."
      })
  void whatIsPlainlyAttributed_isNotDoubtful(String text) {
    Extracted found = Extracted.from(text);

    assertThat(Doubt.of(found.statements().getLast(), found.text())).isEmpty();
  }
}
