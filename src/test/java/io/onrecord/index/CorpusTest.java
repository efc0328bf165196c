package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CorpusTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "flood.txt, flood",
    "2026/06/flood.md, 2026.06.flood",
    "flood report.txt, flood-report",
    "a.b.txt, a.b"
  })
  void id_isMadeOfThePath(String path, String id) throws IOException {
    write(path);

    assertThat(ids()).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({"洪水.txt", "-.txt", "_draft.txt", "…….md"})
  void pathWithoutAnIdOfItsOwn_getsOneThatMayBeUsed(String path) throws IOException {
    write(path);

    assertThat(ids()).hasSize(1).allMatch(Article::isId);
    assertThat(ids()).isEqualTo(ids());
  }

  @Test
  void pathsThatWouldShareAnId_getDifferentOnes() throws IOException {
    for (String path :
        List.of("a b.txt", "a-b.txt", "a-b.md", "洪水.txt", "风暴.txt", "a/b.txt", "a.b.txt")) {
      write(path);
    }
    write("x".repeat(200) + "1.txt");
    write("x".repeat(200) + "2.txt");

    assertThat(ids()).hasSize(9).doesNotHaveDuplicates().allMatch(Article::isId);
  }

  @Test
  void fileTooLarge_isAProblem() throws IOException {
    Files.write(folder.resolve("big.txt"), new byte[(int) Corpus.MAX_FILE_BYTES + 1]);

    Corpus.Listing listing = new Corpus(folder).list();

    assertThat(listing.files()).isEmpty();
    assertThat(listing.problems())
        .containsExactly(new Corpus.Problem("big.txt", "is larger than 8 MB"));
  }

  @Test
  void linkOutOfTheFolder_isNotFollowed() throws IOException {
    Path outside = Files.createTempDirectory("outside");
    Files.writeString(outside.resolve("secret.txt"), "A secret.");
    Files.createSymbolicLink(folder.resolve("more"), outside);
    Files.createSymbolicLink(folder.resolve("loop"), folder);

    Corpus.Listing listing = new Corpus(folder).list();

    assertThat(listing.files()).isEmpty();
    assertThat(listing.problems())
        .extracting(Corpus.Problem::message)
        .containsOnly("is a symbolic link, which is not followed");
  }

  @Test
  void folderThatGoesAway_isAnErrorAndNotAnEmptyCorpus() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    Corpus corpus = new Corpus(gone);
    Files.delete(gone);

    assertThatThrownBy(corpus::list)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("does not exist; make it and put articles in, or pass --corpus DIR");
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "The river rose.");
  }

  private List<String> ids() throws IOException {
    return new Corpus(folder).list().files().stream().map(Corpus.File::id).toList();
  }
}
