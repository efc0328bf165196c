package io.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.Articles;
import io.onrecord.index.IndexedArticle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RecentArticlesTest {
  private static final IndexedArticle SHORT = Articles.of("short", null, "Post", "The dams held.");

  @Test
  void thoseReadLast_areKept() {
    RecentArticles recent = new RecentArticles();
    for (int doc = 0; doc < 1_000; doc++) {
      recent.put(doc, SHORT);
      assertThat(recent.get(0)).as("read again after %d others", doc).contains(SHORT);
    }

    assertThat(IntStream.range(0, 1_000).filter(doc -> recent.get(doc).isPresent()).count())
        .isBetween(2L, 100L);
    assertThat(recent.get(999)).contains(SHORT);
  }

  @Test
  void longArticles_areNotKept() {
    RecentArticles recent = new RecentArticles();
    recent.put(1, Articles.of("long", null, "Post", "The dams held. ".repeat(10_000)));

    assertThat(recent.get(1)).isEmpty();
  }
}
