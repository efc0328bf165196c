package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench} prints, and what it says when it cannot measure. */
final class BenchTest {
  private static final String NEWS = "\\\"The dams have held so far,\\\" Jane Roe said on Friday.";

  @TempDir Path temporary;

  @Test
  void bench_ofLines_tellsSpeedRatiosAndMemory() throws IOException {
    Path file = write("{\"id\":\"1\",\"text\":\"%s\"}\n\n{\"text\":\" \"}\n".formatted(NEWS));

    List<String> lines = bench("extraction", "--articles", file.toString(), "--seconds", "1");

    assertThat(words(lines))
        .containsExactly(
            "articles: #",
            "parsing and extraction: # sentences per core-second",
            "the same by rules alone, without the model: # sentences per core-second",
            "parsing and tagging of all words alone: # sentences per core-second",
            "extraction to tagging: #",
            "extraction to rules: #",
            "held by models and extraction: # MB",
            "model in the program: # MB");
    double speed = number(lines.get(1));
    assertThat(speed).isPositive();
    assertThat(number(lines.get(4))).isCloseTo(speed / number(lines.get(3)), within(0.02));
    assertThat(number(lines.get(5))).isCloseTo(speed / number(lines.get(2)), within(0.02));
    assertThat(number(lines.get(7))).isBetween(0.05, 5.0);
  }

  @Test
  void bench_ofAFolder_readsItsArticles_andPassesByWhatIsNone() throws IOException {
    Files.writeString(temporary.resolve("flood.txt"), "\"It rains,\" Jane Roe said.");
    Files.writeString(temporary.resolve("strike.md"), "# Strike\n\nWages must rise, he said.");
    Files.writeString(temporary.resolve("empty.txt"), "");

    assertThat(bench("extraction", "--articles", temporary.toString(), "--seconds", "1").getFirst())
        .isEqualTo("articles: 2");
  }

  @Test
  void bench_ofNoFile_isWrongUsage() {
    String missing = temporary.resolve("none.jsonl").toString();

    assertThat(error("--articles", missing)).isEqualTo(missing + " does not exist");
  }

  @Test
  void bench_ofALineThatIsNoArticle_namesTheLine() throws IOException {
    Path broken = write("{\"text\":\"It rained.\"}\n{\"text\":\n");
    assertThat(error("--articles", broken.toString()))
        .isEqualTo(broken + " line 2: is not a JSON object");

    Path other = write("{\"title\":\"It rained.\"}\n");
    assertThat(error("--articles", other.toString()))
        .isEqualTo(other + " line 1: \"text\" is missing");
  }

  @Test
  void bench_ofBytesThatAreNoText_isWrongUsage() throws IOException {
    Path file = temporary.resolve("latin.jsonl");
    Files.write(file, "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(error("--articles", file.toString())).isEqualTo(file + " is not UTF-8");
  }

  @Test
  void bench_ofNothing_isWrongUsage() throws IOException {
    Path file = write("\n{\"text\":\"\"}\n");
    assertThat(error("--articles", file.toString())).isEqualTo("no article in " + file);

    Path folder = Files.createDirectory(temporary.resolve("folder"));
    assertThat(error("--articles", folder.toString())).isEqualTo("no article in " + folder);
  }

  @Test
  void bench_forNoTime_isWrongUsage() throws IOException {
    Path file = write("{\"text\":\"It rained.\"}");

    for (String seconds : List.of("0", "3601", "-1", "soon")) {
      assertThat(error("--articles", file.toString(), "--seconds", seconds))
          .isEqualTo("--seconds must be 1 to 3600, was \"%s\"".formatted(seconds));
    }
  }

  @Test
  void bench_ofTooManyPassages_orOfNoPart_isWrongUsage() {
    for (String passages : List.of("0", "10000001", "many")) {
      assertThat(error("--passages", passages))
          .isEqualTo("--passages must be 1 to 10000000, was \"%s\"".formatted(passages));
    }
    assertThat(error("everything"))
        .isEqualTo(
            "what to measure must be one of all, questions, statements, readers, indexing,"
                + " extraction, was \"everything\"");
  }

  @Test
  void bench_ofMadeUpNews_tellsThePartsOfAQuestion_whichAddUp() throws IOException {
    JsonNode figures =
        new ObjectMapper()
            .readTree(
                bench("questions", "--passages", "300", "--seconds", "1", "--json").getFirst());

    assertThat(value(figures, "corpus", "passages")).isBetween(300.0, 310.0);
    for (String part : List.of("questions for passages", "questions for statements")) {
      double whole = value(figures, part, "whole question");
      double sum =
          Stream.of(
                  "understanding, and choosing sentences",
                  "retrieval of passages",
                  "retrieval of statements",
                  "answer",
                  "JSON")
              .mapToDouble(name -> value(figures, part, name))
              .sum();
      assertThat(whole).isPositive().isCloseTo(sum, within(whole / 100));
      double floor = value(figures, part, "raw Lucene: ten passages with their text");
      assertThat(value(figures, part, "whole question, to raw Lucene"))
          .isCloseTo(whole / floor, within(0.01));
    }
    assertThat(value(figures, "questions for passages", "retrieval of passages")).isPositive();
    assertThat(value(figures, "questions for statements", "retrieval of statements")).isPositive();
    assertThat(value(figures, "memory", "index")).isBetween(2_000.0, 20_000.0);
  }

  @Test
  void bench_ofIndexingAndStatements_printsAHeadingAndALineForEachFigure() {
    List<String> indexing = bench("indexing", "--passages", "60");
    assertThat(indexing.getFirst()).isEqualTo("articles: 20");
    assertThat(words(indexing)).contains("whole: # articles per core-second");
    assertThat(indexing).allSatisfy(line -> assertThat(line).matches("[^:]+: \\d.*"));

    List<String> statements = bench("statements", "--passages", "200", "--seconds", "1");
    assertThat(statements).contains("corpus", "statements", "memory");
    assertThat(words(statements)).contains("  first page of #: # µs");
  }

  @Test
  void bench_ofReaders_tellsHowLongTheyWait_andReadsOnWhileArticlesAreWritten() throws IOException {
    JsonNode figures =
        new ObjectMapper()
            .readTree(bench("readers", "--passages", "300", "--seconds", "1", "--json").getFirst());

    String part = "readers and writers";
    assertThat(value(figures, part, "readers")).isEqualTo(16);
    double idle = value(figures, part, "95 of 100 questions wait at most");
    double busy = value(figures, part, "the same with 2 writers");
    assertThat(idle).isPositive();
    assertThat(value(figures, part, "with writers, to without"))
        .isCloseTo(busy / idle, within(0.01));
  }

  private static double value(JsonNode figures, String part, String name) {
    for (JsonNode figure : figures) {
      if (figure.path("part").asText().equals(part) && figure.path("name").asText().equals(name)) {
        return figure.path("value").asDouble();
      }
    }
    throw new AssertionError("no %s of %s in %s".formatted(name, part, figures));
  }

  private Path write(String lines) throws IOException {
    return Files.writeString(temporary.resolve("articles.jsonl"), lines);
  }

  private static List<String> bench(String... arguments) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(command(arguments))).as(terminal.err()).isZero();
    return terminal.out().lines().toList();
  }

  private static String error(String... arguments) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(command(arguments))).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    return terminal.err().strip().replaceFirst("^onrecord: ", "");
  }

  private static String[] command(String... arguments) {
    var command = new ArrayList<>(List.of("bench"));
    command.addAll(List.of(arguments));
    return command.toArray(String[]::new);
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("-?[0-9]+([.][0-9]+)?", "#")).toList();
  }

  private static double number(String line) {
    return Double.parseDouble(line.replaceAll("[^0-9.]", ""));
  }
}
