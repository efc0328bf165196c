package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexerTest {
  @TempDir Path folder;
  private final MemoryIndex index = new MemoryIndex();

  @Test
  void update_bringsTheIndexUpToTheCorpus() throws IOException {
    write("flood.txt", "The dams have held, Jane Roe said.");
    write("strike.txt", "Wages must rise, Omar Haddad said.");
    assertThat(update()).isEqualTo(new Indexer.Update(2, 0, 0, List.of()));
    assertThat(speakers()).containsExactly("Jane Roe", "Omar Haddad");

    write("strike.txt", "Wages must rise at once, Omar Haddad and Ann Lee said.");
    Files.delete(folder.resolve("flood.txt"));

    assertThat(update()).isEqualTo(new Indexer.Update(1, 0, 1, List.of()));
    assertThat(speakers()).containsExactly("Ann Lee", "Omar Haddad");
    assertThat(update()).isEqualTo(new Indexer.Update(0, 1, 0, List.of()));
  }

  @Test
  void changeOfTheSameLength_isSeenByItsTime() throws IOException {
    write("a.txt", "The dams have held, Jane Roe said.");
    update();

    write("a.txt", "The dams have held, Jane Poe said.");
    Files.setLastModifiedTime(folder.resolve("a.txt"), FileTime.fromMillis(1_000_000_000_000L));

    assertThat(update().read()).isEqualTo(1);
    assertThat(speakers()).containsExactly("Jane Poe");
  }

  @Test
  void fileThatBecomesUnreadable_leavesTheIndex_andIsReportedEachTime() throws IOException {
    write("a.txt", "The dams have held, Jane Roe said.");
    write("b.txt", "Wages must rise, Omar Haddad said.");
    update();

    Files.write(folder.resolve("a.txt"), new byte[] {0, 0, 1, 0});

    Indexer.Update first = update();
    assertThat(first.read()).isZero();
    assertThat(first.problems()).extracting(Corpus.Problem::path).containsExactly("a.txt");
    assertThat(speakers()).containsExactly("Omar Haddad");
    assertThat(update().problems()).isEqualTo(first.problems());
  }

  @Test
  void progress_countsToTheEnd() throws IOException {
    for (int i = 0; i < 5; i++) {
      write(i + ".txt", "The river rose.");
    }
    List<String> seen = new ArrayList<>();

    indexer().update((done, total) -> seen.add(done + "/" + total));

    assertThat(seen).containsExactly("1/5", "2/5", "3/5", "4/5", "5/5");
  }

  private Indexer indexer() {
    return new Indexer(new Corpus(folder), new StatementExtractor(), index);
  }

  private Indexer.Update update() throws IOException {
    return indexer().update((done, total) -> {});
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> speakers() {
    return index.speakers("", 10).stream().map(SpeakerEntry::name).toList();
  }
}
