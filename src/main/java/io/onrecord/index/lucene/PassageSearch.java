package io.onrecord.index.lucene;

import io.onrecord.index.Filters;
import io.onrecord.index.PassageHit;
import io.onrecord.index.PassageRanking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Ranks passages by their words and by what their articles are about.
 *
 * <p>Two searches by BM25, over passages and over whole articles with their titles, find the
 * candidates; only these are then looked at closely. A candidate's score is the sum of its own
 * (words, pairs of words that stand side by side, names of those who speak in it), its article's,
 * half of that of its article's opening, and feedback. What each part is worth was measured; see
 * docs/finding.md.
 */
final class PassageSearch {
  private static final int MIN_PASSAGES = 100;
  private static final int ARTICLES = 50;

  /** Up to here matches are counted; beyond, "at least" that many are found. */
  private static final int COUNTED = 1000;

  private static final double PAIRS = 0.1;
  private static final double NAMES = 0.1;
  private static final double OPENING = 0.5;

  /** Articles whose best passages give feedback. */
  private static final int EXAMPLES = 3;

  /** What the first search and feedback are worth, for each term of the question. */
  private static final double FIRST = 0.85;

  private static final double FED_BACK = 0.3;

  private final IndexSearcher searcher;
  private final Queries queries;
  private final HitLoader loader;

  PassageSearch(IndexSearcher searcher, Queries queries, HitLoader loader) {
    this.searcher = searcher;
    this.queries = queries;
    this.loader = loader;
  }

  PassageRanking find(String words, Filters filters, int limit) throws IOException {
    Queries.Words wanted = queries.words(words);
    if (wanted.terms().isEmpty()) {
      return new PassageRanking(List.of(), 0);
    }
    Query text = queries.anyOf(Fields.TEXT, wanted);
    Query article = queries.articles(wanted);
    TopDocs byText = top(Queries.filtered(text, filters), Math.max(limit, MIN_PASSAGES));
    TopDocs byArticle = top(Queries.filtered(article, filters), ARTICLES);
    Candidates candidates = Candidates.of(loader, byText.scoreDocs, byArticle.scoreDocs);
    double[] own = own(candidates, text, wanted);
    double[] ofArticles = DocScores.of(searcher, article, candidates.articles());
    double[] scores = new double[own.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] =
          own[i] + ofArticles[candidates.articleOf(i)] + OPENING * own[candidates.openingOf(i)];
    }
    addFeedback(candidates, scores, wanted.terms().size());
    List<PassageHit> hits = new ArrayList<>();
    for (int i : ranked(scores)) {
      // A passage with none of the words stands for its article only when it opens it.
      if (own[i] > 0 || candidates.openingOf(i) == i) {
        hits.add(loader.hit(candidates.passages()[i], scores[i]));
      }
      if (hits.size() == limit) {
        break;
      }
    }
    return new PassageRanking(hits, Math.max(byText.totalHits.value(), hits.size()));
  }

  private TopDocs top(Query query, int limit) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(limit, null, COUNTED));
  }

  private double[] own(Candidates candidates, Query text, Queries.Words wanted) throws IOException {
    double[] own = DocScores.of(searcher, text, candidates.passages());
    add(own, NAMES, candidates.passages(), queries.anyOf(Fields.NAMES, wanted));
    Query pairs = queries.pairs(wanted);
    if (pairs != null) {
      add(own, PAIRS, candidates.passages(), pairs);
    }
    return own;
  }

  private void add(double[] scores, double share, int[] docs, Query query) throws IOException {
    double[] others = DocScores.of(searcher, query, docs);
    for (int i = 0; i < scores.length; i++) {
      scores[i] += share * others[i];
    }
  }

  private void addFeedback(Candidates candidates, double[] scores, int terms) throws IOException {
    List<Feedback.Example> examples = new ArrayList<>();
    Set<Integer> articles = new HashSet<>();
    for (int i : ranked(scores)) {
      if (examples.size() < EXAMPLES && articles.add(candidates.articleOf(i))) {
        examples.add(new Feedback.Example(loader.passageText(candidates.passages()[i]), scores[i]));
      }
    }
    @Nullable Query query = Feedback.query(searcher, queries.analyzer(), examples);
    if (query != null) {
      double[] fedBack = DocScores.of(searcher, query, candidates.articles());
      for (int i = 0; i < scores.length; i++) {
        scores[i] = FIRST * scores[i] + FED_BACK * terms * fedBack[candidates.articleOf(i)];
      }
    }
  }

  /** Places in the list, best score first; between equals the earlier one. */
  private static int[] ranked(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
