package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import io.onrecord.statement.ReportingVerb.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportingVerbsTest {
  @ParameterizedTest
  @CsvSource({
    "said, say, PAST",
    "Says, say, PRESENT",
    "told, tell, PAST",
    "written, write, PAST",
    "writing, write, ING",
    "denies, deny, PRESENT",
    "denied, deny, PAST",
    "denying, deny, ING",
    "stresses, stress, PRESENT",
    "admitted, admit, PAST",
    "announcing, announce, ING",
    "warn, warn, BASE",
    "quipped, quip, PAST",
    "declined, decline, PAST",
    "lambasted, lambast, PAST",
    "lambasting, lambast, ING"
  })
  void form_hasItsVerb(String word, String lemma, Form form) {
    ReportingVerb verb = ReportingVerbs.of(token(word)).orElseThrow();

    assertThat(verb.lemma()).isEqualTo(lemma);
    assertThat(verb.form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"sail", "walked", "s", "ed", "ing"})
  void otherWord_isNoReportingVerb(String word) {
    assertThat(ReportingVerbs.of(token(word))).isEmpty();
  }

  private static Token token(String word) {
    return Token.of(new Span(0, word.length()), word, -1, 0);
  }
}
