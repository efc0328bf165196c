package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Work grows with the text as a line does, not as a square, whatever stands in it: for eight times
 * the text, eight times the work is told from 64 times far enough that no noise decides.
 */
final class ExtractionGrowthTest {
  private static final int TIMES = 8;
  private static final double MOST = 17.5;

  /** Runs of each length, of which the fastest counts; more only while the ratio is too large. */
  private static final int LEAST_RUNS = 2;

  private static final int MOST_RUNS = 8;

  /** Characters. */
  private static final int LONG = 160_000;

  private static final int VERY_LONG = 1_600_000;

  private static final StatementExtractor EXTRACTOR = new StatementExtractor();

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "prose",
            LONG,
            "\"The bridge is safe,\" Maria Ortega said on Friday. The mayor told reporters that it"
                + " would hold. It rained.\n\n"),
        Arguments.of("one paragraph", LONG, "\"It is safe,\" he said. She said that it held. "),
        Arguments.of("marks", VERY_LONG, "\""),
        Arguments.of("marks and words", VERY_LONG, "\"a \"b "),
        Arguments.of("single marks and words", VERY_LONG, "'a ‘b "),
        Arguments.of("reports without end", VERY_LONG, "he said she said that "),
        Arguments.of("reports", LONG, "Ortega said that ".repeat(150) + "it. "),
        Arguments.of(
            "quotations in a quotation", LONG, "\"He said, 'It is,' she said,\" we said. "),
        Arguments.of("open quotations", LONG, "\"The bridge is quite safe.\n\n"),
        Arguments.of("pronouns", LONG, "\"It is safe,\" he said.\n\n"),
        Arguments.of("colons", VERY_LONG, ":"),
        Arguments.of("names with colons", LONG, "ORTEGA: Yes.\n\n"),
        Arguments.of("days", LONG, "Ortega told Silva on Monday in Lima that it held on Friday. "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void extract_ofMoreText_takesNoMoreForEachPart(String name, int length, String piece) {
    assertGrows(name, repeated(piece, length / TIMES), repeated(piece, length));
  }

  /** A cast that grows with the article. */
  @Test
  void extract_ofMoreNames_takesNoMoreForEach() {
    assertGrows("names", names(LONG / TIMES), names(LONG));
  }

  /** Everybody has the role, or the company the form, that each noun stands for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s Inc. said no. The company said it held. It said it rained. ",
        "Ana %s, 46, a teacher, said no. The teacher said it held. The 46-year-old said so. ",
        "Ana Ortega, a %s teacher, said no. The teacher said it held. ",
        "Ana %s Smith said no. Smith said it held. ",
        "Ana %s arrived.\n\nAX: It holds.\n\n"
      })
  void extract_ofMoreWhoAreMeant_takesNoMoreForEach(String piece) {
    assertGrows(piece, filled(piece, LONG / TIMES), filled(piece, LONG));
  }

  private static String filled(String piece, int length) {
    var random = new Random(7);
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(piece.formatted(name(random)));
    }
    return text.toString();
  }

  private static void assertGrows(String name, String part, String whole) {
    long ofPart = Long.MAX_VALUE;
    long ofWhole = nanos(whole);
    int runs = 0;
    while (runs < LEAST_RUNS || (runs < MOST_RUNS && ofWhole > MOST * ofPart)) {
      ofPart = Math.min(ofPart, nanos(part));
      ofWhole = Math.min(ofWhole, nanos(whole));
      runs++;
    }
    assertThat((double) ofWhole / ofPart).as(name).isLessThanOrEqualTo(MOST);
  }

  /** Time of this thread on its core, which other work on the machine does not lengthen. */
  private static long nanos(String text) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Article article = ArticleParser.parse("grown", text);
    assertThat(EXTRACTOR.extract(article)).isNotNull();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
  }

  private static String repeated(String piece, int length) {
    return "It rained. " + piece.repeat(length / piece.length());
  }

  private static String names(int length) {
    var random = new Random(7);
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append("\"It is safe,\" said ").append(name(random)).append(' ').append(name(random));
      text.append(". ");
    }
    return text.toString();
  }

  private static String name(Random random) {
    var name = new StringBuilder().append((char) ('A' + random.nextInt(26)));
    for (int i = 0; i < 6; i++) {
      name.append((char) ('a' + random.nextInt(26)));
    }
    return name.toString();
  }
}
