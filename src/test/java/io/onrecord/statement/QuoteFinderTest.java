package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations by their marks; {@code /} is a new paragraph, {@code ;} stands between quotations. */
final class QuoteFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          He said “it is safe” on Friday.             | “it is safe”
          He said "it is safe" on Friday.             | "it is safe"
          He said ''it is safe'' on Friday.           | ''it is safe''
          He said ``it is safe'' on Friday.           | ``it is safe''
          He said «it is safe» on Friday.             | «it is safe»
          He said ‘it’s safe’ on Friday.              | ‘it’s safe’
          He said “it is safe" on Friday.             | “it is safe"
          He said “it is safe’’ on Friday.            | “it is safe’’
          He said “she said ‘no’ to me” on Friday.    | “she said ‘no’ to me”
          He said "she said “no” to me" on Friday.    | "she said “no” to me"
          He said “she said "no" to me” on Friday.    | “she said "no" to me”
          “One,” he said, “two.”                      | “One,”;“two.”
          “It rained. Then it snowed,” he said.       | “It rained. Then it snowed,”
          """)
  void quotation_isFoundByItsMarks(String text, String expected) {
    assertThat(quotes(text)).containsExactly(expected.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The 6" pipe broke in the ‘90s and it’s old.
          It’s the senators’ plan.
          He said it is safe” on Friday.
          He said "it is safe on Friday.
          “It is safe, he said. / The bridge was old.
          """)
  void loneMark_opensNothing(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  @Test
  void unclosedQuotation_endsWithItsParagraph() {
    assertThat(quotes("He said “it is safe. / The bridge was “old” then. / It held."))
        .containsExactly("“old”");
  }

  @Test
  void openQuotation_goesOnInAParagraphThatOpensWithAMark() {
    Article article = article("“It rained. / “It snowed. / “It froze,” he said.");

    assertThat(QuoteFinder.quotes(article))
        .extracting(quote -> quote.span().in(article.text()), Quote::closed, Quote::continues)
        .containsExactly(
            tuple("“It rained.", false, false),
            tuple("“It snowed.", false, true),
            tuple("“It froze,”", true, true));
  }

  private static List<String> quotes(String text) {
    Article article = article(text);
    return QuoteFinder.quotes(article).stream()
        .map(quote -> quote.span().in(article.text()))
        .toList();
  }

  private static Article article(String text) {
    return ArticleParser.parse("news", text.replace(" / ", "\n\n"));
  }
}
