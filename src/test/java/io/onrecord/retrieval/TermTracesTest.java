package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.IndexTerm;
import io.onrecord.index.lucene.FolderInUseException;
import io.onrecord.index.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TermTracesTest {
  private static final Path TEXTS = Path.of("src/gold/test");

  @TempDir Path folder;

  private LuceneIndex index;

  @BeforeEach
  void open() throws IOException, FolderInUseException {
    index = LuceneIndex.open(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  /** Every word of many articles, with every stem that the analysis makes of any of them. */
  @Test
  void noTermOfAText_isMissed() throws IOException {
    Set<String> words = new TreeSet<>();
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        words.addAll(List.of(Files.readString(file).split("[^\\p{L}\\p{N}'’-]+")));
      }
    }
    assertThat(words).hasSizeGreaterThan(5_000);
    words.addAll(List.of("1,200", "1,200,000", "$1.5m", "20th", "5pm", "Seven", "Ninety"));
    words.addAll(List.of("Jan.", "Feb.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Dec."));
    for (String word : words) {
      for (String term : terms(word)) {
        assertThat(TermTraces.of(Set.of(term)).mayBeIn("Now " + word + ".")).as(word).isTrue();
      }
    }
  }

  @Test
  void otherTexts_areToldApart() {
    TermTraces traces = TermTraces.of(terms("happy hoping visibility"));

    assertThat(traces.mayBeIn("They are HAPPIER now.")).isTrue();
    assertThat(traces.mayBeIn("There is hope.")).isTrue();
    assertThat(traces.mayBeIn("The bridge was shut.")).isFalse();
    assertThat(traces.mayBeIn("")).isFalse();
    assertThat(TermTraces.of(Set.of()).mayBeIn("The bridge was shut.")).isFalse();
  }

  private Set<String> terms(String text) {
    return index.terms(text).stream().map(IndexTerm::text).collect(Collectors.toSet());
  }
}
