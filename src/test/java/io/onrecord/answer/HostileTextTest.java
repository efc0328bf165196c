package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.onrecord.retrieval.Question;
import io.onrecord.statement.Statement.Form;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to be slow: each step must take time in proportion to their length. */
class HostileTextTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  static Stream<String> texts() {
    return Stream.of(
        "\"".repeat(500_000),
        "'".repeat(500_000),
        "“".repeat(500_000),
        " '".repeat(250_000),
        " 'a".repeat(200_000),
        "[".repeat(500_000),
        "[k7q ".repeat(100_000),
        "said that ".repeat(100_000),
        "U.S.".repeat(200_000),
        "1,".repeat(250_000),
        "9".repeat(500_000),
        "a\u0301".repeat(250_000),
        "\u0301".repeat(500_000),
        "- ".repeat(250_000),
        "…".repeat(300_000),
        "a.b@".repeat(120_000),
        "\u202E\u200B".repeat(250_000),
        "\uD800".repeat(300_000),
        "Kirby said ".repeat(50_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  void longText_isReadSoon(String text) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          Word.of(text);
          Quote.in(text);
          FoldedText.of(text).find("zz", 0);
          Figures.of(text, Word.of(text));
          Negation.in(text, Word.of(text));
          PlainText.line(text);
          ReplyReader reader = new ReplyReader();
          reader.add(text);
          reader.end();
        });
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  void longSentence_isAnsweredWithSoon(String text) {
    String said = "A" + text + "Z";
    News news = News.of("Long", said + " Kirby said.").says(News.KIRBY, Form.DIRECT, null, said);
    assertTimeoutPreemptively(
        SOON,
        () ->
            AnswerText.of(
                new ExtractiveAnswerer()
                    .answer(Question.of("x"), news.by(News.KIRBY), AnswerListener.NONE)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  void longestClaimOfTheKind_isJudgedSoon(String text) {
    String part = text.substring(0, MarkupCheck.MAX_CHARS - 20);
    String sentence = text.substring(0, Gate.MAX_SENTENCE_CHARS - 20) + " a b.";
    News news = News.of("Long", sentence).says(News.KIRBY, Form.MIXED, null, sentence);
    Gate gate = new Gate(Question.of("x"), news.keyed());
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (String claim :
              List.of("Kirby said " + part, part + " Kirby said", "Kirby said \"" + part)) {
            assertThat(gate.check(new Proposal(claim, List.of("s1")))).isNotNull();
          }
        });
  }

  @Test
  void sentenceTooLongForAModel_isNotShownToIt() {
    News news = News.of("Long", "word ".repeat(1000).strip() + ".", "It rained.");
    ModelEvidence evidence =
        ModelEvidence.of(
            Question.of("x"), List.of(news.sentence(1, 1), news.sentence(2, 1)), List.of(), 1);
    assertThat(evidence.keyed().values()).extracting(s -> s.sentence().number()).containsExactly(2);
  }
}
