package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.ScoreDoc;

/**
 * The passages that a search looks at closely, with their articles; documents of the whole index,
 * in ascending order.
 */
final class Candidates {
  private final int[] passages;
  private final int[] articles;
  private final int[] openings;

  /** For each article, the last of its passages. */
  private final int[] lasts;

  /** For each passage, where its article stands among the articles. */
  private final int[] articleOf;

  private Candidates(int[] passages, int[] articles, int[] openings, int[] lasts, int[] articleOf) {
    this.passages = passages;
    this.articles = articles;
    this.openings = openings;
    this.lasts = lasts;
    this.articleOf = articleOf;
  }

  /** The passages found, and the openings of their articles. */
  static Candidates of(HitLoader loader, ScoreDoc[] passagesFound) throws IOException {
    TreeSet<Integer> articles = new TreeSet<>();
    TreeSet<Integer> passages = new TreeSet<>();
    for (ScoreDoc found : passagesFound) {
      passages.add(found.doc);
    }
    for (int passage : passages) {
      articles.add(passage + (int) loader.value(passage, Fields.TO_ARTICLE));
    }
    int[] articleDocs = ints(articles);
    int[] openings = new int[articleDocs.length];
    int[] lasts = new int[articleDocs.length];
    for (int i = 0; i < articleDocs.length; i++) {
      openings[i] = articleDocs[i] - (int) loader.value(articleDocs[i], Fields.TO_FIRST);
      lasts[i] = openings[i] + (int) loader.value(articleDocs[i], Fields.PASSAGES) - 1;
      passages.add(openings[i]);
    }
    int[] passageDocs = ints(passages);
    int[] articleOf = new int[passageDocs.length];
    int[] openingOf = new int[articleDocs.length];
    int article = 0;
    for (int i = 0; i < passageDocs.length; i++) {
      // Passages and articles ascend together: an article stands behind its passages.
      while (articleDocs[article] < passageDocs[i]) {
        article++;
      }
      articleOf[i] = article;
      if (passageDocs[i] == openings[article]) {
        openingOf[article] = i;
      }
    }
    return new Candidates(passageDocs, articleDocs, openingOf, lasts, articleOf);
  }

  int[] passages() {
    return passages;
  }

  int[] articles() {
    return articles;
  }

  /** Where the passage's article stands among {@link #articles}. */
  int articleOf(int passage) {
    return articleOf[passage];
  }

  /** Where the opening of the passage's article stands among {@link #passages}. */
  int openingOf(int passage) {
    return openings[articleOf[passage]];
  }

  /** The document of the article's first passage, which is a candidate. */
  int firstDoc(int article) {
    return passages[openings[article]];
  }

  /** The document of the article's last passage; it need not be a candidate. */
  int lastDoc(int article) {
    return lasts[article];
  }

  /** Where the article's first passage stands among {@link #passages}. */
  int firstOf(int article) {
    return openings[article];
  }

  /** Whether the passage at that place is the document; not so behind the last place. */
  boolean isAt(int place, int doc) {
    return place < passages.length && passages[place] == doc;
  }

  /** Whether the passage at that place stands before the document. */
  boolean isBefore(int place, int doc) {
    return place < passages.length && passages[place] < doc;
  }

  private static int[] ints(SortedSet<Integer> set) {
    return set.stream().mapToInt(Integer::intValue).toArray();
  }
}
