package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command, as a user types it. */
final class CommandLineTest {
  private static final String FLOOD =
      "LISBON, March 2 (Reuters) - The river rose by two metres overnight.\n"
          + "\"The dams have held so far,\" Interior Minister Jane Roe said.\n"
          + "She told reporters that more rain was expected on Friday.\n";

  @TempDir Path temporary;
  private Path corpus;
  private Path data;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(temporary.resolve("corpus"));
    data = temporary.resolve("data");
    Files.writeString(corpus.resolve("flood.txt"), FLOOD);
  }

  @Test
  void ask_printsTheCitedAnswer() {
    assertThat(run("ask", "What", "did", "Roe", "say?").out())
        .isEqualTo(
            """
            Jane Roe: “The dams have held so far” [1]
            [Jane Roe] told reporters that more rain was expected on Friday. [2]

            2 statements in 1 article, all shown.

            [1] The river rose by two metres overnight., Reuters, sentence 2: "The dams have held so far,"
            [2] The river rose by two metres overnight., Reuters, sentence 3: She told reporters that more rain was expected on Friday.
            """);
  }

  @Test
  void ask_asJson_isOneLineOfTheApisAnswer() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(run("ask", "--json", "What did Roe say?").out());

    assertThat(answer.at("/outcome").asText()).isEqualTo("answered");
    assertThat(answer.at("/statements/total").asInt()).isEqualTo(2);
    assertThat(answer.at("/citations/0/url").asText()).isEqualTo("/articles/flood#s2");
  }

  @Test
  void ask_withAModelThatCannotRun_saysSo_andAnswers(@TempDir Path model) throws IOException {
    Files.writeString(model.resolve("model.onnx"), "no model");
    Files.write(model.resolve("vocab.txt"), List.of("[CLS]", "[SEP]", "[UNK]"));

    Terminal told =
        run("ask", "--models", "all", "--reranker", model.toString(), "What did Roe say?");

    assertThat(told.err())
        .contains("models are off: the file is no ONNX model that can be run here");
    assertThat(told.out()).startsWith("Jane Roe: “The dams have held so far” [1]");
  }

  @Test
  void ask_aboutNobodyKnown_abstains() {
    assertThat(run("ask", "What did Macron say?").out())
        .isEqualTo("No statement by Macron in 1 article.\n");
  }

  @Test
  void statements_areASheet() {
    assertThat(run("statements", "--speaker", "roe", "--about", "rain", "--csv").out())
        .isEqualTo(
            "speaker,statement,form,polarity,published,outlet,title,article,sentence,url,kind,"
                + "addressee,said,said_from,said_to,reported_by,confidence,doubt\r\n"
                + "\"Jane Roe\",\"that more rain was expected on Friday\",\"indirect\",\"says\",\"\","
                + "\"Reuters\",\"The river rose by two metres overnight.\",\"flood\",\"3\","
                + "\"/articles/flood#s3\",\"person\",\"reporters\",\"\",\"\",\"\",\"\","
                + "\"0.82\",\"\"\r\n");
    assertThat(run("statements").out().lines()).hasSize(2).allMatch(l -> l.startsWith("- **Jane"));
  }

  @Test
  void statements_ofNobodyKnown_fail_andOfferWhoIs() {
    Terminal terminal = new Terminal();

    assertThat(terminal.run(withFolders("statements", "--speaker", "Jane Row"))).isEqualTo(1);
    assertThat(terminal.err())
        .isEqualTo("onrecord: no statement by Jane Row; did you mean Jane Roe?\n");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void index_readsOnlyWhatIsNewOrChanged_andForgetsWhatIsGone() throws IOException {
    assertThat(run("index").out())
        .isEqualTo(
            """
            1 article read, 0 unchanged, 0 removed
            The index holds 1 article, 2 statements by 1 speaker
            """);
    Files.writeString(
        corpus.resolve("strike.md"), "# Strike\n\nWages must rise, Omar Haddad said.\n");
    assertThat(run("index").out()).startsWith("1 article read, 1 unchanged, 0 removed\n");
    Files.delete(corpus.resolve("flood.txt"));
    assertThat(run("index").out())
        .isEqualTo(
            """
            0 articles read, 1 unchanged, 1 removed
            The index holds 1 article, 1 statement by 1 speaker
            """);
  }

  @Test
  void filesThatHoldNoArticle_areNamed_andTheOthersRead() throws IOException {
    Files.write(corpus.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5});
    Files.writeString(corpus.resolve("blank.txt"), " \n\n");
    Files.writeString(corpus.resolve("picture.jpg"), "x");
    Files.writeString(corpus.resolve("README.md"), "not an article");
    Files.writeString(corpus.resolve(".hidden.txt"), "not an article");
    Files.createSymbolicLink(corpus.resolve("link.txt"), corpus.resolve("flood.txt"));

    Terminal terminal = run("index");

    assertThat(terminal.out()).contains("The index holds 1 article, ");
    assertThat(terminal.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("onrecord: left out: binary.txt is not text"),
            line -> assertThat(line).startsWith("onrecord: left out: blank.txt holds no text"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "onrecord: left out: link.txt is a symbolic link, which is not followed"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "onrecord: left out: picture.jpg is of a format that is not read; these are:"
                            + " .txt, .text, .md, .markdown"));
  }

  @Test
  void articlesInOtherCharsets_areRead() throws IOException {
    Files.write(
        corpus.resolve("latin.txt"),
        "Der Bürgermeister war da. “Alles gut,” Jörg Müller said.".getBytes("windows-1252"));
    Files.write(
        corpus.resolve("utf16.txt"),
        "\uFEFFNothing moved. “All is well,” Zoë Brontë said.".getBytes(StandardCharsets.UTF_16LE));

    assertThat(run("ask", "What did Zoe Bronte say?").out())
        .startsWith("Zoë Brontë: “All is well”");
    assertThat(run("ask", "What did Müller say?").out()).startsWith("Jörg Müller: “Alles gut”");
  }

  @Test
  void check_tellsWhatIsInOrder() {
    Terminal terminal = run("check");

    assertThat(terminal.out())
        .startsWith(
            "articles: all can be read\n"
                + "index: 1 article, 2 statements by 1 speaker\n"
                + "language model: ");
  }

  @Test
  void extract_writesOffsetsInCodePoints() throws IOException {
    Path file = temporary.resolve("texts.jsonl");
    Files.writeString(
        file,
        "{\"doc_id\":\"a\",\"text\":\"A \uD83C\uDF0A came. It was big, Jane Roe said.\"}\n\n");

    assertThat(run("extract", file.toString()).out())
        .isEqualTo(
            "{\"doc_id\":\"a\",\"statements\":[{\"number\":1,\"spans\":[[10,20]],"
                + "\"source\":[[22,30]],\"speaker\":\"Jane Roe\",\"kinds\":[\"person\"],"
                + "\"cue\":[[31,35]],\"form\":\"indirect\",\"polarity\":\"says\",\"addressee\":[],"
                + "\"time\":[],\"time_from\":null,\"time_to\":null,\"reported_by\":null,"
                + "\"confidence\":0.85,\"rule\":\"clause-then-speaker\"}]}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ask | question must have 1 to 2000 characters, had 0",
        "ask ` ` | question must have 1 to 2000 characters, had 0",
        "ask x --port 80 | Unknown option",
        "frobnicate | Unmatched argument at index 0: 'frobnicate'",
        "serve --port abc | --port must be a whole number from 0 to 65535, was \"abc\"",
        "serve --port 70000 | --port must be a whole number from 0 to 65535, was \"70000\"",
        "serve --host 0.0.0.0 | --host must be a loopback address such as 127.0.0.1, was \"0.0.0.0\"",
        "serve --host no.such.host.invalid | --host must be an address of this machine",
        "ask x --model gpt | --model must be ",
        "ask x --model-timeout 0 | --model-timeout must be a whole number from 1 to 600, was \"0\"",
        "ask x --prompts none.dir --model-url http://127.0.0.1:1 --model openai |"
            + " --prompts folder \"none.dir\" does not exist",
        "ask x --model-key-file none.key | --model-key-file \"none.key\" cannot be read",
        "statements --csv --json | pass only one of --json, --csv and --markdown",
        "extract none.jsonl | none.jsonl does not exist"
      })
  void wrongUsage_isToldInASentence(String line, String message) {
    Terminal terminal = new Terminal();

    int exitCode = terminal.run(withFolders(words(line)));

    assertThat(terminal.err()).contains(message);
    assertThat(terminal.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(exitCode).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void missingCorpus_isToldInASentence_andNothingIsMade() {
    Terminal terminal = new Terminal();
    Path none = temporary.resolve("none");

    int exitCode = terminal.run("ask", "x", "--corpus", none.toString(), "--data", data.toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(terminal.err())
        .isEqualTo(
            "onrecord: corpus folder \"%s\" does not exist; make it and put articles in, or pass"
                    .formatted(none)
                + " --corpus DIR\n");
    assertThat(data).doesNotExist();
  }

  @Test
  void emptyCorpus_answersNothing() throws IOException {
    Files.delete(corpus.resolve("flood.txt"));

    assertThat(run("ask", "What did Roe say?").out())
        .isEqualTo("No statement by Roe in 0 articles.\n");
    assertThat(run("ask", "How high is the river?").out()).isEqualTo("The articles do not tell.\n");
  }

  @Test
  void dataFolderThatCannotBeWritten_isToldInASentence() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "not a folder");
    Terminal terminal = new Terminal();

    int exitCode =
        terminal.run("ask", "x", "--corpus", corpus.toString(), "--data", file.toString());

    assertThat(exitCode).isEqualTo(2);
    assertThat(terminal.err())
        .isEqualTo(
            "onrecord: data folder \"%s\" cannot be written; pass another one with --data DIR\n"
                .formatted(file));
  }

  @Test
  void damagedIndex_isMadeAnew() throws IOException {
    String answer = run("ask", "What did Roe say?").out();
    try (var files = Files.list(data.resolve("index"))) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[3]);
      }
    }

    Terminal terminal = run("ask", "What did Roe say?");

    assertThat(terminal.out()).isEqualTo(answer);
    assertThat(terminal.err())
        .isEqualTo("onrecord: the index is damaged; it is made anew from the articles\n");
  }

  @Test
  void questionBesideARunningServer_isAnsweredFromItsIndex() throws IOException {
    try (Service service = TestService.ofCorpus(corpus, data)) {
      assertThat(service.address()).startsWith("http://127.0.0.1:");
      Terminal ask = run("ask", "What did Roe say?");
      assertThat(ask.out()).contains("2 statements in 1 article");
      assertThat(ask.err())
          .isEqualTo(
              "onrecord: another process keeps the index; this is what it has saved of it\n");
    }
  }

  @Test
  void commandThatWritesTheIndex_isRefusedBesideAServerThatGoesOn() throws IOException {
    try (Service service = TestService.ofCorpus(corpus, data)) {
      Terminal terminal = new Terminal();

      assertThat(terminal.run(withFolders("serve"))).isEqualTo(2);
      assertThat(terminal.err())
          .isEqualTo(
              "onrecord: another process keeps the index; waiting up to 10 s for it to stop\n"
                  + "onrecord: data folder \"%s\" is in use by another process; stop it or pass --data"
                      .formatted(data)
                  + " DIR\n");
      assertThat(service.address()).isNotEmpty();
    }
  }

  @Test
  void commandThatWritesTheIndex_waitsForAServerThatStops() throws Exception {
    Service service = TestService.ofCorpus(corpus, data);
    Terminal terminal = new Terminal();
    var exitCode = new FutureTask<>(() -> terminal.run(withFolders("index")));

    Thread.ofPlatform().start(exitCode);
    await().until(() -> terminal.err().contains("waiting up to 10 s"));
    service.close();

    assertThat(exitCode.get()).isZero();
    assertThat(terminal.out()).contains("1 article");
  }

  @Test
  void corpusThatIsALink_isFollowed() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), corpus);
    Terminal terminal = new Terminal();

    terminal.run(
        "index", "--corpus", link.toString(), "--data", data.toString(), "--model", "none");

    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out()).startsWith("1 article read");
  }

  @Test
  void portInUse_isToldInASentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Terminal terminal = new Terminal();

      int exitCode =
          terminal.run(withFolders("serve", "--port", Integer.toString(taken.getLocalPort())));

      assertThat(exitCode).isEqualTo(2);
      assertThat(terminal.err())
          .isEqualTo(
              "onrecord: port %d is in use; stop the other process or pass --port\n"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void environment_setsWhatNoFlagSets() {
    Terminal terminal =
        new Terminal(
            Map.of(
                "ONRECORD_CORPUS", corpus.toString(),
                "ONRECORD_DATA", temporary.resolve("none").toString(),
                "ONRECORD_MODEL", "none"));

    assertThat(terminal.run("index", "--data", data.toString())).isZero();
    assertThat(data).isDirectory();
    assertThat(temporary.resolve("none")).doesNotExist();
  }

  @Test
  void help_namesEverySetting_withItsVariable() {
    Terminal terminal = new Terminal();

    assertThat(terminal.run("--help")).isZero();
    String help = terminal.out().replaceAll("\\s+", " ");
    for (Setting setting : Setting.values()) {
      assertThat(help).contains(setting.flag() + "=" + setting.unit(), setting.variable());
    }
    assertThat(new Terminal().run("ask", "--help")).isZero();
  }

  private Terminal run(String... args) {
    Terminal terminal = new Terminal();
    int exitCode = terminal.run(withFolders(args));
    assertThat(exitCode).as(terminal.err()).isZero();
    return terminal;
  }

  private String[] withFolders(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--corpus", corpus.toString(), "--data", data.toString()));
    if (!all.contains("--model")) {
      all.addAll(List.of("--model", "none"));
    }
    return all.toArray(String[]::new);
  }

  /** The words of a command line; one blank in backticks stands for itself. */
  private static String[] words(String line) {
    return line.endsWith("` `") ? new String[] {"ask", " "} : line.split(" ");
  }
}
