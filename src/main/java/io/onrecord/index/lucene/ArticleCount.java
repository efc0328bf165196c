package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts hits and the articles in which they stand.
 *
 * <p>The documents of an article are one block, so they lie side by side in one segment: the count
 * of articles is how often the id changes from one hit to the next.
 */
final class ArticleCount extends SimpleCollector {
  private long hits;
  private long articles;
  private SortedDocValues ids = DocValues.emptySorted();
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
    ids = DocValues.getSorted(context.reader(), Fields.ID);
    last = -1;
  }

  @Override
  public void collect(int doc) throws IOException {
    hits++;
    int id = ids.advanceExact(doc) ? ids.ordValue() : -1;
    if (id != last) {
      articles++;
      last = id;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
