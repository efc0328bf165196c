package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule with the sentence that it exists for; {@code /} is a new paragraph. */
final class AttributionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega said the bridge was safe.                           | Ortega: the bridge was safe
          Ortega said on Friday that the bridge was safe.            | Ortega: that the bridge was safe
          Ortega said in a statement that the bridge was safe.       | Ortega: that the bridge was safe
          Ortega said, however, that the bridge was safe.            | Ortega: that the bridge was safe
          Ortega has said the bridge was safe.                       | Ortega: the bridge was safe
          Many residents say the bridge is ugly.                     | Many residents: the bridge is ugly
          Ortega told reporters in Lima that the bridge was safe.    | Ortega: that the bridge was safe
          Ortega told them: “The bridge is safe.”                    | Ortega: “The bridge is safe.”
          Ortega tweeted: "The bridge is safe."                      | Ortega: "The bridge is safe."
          Ortega called the report a disgrace.                       | Ortega: the report a disgrace
          Ortega has urged the council to close the bridge.          | Ortega: the council to close the bridge
          Ortega warned of a "disaster" if it stayed open.           | Ortega: a "disaster" if it stayed open
          Ortega went on to say that the bridge was safe.            | Ortega: that the bridge was safe
          As Ortega noted, the bridge is safe.                       | Ortega: the bridge is safe
          """)
  void contentAfterTheCue_isFound(String text, String expected) {
    assertThat(statements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Maria Ortega met the council. Afterward she refused to say how it went. | Maria Ortega: to say how it went
          Speaker Dwayne Hruska called the case “a sad little story.” | Dwayne Hruska: the case “a sad little story.”
          At the court, the clerk's sister, Ana Ortega, described it as "hard". | Ana Ortega: it as "hard"
          """)
  void sourceThatIsCutWrong_isPutRight(String text, String expected) {
    assertThat(statements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega said on June 3 the bridge was safe.                       | Ortega: the bridge was safe
          Ortega told the Harbor Times on June 3. “The bridge is safe.”    | Ortega: “The bridge is safe.”
          """)
  void numberOfTheDay_isNoContent(String text, String expected) {
    assertThat(statements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The bridge was safe, Ortega said.                            | Ortega: The bridge was safe
          The bridge, Ortega said, was safe.                           | Ortega: The bridge … was safe
          “The bridge is safe,” Ortega said.                           | Ortega: “The bridge is safe,”
          “Is the bridge safe?” Ortega asked.                          | Ortega: “Is the bridge safe?”
          “The bridge is safe,” said Maria Ortega, a teacher in Lima.  | Maria Ortega: “The bridge is safe,”
          “The bridge is safe,” Ortega fumed.                          | Ortega: “The bridge is safe,”
          “The bridge,” Ortega said, “is safe.”                        | Ortega: “The bridge,” … “is safe.”
          "It is a disaster," Ortega told a news conference, smiling.  | Ortega: "It is a disaster,"
          “It rained. Then it snowed,” Ortega said.                    | Ortega: “It rained. Then it snowed,”
          The bridge was safe, according to Ortega.                    | Ortega: The bridge was safe
          According to Ortega, the bridge was safe.                    | Ortega: the bridge was safe
          """)
  void contentBeforeTheCue_isFound(String text, String expected) {
    assertThat(statements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          “It is safe,” Ortega said. “We tested it.”       | Ortega: “It is safe,” … “We tested it.”
          “It is safe,” Ortega said. / “We tested it.”     | Ortega: “It is safe,” … “We tested it.”
          “It rained. / “Then it snowed,” Ortega said.     | Ortega: “It rained. … “Then it snowed,”
          “It rained.” / “Then it snowed,” Ortega said.    | Ortega: “It rained.” … “Then it snowed,”
          Ortega had an answer: / “The bridge is safe.”    | Ortega: “The bridge is safe.”
          Ortega: “The bridge is safe.”                    | Ortega: “The bridge is safe.”
          Ortega was blunt: “The bridge is not safe.”      | Ortega: “The bridge is not safe.”
          “The bridge is safe.” — Maria Ortega             | Maria Ortega: “The bridge is safe.”
          Maria Ortega: The bridge will not be closed.     | Maria Ortega: The bridge will not be closed
          """)
  void quotationWithoutAVerb_findsItsSpeaker(String text, String expected) {
    assertThat(statements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega left early, saying the bridge was safe.        | Ortega: the bridge was safe
          Ortega inspected the bridge and said it was safe.     | Ortega: it was safe
          Maria Ortega, a teacher in Lima, said it was safe.    | Maria Ortega: it was safe
          Maria Ortega, who saw the bridge, said it was safe.   | Maria Ortega: it was safe
          Ortega, speaking in Lima, said it was safe.           | Ortega: it was safe
          Ortega, however, said it was safe.                    | Ortega: it was safe
          Ortega on Monday said it was safe.                    | Ortega: it was safe
          Officials briefed on the plan said it was safe.       | Officials briefed on the plan: it was safe
          The head of the harbor said on Monday he was worried. | head of the harbor: he was worried
          Ortega and Silva said it was safe.                    | Ortega + Silva: it was safe
          Ana Ortega, Juan Silva and Eva Marsh said it was safe. | Ana Ortega + Juan Silva + Eva Marsh: it was safe
          The minister was quoted as saying that it was safe.   | minister: that it was safe
          """)
  void source_isFoundWhereverItStands(String text, String expected) {
    assertThat(statements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          He is a so-called “fixer” for the harbor.
          The film “Night Boat” opened on Friday.
          On the show “Night Talk,” Ortega met her rival.
          A boat called Rosa sank on Friday.
          The bridge was named after Ortega.
          """)
  void scareQuotesAndNames_areNoStatements(String text) {
    assertThat(statements(text)).isEmpty();
  }

  @Test
  void reportInAReport_belongsToBoth() {
    assertThat(statements("Silva said Ortega had told her the bridge was safe."))
        .containsExactly(
            "Silva: Ortega had told her the bridge was safe", "Ortega: the bridge was safe");
  }

  @Test
  void twoReportsInASentence_areTwoStatements() {
    assertThat(statements("The bridge will open, Ortega said on Friday, adding that it was safe."))
        .containsExactly("Ortega: The bridge will open", "Ortega: that it was safe");
  }

  @Test
  void ownedNoun_reportsItsClauseOnly() {
    assertThat(statements("Ortega's remarks on Friday that the bridge may close are a worry."))
        .containsExactly("Ortega: that the bridge may close");
  }

  @Test
  void sourceThatTheModelMisses_isThatOfTheGuess() {
    Extracted found =
        Extracted.from("The applause was less than that for her vow to close the bridge.");

    assertThat(found.words(found.first().mention())).isEqualTo("her");
  }

  private static List<String> statements(String text) {
    Article article = ArticleParser.parse("news", text.replace(" / ", "\n\n"));
    return new StatementExtractor()
        .extract(article).stream().map(statement -> line(statement, article.text())).toList();
  }

  private static String line(Statement statement, String text) {
    String speakers =
        statement.speakers().stream().map(Speaker::name).collect(Collectors.joining(" + "));
    String content =
        statement.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    return speakers + ": " + content;
  }
}
