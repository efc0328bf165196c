package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code train} and {@code score}, as a user types them. */
final class TrainingCommandsTest {
  private static final String HEAD = "title: T\noutlet: O\nstyle: s\npublished: 2003-11-04\n---\n";

  /** Two statements, one by "she". */
  private static final String FERRY =
      HEAD
          + "The ferry was late. {1s: Mayor Ann Bello} {1c: said} {1: it rained}. {2: “No ship came,”}"
          + " {2s: she} {2c: said}.\n---\n1 Ann Bello\n2 Ann Bello\n";

  @TempDir private Path folder;
  private Path gold;
  private Path out;

  @BeforeEach
  void makeGold() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    out = folder.resolve("out");
    Files.writeString(gold.resolve("ferry.txt"), FERRY);
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("broken.txt"), FERRY.replace("{2s: she}", "{2s: she"));
    Files.writeString(folder.resolve("broken.jsonl"), "{\"doc_id\":\"a\"}\n");
    Files.writeString(folder.resolve("broken.model"), "no model");
  }

  @Test
  void train_writesModelAndCard_andSaysWhatItDid() throws IOException {
    Terminal terminal = run("train --gold gold --test gold --out out");

    String card = Files.readString(out.resolve("attribution.md"));
    assertThat(card).startsWith("# Attribution model\n");
    assertThat(card).contains("\n- Trained on 1 marked article with 2 statements, on 20");
    assertThat(card)
        .endsWith(
            "\n- On 1 marked article with 2 statements that nothing was learned from: 2 statements,"
                + " joint F1 100.0 (precision 100.0, recall 100.0), exact 100.0, right speaker of"
                + " those found 100.0 %\n");
    assertThat(terminal.out())
        .isEqualTo(card + "\nWritten to %s\n".formatted(out.resolve("attribution.model")));
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void train_withoutTest_tellsNoScore() throws IOException {
    run("train --gold gold/ferry.txt --out out");

    assertThat(Files.readString(out.resolve("attribution.md")))
        .contains("Trained on 1 marked article")
        .doesNotContain("joint F1");
  }

  @Test
  void train_givesTheSameModelEachTime_andWritesOverTheOldOne() throws IOException {
    run("train --gold gold --out out");
    byte[] first = Files.readAllBytes(out.resolve("attribution.model"));
    run("train --gold gold --out out");

    assertThat(Files.readAllBytes(out.resolve("attribution.model"))).isEqualTo(first);
  }

  @Test
  void score_tellsAll_eachForm_whatIsLost_andWhoSpeaks() {
    assertThat(run("score --gold gold").out())
        .isEqualTo(
            """
            1 article: 2 statements, joint F1 100.0 (precision 100.0, recall 100.0), exact 100.0, right speaker of those found 100.0 %
            direct: 1 statements, joint F1 100.0 (precision 100.0, recall 100.0), exact 100.0, right speaker of those found 100.0 %
            indirect: 1 statements, joint F1 100.0 (precision 100.0, recall 100.0), exact 100.0, right speaker of those found 100.0 %
            mixed: 0 statements, joint F1 0.0 (precision 0.0, recall 0.0), exact 0.0
            lost: 0 not found, 0 found with other words as source; 0 extracted that nobody marked
            source is name: right speaker of those found 100.0 % of 1
            source is he or she: right speaker of those found 100.0 % of 1
            he and she: 100.0 % with the right person (1 right, 0 wrong, 0 statements not found)
            """);
  }

  @Test
  void score_withAModelOfOnesOwn_usesThat() {
    run("train --gold gold --out out");

    assertThat(run("score --gold gold --with out/attribution.model").out())
        .startsWith("1 article: 2 statements, joint F1 ");
  }

  /** In the text "Ann Bello" stands at 26, "she" at 68. */
  @Test
  void score_withPersons_tellsOfThemAlone() throws IOException {
    Files.writeString(
        folder.resolve("persons.jsonl"),
        "{\"doc_id\":\"ferry\",\"source\":[68,71],\"person\":[26,35]}\n");

    assertThat(run("score --gold gold --persons persons.jsonl").out())
        .isEqualTo(
            "he and she: 100.0 % with the right person (1 right, 0 wrong, 0 statements not"
                + " found)\n");
  }

  @ParameterizedTest
  @CsvSource({"train, --gold --test --out", "score, --gold --persons --with"})
  void help_namesEveryOption(String command, String options) {
    String help = run(command + " --help").out();

    assertThat(help).contains(options.split(" ")).contains("Marked articles");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train --gold gold | Missing required option: '--out=DIR'",
        "train --out out | Missing required option: '--gold=DIR'",
        "score | Missing required option: '--gold=DIR'",
        "train --gold none --out out | onrecord: none does not exist",
        "train --gold gold --test none --out out | onrecord: none does not exist",
        "train --gold empty --out out | onrecord: no marked article (.txt or .jsonl) in empty",
        "train --gold broken.txt --out out |"
            + " onrecord: broken.txt line 6: mark {2s: is never closed",
        "score --gold none | onrecord: none does not exist",
        "score --gold empty | onrecord: no marked article (.txt or .jsonl) in empty",
        "score --gold broken.jsonl |"
            + " onrecord: broken.jsonl line 1: \"doc_id\", \"text\" or \"statements\" is missing",
        "score --gold gold --with none.model | onrecord: none.model does not exist",
        "score --gold gold --with broken.model |"
            + " onrecord: broken.model: attribution model is cut short or damaged",
        "score --gold gold --persons none.jsonl | onrecord: none.jsonl does not exist",
        "score --gold gold --persons broken.jsonl |"
            + " onrecord: broken.jsonl line 1: \"doc_id\", \"source\" or \"person\" is missing"
      })
  void wrongUse_isToldInASentence_andNothingIsWritten(String line, String message) {
    Terminal terminal = new Terminal();

    assertThat(terminal.run(inFolder(line))).isEqualTo(2);
    assertThat(terminal.err().lines().findFirst().orElse("").replace(folder + "/", ""))
        .isEqualTo(message);
    assertThat(terminal.out()).isEmpty();
    assertThat(out).doesNotExist();
  }

  private Terminal run(String line) {
    Terminal terminal = new Terminal();
    assertThat(terminal.run(inFolder(line))).as(terminal.err()).isZero();
    return terminal;
  }

  /** The words of the line; those that name a file or folder mean one in {@link #folder}. */
  private String[] inFolder(String line) {
    String[] words = line.split(" ");
    return Arrays.stream(words)
        .map(
            word ->
                word.startsWith("-") || word.equals(words[0])
                    ? word
                    : folder.resolve(word).toString())
        .toArray(String[]::new);
  }
}
