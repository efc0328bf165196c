package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one field's terms in given documents, as a search would give them. Only these are
 * looked at, and the length of each is read once for all terms. For one thread.
 */
final class FieldScores {
  private final IndexSearcher searcher;
  private final String field;
  private final int[] docs;
  private final long[] norms;
  private final @Nullable CollectionStatistics statistics;

  /**
   * @param docs of the whole index, ascending
   */
  FieldScores(IndexSearcher searcher, String field, int[] docs) throws IOException {
    this.searcher = searcher;
    this.field = field;
    this.docs = docs;
    this.norms = new long[docs.length];
    this.statistics = searcher.collectionStatistics(field);
    Arrays.fill(norms, 1);
    forEachLeaf(this::readNorms);
  }

  /** Some of the documents that lie in one segment. */
  private interface InLeaf {
    void read(LeafReaderContext leaf, int from, int to) throws IOException;
  }

  private void forEachLeaf(InLeaf reading) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int from = 0; from < docs.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[from], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      int to = from;
      while (to < docs.length && docs[to] < end) {
        to++;
      }
      reading.read(leaf, from, to);
      from = to;
    }
  }

  private void readNorms(LeafReaderContext leaf, int from, int to) throws IOException {
    NumericDocValues values = leaf.reader().getNormValues(field);
    for (int i = from; values != null && i < to; i++) {
      if (values.advanceExact(docs[i] - leaf.docBase)) {
        norms[i] = values.longValue();
      }
    }
  }

  /** Adds up the scores of all terms, times a weight, onto those of the documents. */
  void add(TermTable table, Collection<String> terms, double weight, double[] scores)
      throws IOException {
    for (String term : terms) {
      add(table.states(term), term, weight, scores);
    }
  }

  /** Adds the score of one term, times a weight, onto those of the documents. */
  void add(TermStates states, String term, double weight, double[] scores) throws IOException {
    if (states.docFreq() == 0 || statistics == null) {
      return;
    }
    BytesRef bytes = new BytesRef(term);
    SimScorer scorer =
        searcher
            .getSimilarity()
            .scorer(
                1,
                statistics,
                searcher.termStatistics(
                    new Term(field, bytes), states.docFreq(), states.totalTermFreq()));
    forEachLeaf(
        (leaf, from, to) -> {
          IOSupplier<TermState> state = states.get(leaf);
          Terms dictionary = leaf.reader().terms(field);
          if (state == null || dictionary == null) {
            return;
          }
          TermsEnum at = dictionary.iterator();
          at.seekExact(bytes, state.get());
          PostingsEnum postings = at.postings(null, PostingsEnum.FREQS);
          for (int i = from; i < to; i++) {
            int doc = docs[i] - leaf.docBase;
            if (postings.docID() < doc) {
              postings.advance(doc);
            }
            if (postings.docID() == doc) {
              scores[i] += weight * scorer.score(postings.freq(), norms[i]);
            }
          }
        });
  }
}
