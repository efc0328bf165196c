package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.search.TermStatistics;
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

  /**
   * A term to score.
   *
   * @param weight by which its score is multiplied
   */
  record Weighted(String term, TermStates states, double weight) {}

  /** A term with what its score is made from. */
  private record Ready(Weighted term, BytesRef bytes, SimScorer scorer) {}

  /** Adds up the scores of all terms, times a weight, onto those of the documents. */
  void add(TermTable table, Collection<String> terms, double weight, double[] scores)
      throws IOException {
    add(
        terms.stream().map(term -> new Weighted(term, table.states(term), weight)).toList(),
        scores);
  }

  /** Adds up the scores of all terms onto those of the documents. */
  void add(List<Weighted> terms, double[] scores) throws IOException {
    List<Ready> ready = new ArrayList<>();
    for (Weighted term : terms) {
      if (term.states().docFreq() > 0 && statistics != null) {
        BytesRef bytes = new BytesRef(term.term());
        TermStatistics frequency =
            searcher.termStatistics(
                new Term(field, bytes), term.states().docFreq(), term.states().totalTermFreq());
        ready.add(
            new Ready(term, bytes, searcher.getSimilarity().scorer(1, statistics, frequency)));
      }
    }
    if (!ready.isEmpty()) {
      forEachLeaf((leaf, from, to) -> add(leaf, from, to, ready, scores));
    }
  }

  private void add(LeafReaderContext leaf, int from, int to, List<Ready> terms, double[] scores)
      throws IOException {
    Terms dictionary = leaf.reader().terms(field);
    if (dictionary == null) {
      return;
    }
    TermsEnum at = dictionary.iterator();
    PostingsEnum postings = null;
    for (Ready one : terms) {
      IOSupplier<TermState> state = one.term().states().get(leaf);
      if (state == null) {
        continue;
      }
      at.seekExact(one.bytes(), state.get());
      postings = at.postings(postings, PostingsEnum.FREQS);
      for (int i = from; i < to; i++) {
        int doc = docs[i] - leaf.docBase;
        if (postings.docID() < doc) {
          postings.advance(doc);
        }
        if (postings.docID() == doc) {
          scores[i] += one.term().weight() * one.scorer().score(postings.freq(), norms[i]);
        }
      }
    }
  }
}
