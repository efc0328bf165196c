package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an article tells of a statement besides its words, from the file to every place it is shown.
 */
final class StatementFieldsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A Thursday. */
  private static final String GATE =
      """
      ---
      title: The gate
      published: 2024-06-20
      ---

      “The guard told me, ‘You have to leave,’” Ana Cho told reporters on Tuesday.

      Mayor Omar Haddad denied that the gate was shut.

      Mary Marsh and Ann Bello flew to Lima. She said the gate was old.

      Peter Silva denied “taking bribes.” Silva said on Monday that the fence would cost the city more \
      than the guard had told him it would.
      """;

  private static final String CHO_SAID =
      "Ana Cho: “The guard told me, ‘You have to leave,’” [1] (to reporters; on Tuesday, 2024-06-18)";

  @TempDir Path temporary;

  @BeforeEach
  void makeCorpus() throws IOException {
    Files.writeString(Files.createDirectory(temporary.resolve("corpus")).resolve("gate.md"), GATE);
  }

  @Test
  void ask_saysWhenAndToWhom() {
    assertThat(run("ask", "What did Cho say?").lines()).first().isEqualTo(CHO_SAID);
  }

  @Test
  void ask_saysWhoReportsAQuotationInsideAQuotation() {
    assertThat(run("ask", "What did the guard say?").lines())
        .contains("guard: “You have to leave” [1] (to me; reported by Ana Cho)");
  }

  @Test
  void ask_saysWhyAnAttributionIsDoubtful() {
    assertThat(run("ask", "What did Marsh say?").lines())
        .first()
        .isEqualTo(
            "[Mary Marsh] said the gate was old. [1] (doubtful: “She” taken to be the person whom the"
                + " sentences before are about)");
  }

  @Test
  void ask_showsWhatIsDeniedInItsSentence_andOnlyWhatTheSentenceDoesNotTell() {
    assertThat(run("ask", "What did Silva say?").lines().limit(2))
        .containsExactly(
            "Peter Silva denied “taking bribes.” [1]",
            "Silva said on Monday that the fence would cost the city more than the guard had told"
                + " him it would. [2] (on Monday, 2024-06-17)");
  }

  @Test
  void ask_forASentence_namesWhoSaysIt_whateverStandsInsideItsContent() throws IOException {
    JsonNode claim =
        JSON.readTree(run("ask", "--json", "What would the fence cost the city?")).at("/claims/0");

    assertThat(claim.get("kind").asText()).isEqualTo("excerpt");
    assertThat(claim.get("speaker").asText()).isEqualTo("Peter Silva");
    assertThat(claim.at("/statement/time/from").asText()).isEqualTo("2024-06-17");
  }

  @Test
  void ask_asJson_holdsAllOfIt() throws IOException {
    assertThat(claim("What did Cho say?"))
        .isEqualTo(
            JSON.readTree(
                """
                {"number": 1, "polarity": "says", "addressee": "reporters",
                 "time": {"words": "on Tuesday", "from": "2024-06-18", "to": "2024-06-18"},
                 "confidence": 0.95, "rule": "quote-then-speaker", "doubt": null}
                """));
    assertThat(claim("What did the guard say?").get("reportedBy"))
        .isEqualTo(JSON.readTree("{\"number\": 1, \"speakers\": \"Ana Cho\"}"));
    assertThat(claim("What did Haddad say?").get("polarity").asText()).isEqualTo("denies");
    assertThat(claim("What did Marsh say?").get("doubt").asText()).startsWith("“She” taken to be");
  }

  @Test
  void statements_asJson_haveTheSame() throws IOException {
    JsonNode statements = JSON.readTree(run("statements", "--json")).get("statements");

    assertThat(statements.findValuesAsText("polarity"))
        .containsExactly("says", "says", "denies", "says", "denies", "says", "says");
    assertThat(statements.get(0).get("addressee").asText()).isEqualTo("reporters");
    assertThat(statements.get(0).get("time").get("from").asText()).isEqualTo("2024-06-18");
    assertThat(statements.get(1).get("reportedBy").get("number").asInt()).isEqualTo(1);
    assertThat(statements.get(1).get("kinds").get(0).asText()).isEqualTo("unnamed");
    assertThat(statements.get(3).get("doubt").asText()).startsWith("“She” taken to be");
    assertThat(statements.get(0).get("doubt").isNull()).isTrue();
  }

  @Test
  void statements_asCsv_haveTheSame() {
    List<String> lines = run("statements", "--csv").lines().toList();

    assertThat(lines.get(1))
        .endsWith(
            "\"person\",\"reporters\",\"on Tuesday\",\"2024-06-18\",\"2024-06-18\",\"\",\"0.95\","
                + "\"\"");
    assertThat(lines.get(2)).contains("\"unnamed\",\"me\",\"\",\"\",\"\",\"Ana Cho\"");
    assertThat(lines.get(3)).contains("\"indirect\",\"denies\"");
  }

  @Test
  void statements_asMarkdown_haveItInWords() {
    Stream<String> lines = run("statements").lines();

    assertThat(lines)
        .satisfiesExactly(
            cho -> assertThat(cho).endsWith(" — to reporters; on Tuesday, 2024\\-06\\-18"),
            guard -> assertThat(guard).endsWith(" — to me; reported by Ana Cho"),
            haddad -> assertThat(haddad).endsWith(" — denied"),
            marsh -> assertThat(marsh).contains(" — doubtful: “She” taken to be"),
            silva -> assertThat(silva).endsWith(" — denied"),
            silva -> assertThat(silva).endsWith(" — on Monday, 2024\\-06\\-17"),
            guard -> assertThat(guard).endsWith(" — to him; reported by Peter Silva"));
  }

  @Test
  void extract_writesItWithOffsets() throws IOException {
    Path file = temporary.resolve("texts.jsonl");
    Files.writeString(
        file, "{\"doc_id\":\"a\",\"text\":\"Cho told reporters in 2019 that it was safe.\"}\n");

    JsonNode told = JSON.readTree(run("extract", file.toString())).at("/statements/0");

    assertThat(told.get("addressee")).isEqualTo(JSON.readTree("[[9, 18]]"));
    assertThat(told.get("time")).isEqualTo(JSON.readTree("[[19, 26]]"));
    assertThat(told.get("time_to").asText()).isEqualTo("2019-12-31");
  }

  private JsonNode claim(String question) throws IOException {
    return JSON.readTree(run("ask", "--json", question)).at("/claims/0/statement");
  }

  private String run(String... arguments) {
    Terminal terminal = new Terminal();
    String[] all =
        Stream.concat(
                Stream.of(arguments),
                Stream.of(
                    "--corpus",
                    temporary.resolve("corpus").toString(),
                    "--data",
                    temporary.resolve("data").toString(),
                    "--model",
                    "none"))
            .toArray(String[]::new);
    assertThat(terminal.run(all)).as(terminal.err()).isZero();
    return terminal.out();
  }
}
