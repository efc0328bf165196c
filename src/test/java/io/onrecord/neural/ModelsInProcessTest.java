package io.onrecord.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.segment.TextSegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference is onnxruntime 1.23.2 and tokenizers 0.23.3 for Python with the same files.
 *
 * <p>Arithmetic in 8 bits comes out a little otherwise on processors of another kind, hence the
 * tolerances; a wrong piece, type or cut shows as a multiple of them.
 */
final class ModelsInProcessTest {
  private static final double COSINE = 0.01;
  private static final double LOGIT = 0.25;

  private static final List<String> TEXTS =
      List.of(
          "The harbour master closed the port after the storm.",
          "Ships stayed at sea because of the gale, the port authority said.",
          "Shares of the bakery chain rose 4.5% on Tuesday.",
          "Señora Núñez-Ólafsdóttir told reporters: “We won’t pay €1,200!”",
          "東京 is calm… 😀",
          "",
          " \t\n ",
          "storm ".repeat(2000));

  private static final double[][] COSINES = {
    {1.0, 0.616, 0.3546, 0.367, 0.4297, 0.4264, 0.4264, 0.5216},
    {0.616, 1.0, 0.4452, 0.342, 0.4229, 0.4042, 0.4042, 0.4006},
    {0.3546, 0.4452, 1.0, 0.3594, 0.5606, 0.5114, 0.5114, 0.3557},
    {0.367, 0.342, 0.3594, 1.0, 0.4169, 0.3563, 0.3563, 0.3753},
    {0.4297, 0.4229, 0.5606, 0.4169, 1.0, 0.5781, 0.5781, 0.4916},
    {0.4264, 0.4042, 0.5114, 0.3563, 0.5781, 1.0, 1.0, 0.5012},
    {0.4264, 0.4042, 0.5114, 0.3563, 0.5781, 1.0, 1.0, 0.5012},
    {0.5216, 0.4006, 0.3557, 0.3753, 0.4916, 0.5012, 0.5012, 1.0}
  };

  /** The first numbers of each text's vector. */
  private static final double[][] BEGINNINGS = {
    {0.05311, 0.01223, 0.07673, -0.04516, 0.01262, -0.04768, 0.01621, -0.01755},
    {0.02339, 0.01399, -0.03416, -0.02119, 0.01089, 0.01383, -0.01593, 0.01621},
    {-0.04384, -0.04035, -0.02085, -0.00075, 0.0277, 0.00845, 0.03307, 0.05769},
    {0.01419, 0.04429, -0.04718, 0.02091, 0.04727, -0.0398, -0.01402, -0.01724},
    {-0.05944, -0.03396, 0.05664, -0.02278, 0.03547, 0.02952, 0.10711, 0.02214},
    {0.05247, 0.00605, 0.01411, -0.04256, -0.02554, 0.0687, 0.00688, 0.04653},
    {0.05247, 0.00605, 0.01411, -0.04256, -0.02554, 0.0687, 0.00688, 0.04653},
    {-0.06312, -0.03445, 0.00845, -0.02242, 0.03608, 0.05966, 0.03144, -0.00464}
  };

  private static final List<String> QUESTIONS =
      List.of("Why did the port close?", "Who told reporters that they would not pay?");

  private static final double[][] LOGITS = {
    {4.2119, -3.4777, -11.0576, -10.9748, -10.7758, -8.6654, -8.6654, -10.9116},
    {-10.975, -10.8889, -11.0093, 7.7753, -10.9012, -9.3525, -9.3525, -10.9802}
  };

  private static BgeSmall embedder;
  private static CrossEncoder scorer;

  @BeforeAll
  static void load() throws ModelLoadException {
    embedder = BgeSmall.load();
    scorer = CrossEncoder.load();
  }

  @AfterAll
  static void close() {
    embedder.close();
    scorer.close();
    embedder.close();
  }

  @Test
  void vectors_areThoseOfTheReference() {
    for (int i = 0; i < TEXTS.size(); i++) {
      float[] one = vector(TEXTS.get(i));
      assertThat(one).hasSize(BgeSmall.DIMENSION);
      assertThat(dot(one, one)).isCloseTo(1, within(1e-5));
      for (int k = 0; k < BEGINNINGS[i].length; k++) {
        assertThat((double) one[k]).isCloseTo(BEGINNINGS[i][k], within(COSINE));
      }
      for (int j = 0; j < TEXTS.size(); j++) {
        assertThat(dot(one, vector(TEXTS.get(j)))).isCloseTo(COSINES[i][j], within(COSINE));
      }
    }
  }

  @Test
  void scores_areThoseOfTheReference() {
    for (int i = 0; i < QUESTIONS.size(); i++) {
      for (int j = 0; j < TEXTS.size(); j++) {
        assertThat(scorer.score(TEXTS.get(j), QUESTIONS.get(i)).content())
            .as("%s %s", i, j)
            .isCloseTo(LOGITS[i][j], within(LOGIT));
      }
    }
  }

  @Test
  void severalAtOnce_areThoseOneByOne() {
    List<TextSegment> segments = TEXTS.subList(0, 4).stream().map(TextSegment::from).toList();

    var vectors = embedder.embedAll(segments).content();
    var scores = scorer.scoreAll(segments, QUESTIONS.get(0)).content();

    for (int i = 0; i < segments.size(); i++) {
      assertThat(vectors.get(i).vector()).containsExactly(vector(TEXTS.get(i)));
      assertThat(scores.get(i)).isEqualTo(scorer.score(TEXTS.get(i), QUESTIONS.get(0)).content());
    }
    assertThat(embedder.embedAll(List.of()).content()).isEmpty();
    assertThat(embedder.dimension()).isEqualTo(BgeSmall.DIMENSION);
  }

  @Test
  void longTexts_areCutAtTheEnd() {
    String begin = "storm ".repeat(510);

    assertThat(vector(begin + "bakery shares rose")).containsExactly(vector(begin));
    assertThat(vector("storm ".repeat(509) + "bakery")).isNotEqualTo(vector(begin));
    String passage = "The port closed after the storm. " + "It rained on. ".repeat(200);
    double cut = scorer.score(passage + "The harbour master closed it.", "Who?").content();
    assertThat(cut).isEqualTo(scorer.score(passage, "Who?").content());
    assertThat(scorer.reading(32).score(passage, "Who?").content()).isNotEqualTo(cut);
    assertThatThrownBy(() -> scorer.reading(513))
        .hasMessage("word pieces must be 16 to 512, were 513");
  }

  @Test
  void manyThreads_getWhatOneGets() throws Exception {
    List<float[]> alone = TEXTS.subList(0, 6).stream().map(text -> vector(text)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<float[]>> found = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String text = TEXTS.get(i % 6);
        found.add(threads.submit(() -> vector(text)));
      }
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get()).containsExactly(alone.get(i % 6));
      }
    }
  }

  /** Closing under way must not pull the memory from under the native code. */
  @Test
  void close_waitsForThoseUnderWay_andEndsTheRest() throws Exception {
    BgeSmall model = BgeSmall.load();
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> runs = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        runs.add(threads.submit(() -> runUntilClosed(model)));
      }
      model.embed("the first");
      model.close();
      for (Future<Integer> run : runs) {
        assertThat(run.get()).isNotNegative();
      }
    }
    assertThatThrownBy(() -> model.embed("after")).isInstanceOf(IllegalStateException.class);
  }

  private static int runUntilClosed(BgeSmall model) {
    int runs = 0;
    while (true) {
      try {
        model.embed("Ships stayed at sea.");
        runs++;
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("the model is closed");
        return runs;
      }
    }
  }

  @Test
  void anotherCrossEncoder_isTakenFromAFolderOrFile(@TempDir Path folder) throws Exception {
    Path shipped = Path.of("src/main/models/ms-marco-MiniLM-L-12-v2");
    for (String name : List.of("model.onnx", "vocab.txt")) {
      Files.copy(shipped.resolve(name), folder.resolve(name));
    }
    double expected = scorer.score(TEXTS.get(0), QUESTIONS.get(0)).content();

    for (Path path : List.of(folder, folder.resolve("model.onnx"))) {
      try (CrossEncoder other = CrossEncoder.load(path)) {
        assertThat(other.score(TEXTS.get(0), QUESTIONS.get(0)).content()).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsNoCrossEncoder_isRefused(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> CrossEncoder.load(folder))
        .isInstanceOf(ModelLoadException.class)
        .hasMessage("\"%s\" cannot be read".formatted(folder.resolve("vocab.txt")));

    Files.write(folder.resolve("vocab.txt"), List.of("[CLS]", "[SEP]"));
    assertThatThrownBy(() -> CrossEncoder.load(folder))
        .hasMessage(
            "\"%s\": the vocabulary must hold [UNK]".formatted(folder.resolve("vocab.txt")));

    Files.write(folder.resolve("vocab.txt"), List.of("[CLS]", "[SEP]", "[UNK]"));
    Files.write(folder.resolve("model.onnx"), new byte[1000]);
    assertThatThrownBy(() -> CrossEncoder.load(folder))
        .isInstanceOf(ModelLoadException.class)
        .hasMessage("the file is no ONNX model that can be run here");

    try (var model = BgeSmall.class.getResourceAsStream(ModelFiles.EMBEDDER)) {
      Files.write(folder.resolve("model.onnx"), model.readAllBytes());
    }
    assertThatThrownBy(() -> CrossEncoder.load(folder))
        .hasMessage(
            "\"%s\" must give one number for a question and a passage"
                .formatted(folder.resolve("model.onnx")));
  }

  private static float[] vector(String text) {
    return embedder.embed(text).content().vector();
  }

  private static double dot(float[] one, float[] two) {
    return IntStream.range(0, one.length).mapToDouble(i -> (double) one[i] * two[i]).sum();
  }
}
