package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page's files may not hold, since articles and models are not to be trusted. */
class WebFilesTest {
  private static final List<String> FORBIDDEN =
      List.of(
          "innerHTML",
          "outerHTML",
          "insertAdjacentHTML",
          "setHTML",
          "document.write",
          "DOMParser",
          "createContextualFragment",
          "eval(",
          "new Function",
          "srcdoc",
          "javascript:",
          "localStorage",
          "https:",
          "http:",
          "@import",
          "url(",
          " style=",
          " onclick=");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("web"))) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void file_isShortAndHoldsNoWayForMarkupOrOtherHosts(Path file) throws IOException {
    String text = Files.readString(file).replace("xmlns=\"http://www.w3.org/2000/svg\"", "");

    assertThat(text).doesNotContain(FORBIDDEN);
    assertThat(text.lines().count()).isLessThanOrEqualTo(300);
  }
}
