package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.ArticleParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the source of the last statement stands for. */
final class SpeakerResolverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Maria Ortega said it was safe. She added that it was old.                       | Maria Ortega | -by-chain
          Maria Ortega met the mayor in Lima. She said the talks went well.               | Maria Ortega | -by-subject
          Maria Ortega met John Marsh in Lima. He said the talks went well.               | John Marsh   | -by-subject
          Maria Ortega flew to Lima. Later Ortega said the talks went well.               | Maria Ortega | -by-last-name
          Mayor Maria Ortega opened the bridge. The mayor said it was safe.               | Maria Ortega | -by-title
          Maria Ortega said it held. “John Marsh told me so,” she added.                  | Maria Ortega | -by-chain
          The protest was led by Maria Ortega, who said the bridge was unsafe.            | Maria Ortega | -by-antecedent
          The harbor board said it was safe. It added that it was old.                    | harbor board | -by-chain
          Leader Park Ji Sung spoke in Lima. Park said the bridge was safe.               | Park Ji Sung | -by-last-name
          """)
  void source_standsFor(String text, String name, String rule) {
    Statement last = last(text);

    assertThat(last.speakers()).extracting(Speaker::name).containsExactly(name);
    assertThat(last.rule()).endsWith(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Harbor spokeswoman Maria Ortega said it was safe.      | Maria Ortega          | PERSON       | Harbor spokeswoman | Ortega
          Maria Ortega, a teacher in Lima, said it was safe.     | Maria Ortega          | PERSON       | a teacher in Lima  | Ortega
          President Ana Silva's administration said it was safe. | Ana Silva's administration | ORGANISATION |               | Silva administration
          Moscow said it was safe.                               | Moscow                | GOVERNMENT   |                    | Russia
          The United States said it was safe.                    | United States         | GOVERNMENT   |                    | U.S.
          Harbor officials said it was safe.                     | Harbor officials      | GROUP        |                    |
          The head of the harbor said it was safe.               | head of the harbor    | UNNAMED      |                    |
          Analysts said it was safe.                             | Analysts              | GROUP        |                    |
          """)
  void speaker_hasNameKindAndTitle(
      String text, String name, Speaker.Kind kind, String title, String alias) {
    Speaker speaker = last(text).speakers().getFirst();

    assertThat(speaker.name()).isEqualTo(name);
    assertThat(speaker.kind()).isEqualTo(kind);
    assertThat(speaker.title()).isEqualTo(title);
    assertThat(speaker.aliases()).startsWith(alias == null ? new String[0] : new String[] {alias});
  }

  @Test
  void nameInsideAQuotation_isNeverTheSpeaker() {
    List<Statement> statements =
        extract(
            "“John Marsh lied,” said Ana Silva. “He said Marsh was ill.”\n\n“He lied,” she said.");

    assertThat(statements)
        .allSatisfy(
            statement ->
                assertThat(statement.speakers())
                    .extracting(Speaker::name)
                    .containsExactly("Ana Silva"));
  }

  @Test
  void pronounWithNobodyBefore_hasNoSpeaker() {
    Statement only = last("He said the bridge was safe.");

    assertThat(only.speakers()).isEmpty();
    assertThat(only.confidence()).isLessThan(0.4);
    assertThat(only.rule()).endsWith("-unresolved");
  }

  @Test
  void confidence_fallsWithEachStepFromTheName() {
    double named = last("Maria Ortega said it was safe.").confidence();
    double chained = last("Maria Ortega said it was safe. She said it was old.").confidence();

    assertThat(named).isGreaterThan(chained);
  }

  private static Statement last(String text) {
    return extract(text).getLast();
  }

  private static List<Statement> extract(String text) {
    return new StatementExtractor().extract(ArticleParser.parse("news", text));
  }
}
