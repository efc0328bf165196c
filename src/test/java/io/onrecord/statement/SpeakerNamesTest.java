package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.ArticleParser;
import io.onrecord.statement.Speaker.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the words before a name is title and what is name, and short names of organisations. */
final class SpeakerNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Billionaire Pavel Novak said it was safe.            | Pavel Novak   | Billionaire
          Estonian PM Maria Ortega said it was safe.           | Maria Ortega  | Estonian PM
          Estonian Maria Ortega said it was safe.              | Maria Ortega  | Estonian
          Then-President Maria Ortega said it was safe.        | Maria Ortega  | Then-President
          The then-President Maria Ortega said it was safe.    | Maria Ortega  | then-President
          Ex-Mayor Maria Ortega said it was safe.              | Maria Ortega  | Ex-Mayor
          Co-founder Maria Ortega said it was safe.            | Maria Ortega  | Co-founder
          U.S. Sen. Jane Roe said it was safe.                 | Jane Roe      | U.S. Sen.
          Actor Jane Roe said it was safe.                     | Jane Roe      | Actor
          Actor and director Jane Roe said it was safe.        | Jane Roe      | Actor and director
          Detective Inspector Jane Roe said it was safe.       | Jane Roe      | Detective Inspector
          Singer Mary Jane Roe said it was safe.               | Mary Jane Roe | Singer
          Mary Jane Roe said it was safe.                      | Mary Jane Roe |
          Isaac Singer said it was safe.                       | Isaac Singer  |
          """)
  void wordsBeforeAName_areTheTitle(String text, String name, String title) {
    Speaker speaker = last(text);

    assertThat(speaker.name()).isEqualTo(name);
    assertThat(speaker.title()).isEqualTo(title);
    assertThat(speaker.kind()).isEqualTo(Kind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The British Harbor Association said it was safe.     | British Harbor Association
          Estonian Airlines said it was safe.                  | Estonian Airlines
          """)
  void nationality_staysInTheNameOfAnOrganisation(String text, String name) {
    assertThat(last(text).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Loretta E. Marsh arrived. Loretta Marsh said it was safe.  | Loretta E. Marsh
          Loretta Marsh met Loretta E. Marsh. Marsh said it was safe.| Loretta E. Marsh
          John A. Roe met John B. Roe. John A. Roe said it was safe. | John A. Roe
          Adam F. Marsh Jr. arrived. Marsh said it was safe.         | Adam F. Marsh Jr.
          Bill de Groot arrived. De Groot said it was safe.          | Bill de Groot
          """)
  void formsOfAName_areOnePerson(String text, String name) {
    assertThat(last(text).name()).isEqualTo(name);
  }

  @Test
  void generation_isNoLastName() {
    assertThat(last("Adam F. Marsh Jr. said it was safe.").aliases()).containsExactly("Marsh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Lima Harbor Authority (LHA) said it was safe.                    | Lima Harbor Authority     | LHA
          The Lima Harbor Authority met. The LHA said it was safe.             | Lima Harbor Authority     | LHA
          The LHA (Lima Harbor Authority) met. The LHA said it was safe.       | Lima Harbor Authority     | LHA
          The Lima Harbor Authority met. The L.H.A. said it was safe.          | Lima Harbor Authority     | L.H.A.
          The Organization for Safe Harbors met. The OSH said it was safe.     | Organization for Safe Harbors | OSH
          The United Harbors met. The UH said it was safe.                     | United Harbors            | UH
          """)
  void acronym_isAnotherNameOfTheOrganisation(String text, String name, String alias) {
    Speaker speaker = last(text);

    assertThat(speaker.name()).isEqualTo(name);
    assertThat(speaker.aliases()).containsExactly(alias);
    assertThat(speaker.kind()).isEqualTo(Kind.ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lena Hanna Abel met the board. LHA said it was safe.
          The Lima Harbor Authority met the Long Hill Association. The LHA said it was safe.
          """)
  void acronym_ofAPersonOrOfTwo_standsForItself(String text) {
    assertThat(last(text).name()).isEqualTo("LHA");
  }

  @Test
  void administration_isNotThePerson() {
    Speaker speaker = last("Joe Marsh arrived. Marsh's administration said it was safe.");

    assertThat(speaker.name()).isEqualTo("Marsh's administration");
    assertThat(speaker.kind()).isEqualTo(Kind.ORGANISATION);
  }

  private static Speaker last(String text) {
    List<Statement> statements =
        new StatementExtractor().extract(ArticleParser.parse("news", text));
    return statements.getLast().speakers().getFirst();
  }
}
