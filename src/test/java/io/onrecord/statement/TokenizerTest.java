package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The bridge is safe.               | The bridge is safe .
          Ortega's bridge isn't safe        | Ortega 's bridge is n't safe
          Ortega’s bridge won’t hold        | Ortega ’s bridge wo n’t hold
          We've said they're old            | We 've said they 're old
          O'Neill and D’Arcy                | O'Neill and D’Arcy
          the senators' plan                | the senators ' plan
          U.S. officials, Jun. 20           | U.S. officials , Jun. 20
          Sen. J. Marsh left. He fell.      | Sen. J. Marsh left . He fell .
          "It is safe," he said             | " It is safe , " he said
          “It is safe,” he said             | “ It is safe , ” he said
          ``It is safe,'' he said           | `` It is safe , '' he said
          $1,000.50 or 3.5% at 8:30         | $1,000.50 or 3.5 % at 8:30
          a well-known man -- he said       | a well-known man -- he said
          wait ... what                     | wait ... what
          Johnson & Marsh, AT&T             | Johnson & Marsh , AT&T
          """)
  void tokens_areWordsAndMarks(String text, String expected) {
    String tokens =
        Tokenizer.tokens(text, new Span(0, text.length())).stream()
            .map(span -> span.in(text))
            .collect(Collectors.joining(" "));

    assertThat(tokens).isEqualTo(expected);
  }
}
