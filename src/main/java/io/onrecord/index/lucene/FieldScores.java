package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
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
    DocsInLeaf.forEach(searcher.getIndexReader(), docs, this::readNorms);
  }

  private void readNorms(LeafReaderContext leaf, int from, int to) throws IOException {
    NumericDocValues values = leaf.reader().getNormValues(field);
    for (int i = from; values != null && i < to; i++) {
      if (values.advanceExact(docs[i] - leaf.docBase)) {
        norms[i] = values.longValue();
      }
    }
  }

  /** A term with what its score is made from. */
  private record Ready(BytesRef bytes, TermStates states, SimScorer scorer) {}

  /** Adds up the scores of all terms, times a weight, onto those of the documents. */
  void add(TermTable table, Collection<String> terms, double weight, double[] scores)
      throws IOException {
    List<Ready> ready = new ArrayList<>();
    for (String term : terms) {
      TermStates states = table.states(term);
      if (states.docFreq() > 0 && statistics != null) {
        BytesRef bytes = new BytesRef(term);
        TermStatistics frequency =
            searcher.termStatistics(
                new Term(field, bytes), states.docFreq(), states.totalTermFreq());
        SimScorer scorer = searcher.getSimilarity().scorer((float) weight, statistics, frequency);
        ready.add(new Ready(bytes, states, scorer));
      }
    }
    if (!ready.isEmpty()) {
      DocsInLeaf.forEach(
          searcher.getIndexReader(), docs, (leaf, from, to) -> add(leaf, from, to, ready, scores));
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
      IOSupplier<TermState> state = one.states().get(leaf);
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
          scores[i] += one.scorer().score(postings.freq(), norms[i]);
        }
      }
    }
  }
}
