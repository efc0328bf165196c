package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.IndexTerm;
import io.onrecord.index.lucene.FolderInUseException;
import io.onrecord.index.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeldTermsTest {
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
    for (String text : texts()) {
      words.addAll(List.of(text.split("[^\\p{L}\\p{N}'’-]+")));
    }
    assertThat(words).hasSizeGreaterThan(5_000);
    words.addAll(List.of("1,200", "1,200,000", "$1.5m", "20th", "5pm", "Seven", "Ninety"));
    words.addAll(List.of("Jan.", "Feb.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Dec."));
    for (String word : words) {
      for (String term : terms(word)) {
        assertThat(held(List.of(term), "Now " + word + ".")).as(word).containsExactly(term);
      }
    }
  }

  /** Whole paragraphs, with terms of theirs and of others. */
  @Test
  void termsHeld_areThoseThatTheAnalysisOfAllOfTheTextFinds() throws IOException {
    var random = new Random(6);
    List<String> paragraphs = texts().stream().flatMap(String::lines).toList();
    List<String> before = List.of();
    int found = 0;
    for (String paragraph : paragraphs) {
      List<String> own = terms(paragraph);
      List<String> asked = new ArrayList<>(before.stream().limit(6).toList());
      for (int i = 0; i < 6 && !own.isEmpty(); i++) {
        asked.add(own.get(random.nextInt(own.size())));
      }
      Set<String> wanted = new TreeSet<>(asked);
      wanted.retainAll(own);
      assertThat(held(asked, paragraph)).as(paragraph).containsExactlyInAnyOrderElementsOf(wanted);
      found += wanted.size();
      before = own;
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void otherTexts_haveNone() {
    List<String> asked = terms("happy hoping visibility");

    assertThat(held(asked, "They are HAPPIER now.")).isEmpty();
    assertThat(held(asked, "There is hope.")).containsExactly("hope");
    assertThat(held(asked, "The bridge was shut.")).isEmpty();
    assertThat(held(asked, "")).isEmpty();
    assertThat(held(List.of(), "The bridge was shut.")).isEmpty();
  }

  /** A text without white space is looked at once for each term, not once for each place. */
  @Test
  void textWithoutWhiteSpace_isAnalysedOnce() {
    List<String> analysed = new ArrayList<>();
    HeldTerms held =
        new HeldTerms(
            List.of("hope"),
            text -> {
              analysed.add(text);
              return terms(text);
            });

    assertThat(held.in("hopX,".repeat(20_000))).isEmpty();
    assertThat(held.in("hopX,".repeat(20_000))).isEmpty();
    assertThat(analysed).hasSize(1);
  }

  private Set<String> held(List<String> terms, String text) {
    return new HeldTerms(terms, this::terms).in(text);
  }

  private List<String> terms(String text) {
    return index.terms(text).stream().map(IndexTerm::text).toList();
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }
}
