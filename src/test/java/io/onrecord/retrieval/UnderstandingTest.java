package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.Articles;
import io.onrecord.index.Filters;
import io.onrecord.index.lucene.LuceneIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is understood from questions, asked on Wednesday, May 13, 2026. */
final class UnderstandingTest {
  @TempDir private static Path folder;
  private static LuceneIndex index;

  @BeforeAll
  static void open() throws Exception {
    index = LuceneIndex.open(folder);
    index.put(
        Articles.of(
            "strike",
            "2026-05-12",
            "Reuters",
            "Trains stand still as drivers strike",
            "John Kirby: The strike must end.",
            "Reuters: The strike was watched by our reporters."));
    index.put(
        Articles.of(
            "squid", "2026-05-05", "The Guardian", "Squid Game is coming back", "It is a series."));
    index.put(Articles.of("deal", "2026-05-11", "CNN", "A deal on the dams", "Roe: It held."));
    index.put(
        Articles.of("time", "2024-06-20", "Time", "Russia and North Korea sign", "It rained."));
    index.put(Articles.of("fox", null, "Fox News", "A fox in the hen house", "It was red."));
    index.commit();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  /**
   * The columns: the question; what was understood, "?" before what may as well be topic; what is
   * left to look for.
   */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/onrecord/retrieval/understood.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void question_isTakenApart(String question, String understood, String rest) {
    Understanding read = read(question);

    assertThat(describe(read)).isEqualTo(understood);
    assertThat(read.rest()).isEqualTo(rest);
  }

  private static Understanding read(String question) {
    return new Understanding.Reader(index).read(Question.of(question), LocalDate.now(Today.CLOCK));
  }

  private static String describe(Understanding read) {
    List<String> parts = new ArrayList<>();
    for (Part part : read.parts()) {
      Filters filters = part.understood().filters();
      String value =
          switch (part.kind()) {
            case DATE -> day(filters.from()) + ".." + day(filters.to());
            case OUTLET -> filters.outlet();
            case TITLE -> filters.article();
            default -> "newest";
          };
      parts.add((part.mayBeTopic() ? "?" : "") + value);
    }
    return parts.isEmpty() ? "-" : String.join(" ", parts);
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
