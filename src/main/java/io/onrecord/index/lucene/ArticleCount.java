package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts hits and the articles in which they stand.
 *
 * <p>The documents of an article are one block, so they lie side by side in one segment: the count
 * of articles is how often the place of the article changes from one hit to the next.
 */
final class ArticleCount extends SimpleCollector {
  private long hits;
  private long articles;
  private NumericDocValues toArticle = DocValues.emptyNumeric();
  private int last = -1;

  static CollectorManager<ArticleCount, ArticleCount> manager() {
    return new CollectorManager<>() {
      @Override
      public ArticleCount newCollector() {
        return new ArticleCount();
      }

      @Override
      public ArticleCount reduce(Collection<ArticleCount> counts) {
        ArticleCount sum = new ArticleCount();
        for (ArticleCount count : counts) {
          sum.hits += count.hits;
          sum.articles += count.articles;
        }
        return sum;
      }
    };
  }

  long hits() {
    return hits;
  }

  long articles() {
    return articles;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    toArticle = DocValues.getNumeric(context.reader(), Fields.TO_ARTICLE);
    last = -1;
  }

  @Override
  public void collect(int doc) throws IOException {
    hits++;
    // Until that place is passed, hits stand in the same article.
    if (doc > last) {
      articles++;
      last = doc + (toArticle.advanceExact(doc) ? (int) toArticle.longValue() : 0);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
