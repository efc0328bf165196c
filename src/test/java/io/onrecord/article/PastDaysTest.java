package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seen from a Thursday, unless a test says otherwise. */
final class PastDaysTest {
  private static final LocalDate THURSDAY = LocalDate.of(2024, 6, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Tuesday               | 2024-06-18 | 2024-06-18
          late Monday night        | 2024-06-17 | 2024-06-17
          Thursday                 | 2024-06-20 | 2024-06-20
          Friday                   | 2024-06-14 | 2024-06-14
          last Thursday            | 2024-06-13 | 2024-06-13
          this Tuesday             | 2024-06-18 | 2024-06-18
          today                    | 2024-06-20 | 2024-06-20
          late yesterday           | 2024-06-19 | 2024-06-19
          this morning             | 2024-06-20 | 2024-06-20
          last night               | 2024-06-19 | 2024-06-19
          last week                | 2024-06-10 | 2024-06-16
          this week                | 2024-06-17 | 2024-06-20
          earlier this month       | 2024-06-01 | 2024-06-20
          last month               | 2024-05-01 | 2024-05-31
          last year                | 2023-01-01 | 2023-12-31
          over the weekend         | 2024-06-15 | 2024-06-16
          June 3                   | 2024-06-03 | 2024-06-03
          on Monday, June 3        | 2024-06-03 | 2024-06-03
          on Jun. 25               | 2023-06-25 | 2023-06-25
          Feb. 29                  | 2024-02-29 | 2024-02-29
          on 3 June 2019           | 2019-06-03 | 2019-06-03
          June 3rd, 2019           | 2019-06-03 | 2019-06-03
          in March                 | 2024-03-01 | 2024-03-31
          in June                  | 2024-06-01 | 2024-06-20
          last June                | 2023-06-01 | 2023-06-30
          in late September        | 2023-09-01 | 2023-09-30
          in June 2019             | 2019-06-01 | 2019-06-30
          in 2019                  | 2019-01-01 | 2019-12-31
          two days ago             | 2024-06-18 | 2024-06-18
          a week ago               | 2024-06-10 | 2024-06-16
          3 months ago             | 2024-03-01 | 2024-03-31
          """)
  void words_meanTheNearestPast(String words, LocalDate from, LocalDate to) {
    assertThat(PastDays.of(words, THURSDAY)).contains(new Days(from, to));
  }

  @Test
  void weekend_thatHasBegun_endsWithPublication() {
    assertThat(PastDays.of("over the weekend", LocalDate.of(2024, 6, 22)))
        .contains(Days.of(LocalDate.of(2024, 6, 22)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"recently", "last summer", "several days ago", "in recent weeks", ""})
  void wordsOfNoCertainDays_meanNone(String words) {
    assertThat(PastDays.of(words, THURSDAY)).isEmpty();
  }

  @Test
  void withoutADayOfPublication_onlyWordsWithTheirYearMeanSomething() {
    assertThat(PastDays.of("on Tuesday", null)).isEmpty();
    assertThat(PastDays.of("June 3", null)).isEmpty();
    assertThat(PastDays.of("June 3, 2019", null)).contains(Days.of(LocalDate.of(2019, 6, 3)));
  }

  @Test
  void days_inTheWrongOrder_areRefused() {
    assertThatThrownBy(() -> new Days(THURSDAY, THURSDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
