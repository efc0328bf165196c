package io.onrecord.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoldReaderTest {
  private static final String RAIN = "{1s: Bello} {1c: said} {1: it rained}.";

  @TempDir private Path folder;

  @Test
  void folder_isReadInTheOrderOfNames_andOnlyItsTextFiles() throws IOException {
    for (String name : List.of("b.txt", "a_b.txt", "a-b.txt", "C.txt")) {
      Files.writeString(folder.resolve(name), Gold.file(RAIN, "1 Bello"));
    }
    Files.writeString(folder.resolve("README.md"), "no article");

    assertThat(GoldReader.read(folder))
        .extracting(GoldArticle::id)
        .containsExactly("C", "a-b", "a_b", "b");
  }

  @Test
  void oneFile_isReadAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), Gold.file(RAIN, "1 Bello"));

    assertThat(GoldReader.read(file)).extracting(GoldArticle::id).containsExactly("a");
  }

  @Test
  void lines_areReadWithOffsetsInCodePoints() throws IOException {
    GoldArticle gold =
        lines(
                "{\"doc_id\":\"d\",\"text\":\"\uD83C\uDF27 It rained, Bello and Sow said.\",\"x\":1,"
                    + "\"statements\":[{\"spans\":[[2,11]],\"source\":[[13,18],[23,26]],"
                    + "\"cue\":[[27,31]],\"speaker_canonical\":\"Ann Bello\"},"
                    + "{\"spans\":[]},{\"spans\":[[2,4]],\"speech\":false}]}\n\n")
            .getFirst();

    String text = gold.article().text();
    GoldStatement first = gold.statements().getFirst();
    assertThat(gold.id()).isEqualTo("d");
    assertThat(gold.statements()).hasSize(2);
    assertThat(first.content()).containsExactly(Gold.first("It rained", text));
    assertThat(first.source()).isEqualTo(Gold.first("Bello and Sow", text));
    assertThat(first.cue()).containsExactly(Gold.first("said", text));
    assertThat(first.speakers()).containsExactly("Ann Bello");
    assertThat(first.counts()).isTrue();
    assertThat(gold.statements().getLast().isBelief()).isTrue();
    assertThat(gold.statements().getLast().source()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"doc_id"                                  | is not a JSON object of a marked article
          []                                         | is not a JSON object of a marked article
          null                                       | "doc_id", "text" or "statements" is missing
          {"doc_id":"d","text":"It rained."}         | "doc_id", "text" or "statements" is missing
          {"doc_id":"d","text":"A.","statements":[null]} | a statement must be an object, was null
          {"doc_id":"d","text":"A.","statements":[{"spans":[[0,9]]}]} | a span must be [start, end] inside the text
          {"doc_id":"d","text":"A.","statements":[{"spans":[[1]]}]} | a span must be [start, end] inside the text
          {"doc_id":"d","text":"A.","statements":[{"spans":[[0,1,2]]}]} | a span must be [start, end] inside the text
          {"doc_id":"d","text":"A.","statements":[{"spans":[null]}]} | a span must be [start, end] inside the text
          {"doc_id":"d","text":"A.","statements":[{"spans":[[2,1]]}]} | a span must be [start, end] inside the text
          """)
  void faultyLine_isToldWithItsNumber(String line, String message) {
    String first = "{\"doc_id\":\"d\",\"text\":\"A.\",\"statements\":[]}\n";

    assertThatThrownBy(() -> lines(first + "\n" + line + "\n"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage(folder.resolve("a.jsonl") + " line 3: " + message);
  }

  @Test
  void fileThatIsNotUtf8_isToldByName() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF});

    assertThatThrownBy(() -> GoldReader.read(folder))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage(folder.resolve("a.txt") + ": is not UTF-8");
  }

  @Test
  void missingOrEmptyFolder_isTold() {
    assertThatThrownBy(() -> GoldReader.read(folder.resolve("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(folder.resolve("none") + " does not exist");
    assertThatThrownBy(() -> GoldReader.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no marked article (.txt or .jsonl) in " + folder);
  }

  private List<GoldArticle> lines(String lines) throws IOException {
    return GoldReader.read(Files.writeString(folder.resolve("a.jsonl"), lines));
  }
}
