package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.neural.CrossEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NeuralModelsTest {
  @Test
  void off_hasNone_andNothingIsWrong() throws Exception {
    try (NeuralModels models = of(Map.of(Setting.MODELS, "off"))) {
      models.warmUp();
      assertThat(models.wantsVectors()).isFalse();
      assertThat(models.awaitEmbedder()).isEmpty();
      assertThat(models.awaitScorer()).isEmpty();
      assertThat(models.problems()).isEmpty();
    }
  }

  @Test
  void vectors_hasNoScorer() throws Exception {
    try (NeuralModels models = of(Map.of(Setting.MODELS, "Vectors"))) {
      assertThat(models.awaitEmbedder()).isPresent();
      assertThat(models.embedder()).isPresent();
      assertThat(models.awaitScorer()).isEmpty();
    }
  }

  @Test
  void models_areLoadedBehind_andGoneOnceClosed() throws Exception {
    NeuralModels models = of(Map.of(Setting.MODELS, "all"));
    assertThat(models.scorer()).isEmpty();
    assertThat(models.awaitScorer()).containsInstanceOf(CrossEncoder.class);
    assertThat(models.scorer()).isPresent();

    models.close();
    models.close();

    assertThat(models.scorer()).isEmpty();
    assertThat(models.awaitEmbedder()).isEmpty();
  }

  @Test
  void modelThatCannotRun_isToldInASentence(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("model.onnx"), "no model");
    Files.write(folder.resolve("vocab.txt"), List.of("[CLS]", "[SEP]", "[UNK]"));
    try (NeuralModels models =
        of(Map.of(Setting.MODELS, "all", Setting.RERANKER, folder.toString()))) {
      assertThat(models.problems()).isEmpty();
      assertThat(models.awaitScorer()).isEmpty();
      assertThat(models.scorer()).isEmpty();
      assertThat(models.problems())
          .containsExactly("models are off: the file is no ONNX model that can be run here");
    }
  }

  @Test
  void badSettings_areRefusedInWords(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> of(Map.of(Setting.MODELS, "some")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--models must be off, vectors or all, was \"some\"");
    assertThatThrownBy(() -> of(Map.of(Setting.RERANKER, folder.toString())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--reranker must be")
        .hasMessageEndingWith("there is no file \"%s\"".formatted(folder.resolve("model.onnx")));
    Files.writeString(folder.resolve("other.onnx"), "");
    Path file = folder.resolve("other.onnx");
    assertThatThrownBy(() -> of(Map.of(Setting.RERANKER, file.toString())))
        .hasMessageEndingWith("there is no file \"%s\"".formatted(folder.resolve("vocab.txt")));
  }

  private static NeuralModels of(Map<Setting, String> flags) {
    return NeuralModels.of(
        new Settings(flags.isEmpty() ? Map.of() : new EnumMap<>(flags), Map.of()));
  }
}
