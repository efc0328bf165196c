package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
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
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Scores candidates and their whole articles by the terms of the text.
 *
 * <p>An article's text is that of its passages, which stand side by side: how often a term is in it
 * is added up over these, so that no field of its own is needed. The sentences that two passages
 * share count twice, in an article's length as well, and how many articles hold a term is guessed
 * from how many passages do. For one thread.
 */
final class TextScores {
  private static final String FIELD = Fields.TEXT;

  /** Of ten passages that hold a term, about six lie in different articles. */
  private static final double APART = 0.6;

  private final IndexSearcher searcher;
  private final Candidates candidates;

  /** Lengths as {@link SmallFloat} writes them. */
  private final long[] passageLengths;

  private final long[] articleLengths;
  private final @Nullable CollectionStatistics ofPassages;
  private final @Nullable CollectionStatistics ofArticles;

  TextScores(IndexSearcher searcher, Candidates candidates) throws IOException {
    this.searcher = searcher;
    this.candidates = candidates;
    passageLengths = new long[candidates.passages().length];
    articleLengths = new long[candidates.articles().length];
    ofPassages = searcher.collectionStatistics(FIELD);
    ofArticles = ofPassages == null ? null : articles(ofPassages, count(searcher.getIndexReader()));
    DocsInLeaf.forEach(searcher.getIndexReader(), candidates.articles(), this::readLengths);
  }

  private static CollectionStatistics articles(CollectionStatistics passages, int articles) {
    return new CollectionStatistics(
        FIELD,
        passages.maxDoc(),
        Math.min(articles, passages.docCount()),
        passages.sumTotalTermFreq(),
        passages.sumDocFreq());
  }

  /** How long the candidate is, as Lucene writes lengths. */
  long length(int place) {
    return passageLengths[place];
  }

  /** How many articles the index has; those that are gone count until their segment is merged. */
  static int count(IndexReader reader) throws IOException {
    return Math.max(1, reader.docFreq(new Term(Fields.TYPE, Fields.ARTICLE)));
  }

  /** About how many of the articles hold a term that so many passages hold. */
  static int with(int passages, int articles) {
    return Math.min(articles, (int) Math.ceil(APART * passages));
  }

  private void readLengths(LeafReaderContext leaf, int from, int to) throws IOException {
    NumericDocValues lengths = leaf.reader().getNormValues(FIELD);
    int place = candidates.firstOf(from);
    for (int article = from; article < to; article++) {
      int sum = 0;
      for (int doc = candidates.firstDoc(article); doc <= candidates.lastDoc(article); doc++) {
        long length =
            lengths != null && lengths.advanceExact(doc - leaf.docBase) ? lengths.longValue() : 1;
        sum += SmallFloat.byte4ToInt((byte) length);
        if (candidates.isAt(place, doc)) {
          passageLengths[place++] = length;
        }
      }
      articleLengths[article] = SmallFloat.intToByte4(sum);
    }
  }

  /**
   * A term to score.
   *
   * @param weight by which its score is multiplied
   */
  record Weighted(String term, TermStates states, double weight) {}

  /** A term with what its scores are made from. */
  private record Ready(Weighted term, BytesRef bytes, SimScorer passages, SimScorer articles) {}

  /** Adds up the scores of all terms onto those of candidates and of their articles. */
  void add(TermTable table, Collection<String> terms, double[] passages, double[] articles)
      throws IOException {
    add(
        terms.stream().map(term -> new Weighted(term, table.states(term), 1)).toList(),
        passages,
        articles);
  }

  /** Adds up the scores of all terms onto those of the articles alone. */
  void add(List<Weighted> terms, double[] articles) throws IOException {
    add(terms, new double[passageLengths.length], articles);
  }

  private void add(List<Weighted> terms, double[] passages, double[] articles) throws IOException {
    List<Ready> ready = new ArrayList<>();
    for (Weighted term : terms) {
      if (term.states().docFreq() > 0 && ofPassages != null && ofArticles != null) {
        long all = term.states().totalTermFreq();
        int with = term.states().docFreq();
        ready.add(
            new Ready(
                term,
                new BytesRef(term.term()),
                scorer(term.term(), ofPassages, with, all),
                scorer(term.term(), ofArticles, with(with, (int) ofArticles.docCount()), all)));
      }
    }
    if (!ready.isEmpty()) {
      DocsInLeaf.forEach(
          searcher.getIndexReader(),
          candidates.articles(),
          (leaf, from, to) -> add(leaf, from, to, ready, passages, articles));
    }
  }

  private SimScorer scorer(String term, CollectionStatistics texts, int with, long all)
      throws IOException {
    TermStatistics frequency =
        searcher.termStatistics(new Term(FIELD, new BytesRef(term)), with, all);
    return searcher.getSimilarity().scorer(1, texts, frequency);
  }

  private void add(
      LeafReaderContext leaf,
      int from,
      int to,
      List<Ready> terms,
      double[] ofPassages,
      double[] ofArticles)
      throws IOException {
    Terms dictionary = leaf.reader().terms(FIELD);
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
      int place = candidates.firstOf(from);
      for (int article = from; article < to; article++) {
        int count = 0;
        int doc = candidates.firstDoc(article) - leaf.docBase;
        int last = candidates.lastDoc(article) - leaf.docBase;
        doc = postings.docID() < doc ? postings.advance(doc) : postings.docID();
        for (; doc <= last; doc = postings.nextDoc()) {
          count += postings.freq();
          while (candidates.isBefore(place, doc + leaf.docBase)) {
            place++;
          }
          if (candidates.isAt(place, doc + leaf.docBase)) {
            ofPassages[place] +=
                one.term().weight() * one.passages().score(postings.freq(), passageLengths[place]);
          }
        }
        if (count > 0) {
          ofArticles[article] +=
              one.term().weight() * one.articles().score(count, articleLengths[article]);
        }
      }
    }
  }
}
