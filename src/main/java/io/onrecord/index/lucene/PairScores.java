package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
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
 * Scores passages by the pairs of words that stand side by side in them as they do in the question,
 * each as a phrase of two words would score. The places of a word are read once for all its pairs.
 * For one thread.
 */
final class PairScores {
  private static final int[] NOWHERE = {};

  private final IndexSearcher searcher;
  private final TermTable table;
  private final int[] docs;
  private final long[] lengths;

  /** Where the terms stand in each of the documents. */
  private final Map<String, int[][]> places = new HashMap<>();

  /**
   * @param table has all terms that will be asked for
   * @param docs passages, ascending
   * @param lengths theirs, as Lucene writes them
   */
  PairScores(IndexSearcher searcher, TermTable table, int[] docs, long[] lengths) {
    this.searcher = searcher;
    this.table = table;
    this.docs = docs;
    this.lengths = lengths;
  }

  /** The sum over all different pairs; 0 where there is none. */
  double[] of(List<Analysis.Token> words) throws IOException {
    double[] scores = new double[docs.length];
    @Nullable CollectionStatistics statistics = searcher.collectionStatistics(Fields.TEXT);
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < words.size() && statistics != null; i++) {
      Analysis.Token first = words.get(i - 1);
      Analysis.Token second = words.get(i);
      int gap = second.position() - first.position();
      boolean found =
          table.documents(first.term()) > 0
              && table.documents(second.term()) > 0
              && seen.add(first.term() + " " + second.term());
      if (found && gap > 0) {
        add(first.term(), second.term(), gap, statistics, scores);
      }
    }
    return scores;
  }

  private void add(
      String first, String second, int gap, CollectionStatistics statistics, double[] scores)
      throws IOException {
    int[][] ofFirst = places(first);
    int[][] ofSecond = places(second);
    @Nullable SimScorer scorer = null;
    for (int i = 0; i < docs.length; i++) {
      int count = count(ofFirst[i], ofSecond[i], gap);
      if (count > 0) {
        scorer =
            scorer == null
                ? searcher
                    .getSimilarity()
                    .scorer(1, statistics, statistics(first), statistics(second))
                : scorer;
        scores[i] += scorer.score(count, lengths[i]);
      }
    }
  }

  /** How often a place of the second is that far behind one of the first. */
  private static int count(int[] first, int[] second, int gap) {
    int count = 0;
    int at = 0;
    for (int place : first) {
      while (at < second.length && second[at] < place + gap) {
        at++;
      }
      count += at < second.length && second[at] == place + gap ? 1 : 0;
    }
    return count;
  }

  private TermStatistics statistics(String term) throws IOException {
    TermStates states = table.states(term);
    return searcher.termStatistics(
        new Term(Fields.TEXT, term), states.docFreq(), states.totalTermFreq());
  }

  private int[][] places(String term) throws IOException {
    int[][] known = places.get(term);
    if (known == null) {
      known = read(term);
      places.put(term, known);
    }
    return known;
  }

  private int[][] read(String term) throws IOException {
    int[][] read = new int[docs.length][];
    Arrays.fill(read, NOWHERE);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    @Nullable LeafReaderContext leaf = null;
    @Nullable PostingsEnum postings = null;
    for (int i = 0; i < docs.length; i++) {
      LeafReaderContext its = leaves.get(ReaderUtil.subIndex(docs[i], leaves));
      if (its != leaf) {
        leaf = its;
        postings = postings(term, leaf);
      }
      int doc = docs[i] - leaf.docBase;
      if (postings != null && postings.docID() < doc) {
        postings.advance(doc);
      }
      if (postings != null && postings.docID() == doc) {
        read[i] = new int[postings.freq()];
        for (int n = 0; n < read[i].length; n++) {
          read[i][n] = postings.nextPosition();
        }
      }
    }
    return read;
  }

  private @Nullable PostingsEnum postings(String term, LeafReaderContext leaf) throws IOException {
    IOSupplier<TermState> state = table.states(term).get(leaf);
    Terms dictionary = leaf.reader().terms(Fields.TEXT);
    if (state == null || dictionary == null) {
      return null;
    }
    TermsEnum at = dictionary.iterator();
    at.seekExact(new BytesRef(term), state.get());
    return at.postings(null, PostingsEnum.POSITIONS);
  }
}
