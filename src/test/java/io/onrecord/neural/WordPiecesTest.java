package io.onrecord.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordPiecesTest {
  private static final int ALL = Integer.MAX_VALUE;
  private static final WordPieces WORDS = words();

  /** The numbers are those of Hugging Face's tokenizers 0.23.3 with the models' own files. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The harbour | 1996 7440",
        "Señora Núñez | 12411 6525 28454",
        "don't | 2123 1005 1056",
        "... | 1012 1012 1012",
        "$4.5m | 1002 1018 1012 1019 2213",
        "東京 | 1879 1755",
        "unaffable | 14477 20961 3468",
        "[SEP] | 1031 19802 1033",
        "a\u0301\u0327x\u200Dy | 22260 2100",
        "İSTANBUL | 9960",
        "😀 | 100",
      })
  void pieces_areThoseOfTheReference(String text, String numbers) {
    assertThat(WORDS.of(text, ALL))
        .containsExactly(
            Arrays.stream(numbers.strip().split(" ")).mapToInt(Integer::parseInt).toArray());
  }

  @Test
  void blankText_hasNone() {
    assertThat(WORDS.of("", ALL)).isEmpty();
    assertThat(WORDS.of(" \t\r\n\u00A0\u2028\u0000\uFFFD", ALL)).isEmpty();
  }

  @Test
  void wordOfOver100Characters_isUnknown() {
    assertThat(WORDS.of("a".repeat(100), ALL)).hasSizeGreaterThan(1).doesNotContain(100);
    assertThat(WORDS.of("a".repeat(101), ALL)).containsExactly(100);
  }

  @Test
  void limit_cutsTheEnd_alsoWithinAWord() {
    int[] all = WORDS.of("unaffable harbour", ALL);

    for (int limit = 0; limit <= all.length; limit++) {
      assertThat(WORDS.of("unaffable harbour", limit)).containsExactly(Arrays.copyOf(all, limit));
    }
  }

  /** An accent is dropped wherever it stands, half of a pair as well. */
  @Test
  void hostileText_costsTimeInProportion() {
    List<String> texts =
        List.of(
            "\u0301\u0327".repeat(50_000),
            "é".repeat(100_000),
            "x".repeat(100_000),
            ("ab".repeat(49) + " ").repeat(1_000),
            "\uD83D".repeat(100_000),
            "東".repeat(100_000));
    texts.forEach(text -> WORDS.of(text, ALL));
    long before = cpuNanos();
    texts.forEach(text -> WORDS.of(text, ALL));

    assertThat(cpuNanos() - before).isLessThan(5_000_000_000L);
    assertThat(WORDS.of(texts.get(0), ALL)).isEmpty();
    assertThat(WORDS.of(texts.get(4), ALL)).isEmpty();
    assertThat(WORDS.of(texts.get(5), ALL)).hasSize(100_000);
  }

  @Test
  void randomText_neverFails() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String text =
          random.ints(60, 0, 0x10000).mapToObj(c -> "" + (char) c).collect(Collectors.joining());
      assertThat(WORDS.of(text, 20)).hasSizeLessThanOrEqualTo(20);
    }
  }

  @Test
  void vocabulary_isThatOfTheEmbedderAsWell() throws Exception {
    try (InputStream file = getClass().getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
      JsonNode vocabulary = new ObjectMapper().readTree(file).at("/model/vocab");
      String[] pieces = new String[vocabulary.size()];
      vocabulary.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
      try (InputStream ours = getClass().getResourceAsStream("ms-marco-MiniLM-L-12-v2/vocab.txt")) {
        assertThat(new String(ours.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines())
            .containsExactly(pieces);
      }
    }
  }

  @Test
  void vocabularyWithoutMarks_isRefused() {
    assertThatThrownBy(() -> new WordPieces(new ArrayList<>(List.of("[CLS]", "[UNK]", "a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the vocabulary must hold [SEP]");
  }

  @Test
  void pair_isCutAtTheLonger_thenAtBoth() {
    String ten = "storm ".repeat(10);
    String four = "port ".repeat(4);

    assertThat(TokenInput.of(WORDS, four, ten, 17).size()).isEqualTo(17);
    TokenInput longerCut = TokenInput.of(WORDS, four, ten, 13);
    assertThat(longerCut.types()).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1);
    assertThat(TokenInput.of(WORDS, ten, four, 13).types())
        .containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    TokenInput bothCut = TokenInput.of(WORDS, four, ten, 10);
    assertThat(bothCut.types()).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    assertThat(bothCut.pieces())
        .startsWith(WORDS.classification())
        .endsWith(WORDS.separator())
        .hasSize(10);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static WordPieces words() {
    try {
      return ModelFiles.words();
    } catch (ModelLoadException e) {
      throw new AssertionError(e);
    }
  }
}
