package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whom the source of the last statement stands for; beside each rule is a near miss that it leaves
 * alone.
 */
final class SourceRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Its chief executive, Maria Ortega, said it was safe.                    | Maria Ortega
          The president of the local (LHA), the Rev. Ann Bello, said it was safe. | Ann Bello
          The harbor's spokesman — Tom van Dael — said it was safe.               | Tom van Dael
          The chief executive of the port, which Maria Ortega runs, said it was safe. | chief executive of the port
          Its largest market, Peru, said it was safe.                             | Its largest market
          """)
  void nameInAnApposition_isTheSpeaker(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The nurses left early. One of them, a nurse from Lima, said it was safe.   | nurse from Lima
          The nurses left early. One of them said it was safe.                       | One of them
          Maria Ortega sued the port. Her complaint said it was not safe.            | Maria Ortega
          Maria Ortega sued the port. Her lawyer said it was not safe.               | Her lawyer
          The Lima Harbor Board met on Monday. Its report said it was not safe.      | Lima Harbor Board
          The widow's lawyer said no. She said it was safe.                          | widow's lawyer
          The widow's lawyer said no. He said it was safe.                           | widow's lawyer
          The widow of a clerk said no. She said it was safe.                        | widow of a clerk
          Tom Marsh sued the port. Mr. Marsh said it was old.                        | Tom Marsh
          Tom Marsh sued the port. Mrs. Marsh said it was old.                       | Marsh
          """)
  void memberOwnerAndSpouse_areToldApart(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Maria Ortega, 46, a teacher from Lima, said it was safe. The teacher said it was old.     | Maria Ortega
          Maria Ortega, a teacher, said it was safe. The nurse said it was old.                     | nurse
          Her husband, Alex Ortega, said it was safe. Ana Silva said no. The husband said it was old. | Alex Ortega
          Maria Ortega, 46, of Lima, met John Marsh, 52, of Quito. The 52-year-old said it was old. | John Marsh
          Maria Ortega, 46, of Lima, met John Marsh, 52, of Quito. The 61-year-old said it was old. | 61-year-old
          Maria Ortega, 46, of Lima, met John Marsh, 46, of Quito. The 46-year-old said it was old. | 46-year-old
          """)
  void roleAndAge_areWhatTheArticleTells(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Mayor Ana Roe said no. Mayor Al Lim said no. The mayor said it was safe.                    | Al Lim
          Mayor Al Lim said no. Mayor Ana Roe said no. The mayor said it was safe.                    | Ana Roe
          Mayor Al Lim met Mayor Ana Roe. The mayor said it was safe.                                 | mayor
          Mayor Al Lim said no. Former Mayor Ana Roe said no. The mayor said it was safe.             | Al Lim
          A spokesman for the port said no. The spokesman said it was safe.                           | spokesman for the port
          A spokesman for the port said no. A spokesman for the board said so. The spokesman said it was safe. | spokesman for the board
          A spokesman for the port said no. The clerk said it was safe.                               | clerk
          """)
  void roleOfSeveral_isOfWhoSpokeLast(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Pavel Novak arrived. The billionaire said it was safe.    | Pavel Novak
          Pavel Novak arrived. The Estonian said it was safe.       | Pavel Novak
          Pavel Novak arrived. The Republican said it was safe.     | Pavel Novak
          Pavel Novak arrived. The 46-year-old said it was safe.    | Pavel Novak
          Pavel Novak arrived. The police officer said it was safe. | police officer
          Pavel Novak arrived. A billionaire said it was safe.      | billionaire
          Pavel Novak arrived. The actress said it was safe.        | actress
          """)
  void epithet_isWhoeverIsTalkedOf(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Maria Ortega met Ana Silva. She said it was safe.                | Maria Ortega
          Ana Silva spoke of Maria Ortega. She said it was safe.           | Ana Silva
          Ana Silva left. Maria Ortega's car burned. She said it was safe. | Ana Silva
          Ana Silva said Maria Ortega was ill. She said it was safe.       | Ana Silva
          Ana Silva left. Maria Ortega met Eva Lind. She said it was safe. | Maria Ortega
          Jean-Luc Moreau met Ana Silva. He said it was safe.              | Jean-Luc Moreau
          Jean-Luc Moreau arrived. She said it was safe.                   |
          A waitress said it held. She said it was safe.                   | waitress
          A 46-year-old said it held. She said it was safe.                | 46-year-old
          A waitress said it held. He said it was safe.                    |
          A letter said it held. She said it was safe.                     |
          The report said it held. She said it was safe.                   |
          """)
  void heAndShe_areTheMostSalient(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Lima Nurses Union met. The union said it was safe.                           | Lima Nurses Union
          The road was closed. The union said it was safe.                             | union
          Kestrel, a maker of pumps, closed a plant. The maker said it was safe.       | Kestrel
          Kestrel, a maker of pumps, closed a plant. The lender said it was safe.      | lender
          Kestrel Inc. closed a plant. The company said it was safe.                   | Kestrel Inc.
          Kestrel Inc. closed a plant. Kestrel said it was safe.                       | Kestrel Inc.
          Lima Harbor Board met. The company said it was safe.                         | company
          Kestrel's shares fell. Kestrel's plant closed. The company said it was safe. | Kestrel
          They met in Kestrel. The road from Kestrel was closed. The company said no.  | company
          Lima Relief Fund met. The fund said it was safe.                             | Lima Relief Fund
          Kestrel's shares fell. They met in Kestrel. The company said it was safe.    | company
          Lima Airways cut flights. The airline said it was safe.                      | Lima Airways
          Kestrel Inc. met Marlin Inc. The company said it was safe.                   | Kestrel Inc.
          Kestrel Inc. closed a plant. It said the road was safe.                      | Kestrel Inc.
          The road was closed. It said the road was safe.                              |
          """)
  void organisation_isOfTheKindThatTheNounTells(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          By Ann Bello / Maria Ortega runs the port. / Q: Why now? / A: It is time, I think. | Maria Ortega
          By Ann Bello / Maria Ortega runs the port. / A: It is time. / Q: Why did you say so?      | Ann Bello
          Maria Ortega runs the port. / MO: Because we can.                                  | Maria Ortega
          Maria Ortega and Mark Oland run the port. / MO: Because we can.                    | MO
          """)
  void lettersOfAnInterview_areWhoAsksAndAnswers(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Tim O'Brien said it was safe. O'Brien said it was old. He said it held.                | Tim O'Brien
          Anne-Marie Smith-Jones said it was safe. Smith-Jones said it was old. She said it held. | Anne-Marie Smith-Jones
          J. R. R. Marsh said it was safe. Marsh said it was old.                                | J. R. R. Marsh
          Élodie Brûlé said it was safe. Brûlé said it was old. She said it held.                | Élodie Brûlé
          MARIA ORTEGA SAID IT WAS SAFE. SHE SAID IT WAS OLD.                                    | MARIA ORTEGA
          قال محمد علي إن الجسر آمن. Mohammed Ali said it was safe. He said it held.             | Mohammed Ali
          The 99999999999-year-old said it was safe.                                             | 99999999999-year-old
          """)
  void unusualNames_areReadWhole(String text, String name) {
    assertLast(text, name);
  }

  @ParameterizedTest
  @CsvSource({"'Maria Ortega, ١٢, said it was safe.'", "'Maria Ortega, 46, said it was safe.'"})
  void age_isNoTitle(String text) {
    assertThat(Extracted.from(text).statements().getLast().speakers())
        .containsExactly(new Speaker("Maria Ortega", List.of("Ortega"), null, Speaker.Kind.PERSON));
  }

  private static void assertLast(String text, String name) {
    Statement last = Extracted.from(text).statements().getLast();

    assertThat(Extracted.names(last)).isEqualTo(name == null ? "" : name);
  }
}
