package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Days;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the first statement was said. The articles are of Thursday, June 20, 2024. */
final class StatementTimesTest {
  private static final LocalDate THURSDAY = LocalDate.of(2024, 6, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega said on Tuesday that the bridge was safe.              | on Tuesday         | 2024-06-18 | 2024-06-18
          Ortega told reporters last week that it was safe.             | last week          | 2024-06-10 | 2024-06-16
          Ortega said in a statement Monday that it was safe.           | Monday             | 2024-06-17 | 2024-06-17
          “It is safe,” Ortega said in a statement issued on Monday.    | on Monday          | 2024-06-17 | 2024-06-17
          Ortega said in 2019 that the bridge was safe.                 | in 2019            | 2019-01-01 | 2019-12-31
          Ortega said earlier this month that it was safe.              | earlier this month | 2024-06-01 | 2024-06-20
          “It is safe,” Ortega said late on Wednesday.                  | late on Wednesday  | 2024-06-19 | 2024-06-19
          Ortega told the Harbor Times on June 3 that it was safe.      | on June 3          | 2024-06-03 | 2024-06-03
          The bridge, Ortega said Monday, was safe.                     | Monday             | 2024-06-17 | 2024-06-17
          On Monday, Ortega said the bridge was safe.                   | On Monday          | 2024-06-17 | 2024-06-17
          Ortega on Monday said the bridge was safe.                    | on Monday          | 2024-06-17 | 2024-06-17
          Ortega, speaking in Lima on Monday, said it was safe.         | on Monday          | 2024-06-17 | 2024-06-17
          Ortega told CNN yesterday: “It is safe.”                      | yesterday          | 2024-06-19 | 2024-06-19
          Ortega's remarks on Monday that it may close are a worry.     | on Monday          | 2024-06-17 | 2024-06-17
          The bridge was safe, according to Ortega on Monday.           | on Monday          | 2024-06-17 | 2024-06-17
          """)
  void whenItWasSaid_isFoundAndResolved(String text, String words, LocalDate from, LocalDate to) {
    Statement.Time time = time(text);

    assertThat(time).isNotNull();
    assertThat(time.span().in(text)).isEqualTo(words);
    assertThat(time.days()).isEqualTo(new Days(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ortega said the bridge will open on Friday.",
        "The bridge opened on Friday, Ortega said.",
        "Ortega said after the council met on Friday that it was safe.",
        "After the council met on Friday, Ortega said it was safe.",
        "Ortega said in a report from last week that it was safe.",
        "“It is safe,” Ortega told Monday's meeting.",
        "“It is safe,” said Maria Ortega, who was elected in 2019.",
        "“It is safe,” Ortega said. Silva left on Friday."
      })
  void timeOfSomethingElse_isNotTheTimeOfSaying(String text) {
    assertThat(time(text)).isNull();
  }

  @Test
  void timeOfNoCertainDays_hasItsWordsAlone() {
    String text = "Ortega said recently that the bridge was safe.";

    assertThat(time(text).span().in(text)).isEqualTo("recently");
    assertThat(time(text).days()).isNull();
  }

  @Test
  void articleWithoutADay_givesTheWordsAlone() {
    Extracted found = Extracted.from("Ortega said on Tuesday that the bridge was safe.");

    assertThat(found.words(found.first().time().span())).isEqualTo("on Tuesday");
    assertThat(found.first().time().days()).isNull();
  }

  @Test
  void dateline_winsOverALaterDayOfPublication() {
    Extracted found =
        Extracted.published(
            THURSDAY, "LIMA, Jun. 18 (Reuters) - Ortega said yesterday that the bridge was safe.");

    assertThat(found.first().time().days()).isEqualTo(Days.of(LocalDate.of(2024, 6, 17)));
  }

  private static Statement.Time time(String text) {
    return Extracted.published(THURSDAY, text).first().time();
  }
}
