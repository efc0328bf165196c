package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes the extractor throw, point outside the text, or take long. */
final class HostileTextTest {
  private static final StatementExtractor EXTRACTOR = new StatementExtractor();

  private static final List<String> PIECES =
      List.of(
          "\"",
          "“",
          "”",
          "‘",
          "’",
          "''",
          "``",
          "«",
          "»",
          "'",
          "(",
          ")",
          ",",
          ".",
          "?",
          ":",
          ";",
          "—",
          " - ",
          "\n",
          "\n\n",
          "said",
          "told",
          "called",
          "according to",
          "that",
          "who",
          "which",
          "and",
          "Maria Ortega",
          "Ortega",
          "She",
          "he",
          "they",
          "the mayor",
          "Moscow",
          "analysts",
          "'s",
          "’s",
          "claim",
          "has",
          "not",
          "to",
          "saying",
          "declined",
          "on Friday",
          "the bridge was safe",
          "U.S.",
          "Jun. 20",
          "—Silva",
          "\u00a0",
          "\ud83d\ude00",
          "ORTEGA:",
          "deny",
          "in a statement",
          "quoted as saying",
          "a",
          "of");

  static Stream<Arguments> hugeTexts() {
    return Stream.of(
        Arguments.of("straight marks", "\"".repeat(560_000)),
        Arguments.of("opening marks", "“".repeat(560_000)),
        Arguments.of("single marks", "‘".repeat(560_000)),
        Arguments.of("marks and words", "\"a \"b ".repeat(100_000)),
        Arguments.of("nested reports", "Ortega said that ".repeat(80_000)),
        Arguments.of("long sentences", ("said that ".repeat(1_400) + ". ").repeat(90)),
        Arguments.of("long reports", ("Ortega said that ".repeat(900) + "it. ").repeat(30)),
        Arguments.of("one long line", "bridge ".repeat(150_000)),
        Arguments.of("one long word", "x".repeat(1_000_000)),
        Arguments.of("commas", "Ortega, ".repeat(120_000)),
        Arguments.of("quotations without cue", "\"The bridge is quite safe.\"\n\n".repeat(20_000)),
        Arguments.of("open quotations", "\"The bridge is quite safe.\n\n".repeat(20_000)),
        Arguments.of("pronouns", "\"It is safe,\" he said. ".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hugeTexts")
  void extract_ofHugeText_endsInTime(String name, String text) {
    Article article = ArticleParser.parse("huge", text);

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertWithin(EXTRACTOR.extract(article), text), name);
  }

  @Test
  void extract_ofRandomText_staysWithinTheText() {
    var random = new Random(20_261_101);
    for (int round = 0; round < 500; round++) {
      var text = new StringBuilder("A. ");
      int pieces = 1 + random.nextInt(120);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      Article article = ArticleParser.parse("random", text.toString());

      assertWithin(EXTRACTOR.extract(article), text.toString());
    }
  }

  @Test
  void extract_ofTheSameArticle_givesTheSameStatements() {
    Article article =
        ArticleParser.parse(
            "twice", "\"It is safe,\" Maria Ortega said. She left, saying it held.");

    assertThat(new StatementExtractor().extract(article)).isEqualTo(EXTRACTOR.extract(article));
  }

  private static void assertWithin(List<Statement> statements, String text) {
    int number = 0;
    int last = 0;
    for (Statement statement : statements) {
      number++;
      Assertions.assertEquals(number, statement.number());
      Assertions.assertTrue(statement.content().getFirst().start() >= last, "in order");
      last = statement.content().getFirst().start();
      int end = 0;
      for (Span span : statement.content()) {
        Assertions.assertTrue(span.start() >= end && span.end() <= text.length(), "within");
        Assertions.assertFalse(span.in(text).isBlank(), "has words");
        end = span.end();
      }
    }
  }
}
