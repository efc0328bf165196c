package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          said on Tuesday in Lima             | on Tuesday
          said late on Monday night           | late on Monday night
          told reporters last week            | last week
          said in a statement Monday          | Monday
          said in 2019                        | in 2019
          said earlier this month             | earlier this month
          said over the weekend               | over the weekend
          said on Monday, June 3, 2019, that  | on Monday, June 3, 2019
          said on 3 June at noon              | on 3 June
          said Sept. 11                       | Sept. 11
          said in early May                   | in early May
          said three weeks ago                | three weeks ago
          said yesterday                      | yesterday
          said recently                       | recently
          said in August.                     | in August
          Today she said                      | Today
          """)
  void wordsThatTellWhen_areFoundAsPrinted(String text, String words) {
    assertThat(DateWords.first(text, new Span(0, text.length())).map(span -> span.in(text)))
        .contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "told the Sunday Times",
        "told USA Today",
        "told Monday's meeting",
        "said they may march",
        "told 2019 people",
        "told a weekday crowd"
      })
  void otherWords_areNone(String text) {
    assertThat(DateWords.first(text, new Span(0, text.length()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 12})
  void wordsOutsideThePart_areNotFound(int end) {
    assertThat(DateWords.first("He said on Tuesday", new Span(0, end))).isEmpty();
  }
}
