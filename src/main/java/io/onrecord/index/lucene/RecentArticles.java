package io.onrecord.index.lucene;

import io.onrecord.index.IndexedArticle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The articles of one snapshot that were read last: a question reads the best of them several
 * times, and whoever reads an answer opens them next. Safe for use by many threads.
 */
final class RecentArticles {
  private static final int MOST = 64;

  /** Longer ones are not kept, so that a few megabytes hold all. */
  private static final int MOST_CHARS = 50_000;

  private final Map<Integer, IndexedArticle> articles =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, IndexedArticle> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<IndexedArticle> get(int doc) {
    return Optional.ofNullable(articles.get(doc));
  }

  synchronized void put(int doc, IndexedArticle article) {
    if (article.article().text().length() <= MOST_CHARS) {
      articles.put(doc, article);
    }
  }
}
