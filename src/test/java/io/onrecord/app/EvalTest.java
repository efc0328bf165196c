package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles {@code eval} finds, and what it says of broken files. */
final class EvalTest {
  @TempDir Path folder;

  private Path docs;
  private Path queries;

  @BeforeEach
  void write() throws IOException {
    docs =
        Files.writeString(
            folder.resolve("docs.jsonl"),
            """
            {"id":"flood","title":"","text":"The river rose by two metres.\\n\\nThe dams held."}
            {"id":"strike","text":"The miners want higher wages. They will strike."}

            {"id":"empty","text":" "}
            """);
    queries =
        Files.writeString(
            folder.resolve("queries.jsonl"),
            """
            {"id":"q1","text":"What do the miners want?","relevant":["strike"]}
            {"id":"q2","text":"Did the river rise by two metres as the dams held, or did miners?"}
            {"id":"q3","text":"Who won the cup?"}
            """);
  }

  @Test
  void eval_ofArticles_namesThemBestFirst() {
    assertThat(eval("articles", docs, queries))
        .containsExactly(
            "{\"id\":\"q1\",\"results\":[\"strike\"]}",
            "{\"id\":\"q2\",\"results\":[\"flood\",\"strike\"]}",
            "{\"id\":\"q3\",\"results\":[]}");
  }

  @Test
  void eval_withVectors_findsWhatSharesNoWord() throws IOException {
    Path question = lines("{\"id\":\"q\",\"text\":\"industrial action by pit workers\"}");

    assertThat(eval("articles", docs, question)).containsExactly("{\"id\":\"q\",\"results\":[]}");
    assertThat(eval("articles", docs, question, "--models", "vectors"))
        .containsExactly("{\"id\":\"q\",\"results\":[\"strike\",\"flood\"]}");
  }

  @Test
  void eval_ofAnythingElse_isWrongUsage() {
    assertThat(error("speakers", docs, queries))
        .isEqualTo("what to find must be articles, sentences or refusal, was \"speakers\"");
  }

  @Test
  void eval_ofNoFile_isWrongUsage() {
    Path missing = folder.resolve("none.jsonl");

    assertThat(error("articles", missing, queries)).isEqualTo(missing + " does not exist");
    assertThat(error("articles", docs, missing)).isEqualTo(missing + " does not exist");
  }

  @Test
  void eval_ofBrokenArticles_namesTheLine() throws IOException {
    Path twice = lines("{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}");
    assertThat(error("articles", twice, queries))
        .isEqualTo(twice + " line 2: another line has the id \"a\" too");

    Path wrong = lines("{\"id\":\"../a\",\"text\":\"x\"}");
    assertThat(error("articles", wrong, queries))
        .isEqualTo(
            wrong
                + " line 1: \"id\" must be 1 to 128 letters, digits, '.', '_' or '-', was \"../a\"");

    Path none = lines("{\"text\":\"x\"}");
    assertThat(error("articles", none, queries)).contains("line 1: \"id\" must be");

    Path noText = lines("{\"id\":\"a\"}");
    assertThat(error("articles", noText, queries)).endsWith("line 1: \"text\" is missing");
  }

  private Path lines(String text) throws IOException {
    return Files.write(folder.resolve("broken.jsonl"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> eval(String task, Path docs, Path queries, String... more) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(command(task, docs, queries, more))).as(terminal.err()).isZero();
    return terminal.out().lines().toList();
  }

  private static String error(String task, Path docs, Path queries) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(command(task, docs, queries))).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    return terminal.err().strip().replaceFirst("^onrecord: ", "");
  }

  private static String[] command(String task, Path docs, Path queries, String... more) {
    return Stream.concat(
            Stream.of("eval", task, "--docs", docs.toString(), "--queries", queries.toString()),
            Stream.of(more))
        .toArray(String[]::new);
  }
}
