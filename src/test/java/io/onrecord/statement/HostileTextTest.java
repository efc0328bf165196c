package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
        Arguments.of("one long line", "bridge ".repeat(750_000)),
        Arguments.of("he said she said", "he said she said ".repeat(80_000)),
        Arguments.of(
            "reports within reach", ("he said she said ".repeat(120) + "it. ").repeat(200)),
        Arguments.of("marks within reach", ("\"no\" he said ".repeat(80) + ". ").repeat(200)),
        Arguments.of("colons", ":".repeat(100_000)),
        Arguments.of("names with colons", "Ortega: yes. ".repeat(100_000)),
        Arguments.of("null characters", "\"No\u0000,\" \u0000 said \u0000. ".repeat(20_000)),
        Arguments.of("lone surrogates", "\ud800 said \udc00 that, \"\ud83d\" ".repeat(20_000)),
        Arguments.of(
            "right to left", "אמר כי \"הגשר בטוח\" \u202esaid\u202c مرحبا. ".repeat(20_000)),
        Arguments.of("mixed scripts", "“Мост цел”, said Ορτέγα 橋は said İıß ǅ. ".repeat(20_000)),
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

    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    List<Statement> found = EXTRACTOR.extract(article);
    Duration took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);

    assertWithin(found, text);
    assertThat(took).as(name).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void extract_ofRandomText_staysWithinTheText() {
    var random = new Random(20_261_101);
    for (int round = 0; round < 500; round++) {
      String text = randomText(random);
      Article article = ArticleParser.parse("random", text);

      assertWithin(EXTRACTOR.extract(article), text);
    }
  }

  /** Two contents have words in common only where the one stands inside the other. */
  @Test
  void extract_ofRandomText_neverCrosses() {
    var random = new Random(20_261_125);
    for (int round = 0; round < 500; round++) {
      String text = randomText(random);
      List<Span> spans =
          EXTRACTOR.extract(ArticleParser.parse("random", text)).stream()
              .flatMap(statement -> statement.content().stream())
              .toList();
      for (Span one : spans) {
        for (Span other : spans) {
          boolean crosses =
              one.start() < other.start() && other.start() < one.end() && one.end() < other.end();
          Assertions.assertFalse(crosses, () -> one + " and " + other + " in: " + text);
        }
      }
    }
  }

  @Test
  void extract_ofTheSameArticle_givesTheSameStatements() {
    Article article =
        ArticleParser.parse(
            "twice", "\"It is safe,\" Maria Ortega said. She left, saying it held.");

    assertThat(new StatementExtractor().extract(article)).isEqualTo(EXTRACTOR.extract(article));
  }

  /** What a statement stands in stands in no statement that stands in it. */
  @Test
  void extract_ofRandomText_nestsWithoutEnd_never() {
    var random = new Random(20_261_124);
    for (int round = 0; round < 200; round++) {
      var text = new StringBuilder("A. ");
      for (int i = 0; i < 80; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size()))).append(' ');
      }
      List<Statement> all = EXTRACTOR.extract(ArticleParser.parse("random", text.toString()));
      for (Statement statement : all) {
        int steps = 0;
        Integer reporter = statement.reportedBy();
        while (reporter != null) {
          steps++;
          Assertions.assertTrue(steps < all.size(), () -> "a circle in: " + text);
          reporter = all.get(reporter - 1).reportedBy();
        }
      }
    }
  }

  private static String randomText(Random random) {
    var text = new StringBuilder("A. ");
    int pieces = 1 + random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(5) == 0 ? "" : " ");
    }
    return text.toString();
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
      for (Span span : told(statement)) {
        Assertions.assertTrue(!span.isEmpty() && span.end() <= text.length(), "within");
      }
    }
  }

  /** The places that the statement tells besides its content. */
  private static List<Span> told(Statement statement) {
    Statement.Time time = statement.time();
    return Stream.of(
            statement.cue(),
            statement.mention(),
            statement.addressee(),
            time == null ? null : time.span())
        .filter(Objects::nonNull)
        .toList();
  }
}
