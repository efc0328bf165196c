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

  /** Articles of one text stand side by side. */
  @Test
  void eval_ofTheBaseline_namesArticlesThatHoldTheWords() throws IOException {
    assertThat(eval("baseline", docs, queries))
        .containsExactly(
            "{\"id\":\"q1\",\"results\":[\"strike\"]}",
            "{\"id\":\"q2\",\"results\":[\"flood\",\"strike\"]}",
            "{\"id\":\"q3\",\"results\":[]}");
    Path twice =
        lines(
            "{\"id\":\"a\",\"text\":\"The dams held.\"}\n{\"id\":\"b\",\"text\":\"The dams held.\"}");
    assertThat(eval("baseline", twice, queries("{\"id\":\"q\",\"text\":\"dams\"}")))
        .containsExactly("{\"id\":\"q\",\"results\":[\"a\",\"b\"]}");
  }

  @Test
  void eval_withVectors_findsWhatSharesNoWord() throws IOException {
    Path question = lines("{\"id\":\"q\",\"text\":\"industrial action by pit workers\"}");

    assertThat(eval("articles", docs, question)).containsExactly("{\"id\":\"q\",\"results\":[]}");
    assertThat(eval("articles", docs, question, "--models", "vectors"))
        .containsExactly("{\"id\":\"q\",\"results\":[\"strike\",\"flood\"]}");
  }

  @Test
  void eval_ofSentences_ranksAllOfTheTextThatTheQuestionNames() throws IOException {
    Path apart =
        lines(
            "{\"id\":\"flood\",\"title\":\"Flood\",\"text\":\"It rose. The dams held. It rained.\","
                + "\"sentences\":[\"It rose.\",\"The dams held.\",\"It rained.\"]}");
    Path about = queries("{\"id\":\"q\",\"text\":\"Have the dams held?\",\"passage\":\"flood\"}");

    assertThat(eval("sentences", apart, about))
        .containsExactly("{\"id\":\"q\",\"sentences\":[1,0,2]}");
    assertThat(eval("sentences", apart, about, "--models", "all"))
        .singleElement()
        .asString()
        .startsWith("{\"id\":\"q\",\"sentences\":[1,");
    assertThat(eval("sentences", docs, about))
        .containsExactly("{\"id\":\"q\",\"sentences\":[1,0]}");
  }

  @Test
  void eval_ofRefusal_judgesByTheTextNamedOrByAll() throws IOException {
    Path about =
        queries(
            """
            {"id":"own","text":"Will the miners strike?","passage":"strike"}
            {"id":"other","text":"Will the miners strike?","passage":"flood"}
            {"id":"any","text":"Will the miners strike?"}
            {"id":"none","text":"Who won the cup?"}
            """);
    for (String models : List.of("off", "all")) {
      List<String> lines = eval("refusal", docs, about, "--models", models);
      assertThat(lines).hasSize(4);
      assertThat(lines.get(0)).startsWith("{\"id\":\"own\"").endsWith("\"abstained\":false}");
      assertThat(lines.get(1)).startsWith("{\"id\":\"other\"").endsWith("\"abstained\":true}");
      assertThat(lines.get(2)).startsWith("{\"id\":\"any\"").endsWith("\"abstained\":false}");
      assertThat(lines.get(3)).startsWith("{\"id\":\"none\"").endsWith("\"abstained\":true}");
    }
  }

  @Test
  void eval_ofAQuestionThatNamesNoText_isWrongUsage() throws IOException {
    Path other = queries("{\"id\":\"q\",\"text\":\"Why?\",\"passage\":\"war\"}");

    assertThat(error("sentences", docs, other))
        .isEqualTo(other + " line 1: \"passage\" must be the id of a line of --docs, was \"war\"");
    assertThat(error("refusal", docs, other)).endsWith("was \"war\"");
    assertThat(error("sentences", docs, queries))
        .isEqualTo(
            queries
                + " line 1: \"passage\" must be the id of a line of --docs; sentences are chosen"
                + " from that one");
  }

  @Test
  void eval_ofAnythingElse_isWrongUsage() {
    assertThat(error("speakers", docs, queries))
        .isEqualTo(
            "what to find must be articles, baseline, sentences or refusal, was \"speakers\"");
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

    Path numbers = lines("{\"id\":\"a\",\"text\":\"x\",\"sentences\":[1]}");
    assertThat(error("articles", numbers, queries))
        .endsWith("line 1: \"sentences\" must be strings, one was 1");

    Path noText = lines("{\"id\":\"a\"}");
    assertThat(error("articles", noText, queries)).endsWith("line 1: \"text\" is missing");
  }

  private Path queries(String text) throws IOException {
    return Files.writeString(folder.resolve("asked.jsonl"), text);
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
