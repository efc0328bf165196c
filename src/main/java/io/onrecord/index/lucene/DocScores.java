package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** The scores of given documents, without a search for others. */
final class DocScores {
  private DocScores() {}

  /**
   * How well each document matches.
   *
   * @param docs in ascending order
   * @return their scores in the same order; 0 for those that do not match
   */
  static double[] of(IndexSearcher searcher, Query query, int[] docs) throws IOException {
    double[] scores = new double[docs.length];
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    int next = 0;
    while (next < docs.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[next], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      Scorer scorer = weight.scorer(leaf);
      for (; next < docs.length && docs[next] < end; next++) {
        scores[next] = scorer == null ? 0 : score(scorer, docs[next] - leaf.docBase);
      }
    }
    return scores;
  }

  private static double score(Scorer scorer, int doc) throws IOException {
    DocIdSetIterator matches = scorer.iterator();
    if (scorer.docID() < doc) {
      matches.advance(doc);
    }
    return scorer.docID() == doc ? scorer.score() : 0;
  }
}
