package io.onrecord.index.lucene;

import io.onrecord.index.Filters;
import io.onrecord.index.PassageHit;
import io.onrecord.index.PassageRanking;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Ranks passages by their words and by what their articles are about.
 *
 * <p>A search by BM25 finds the candidates; only these are then looked at closely. A candidate's
 * score is the sum of its own (words, pairs of words that stand side by side, names of those who
 * speak in it), its article's, half of that of its article's opening, and feedback. What each part
 * is worth was measured; see docs/finding.md.
 */
final class PassageSearch {
  private static final int MIN_PASSAGES = 80;

  /** So many of the best are looked at for pairs of words; the opening of each as well. */
  private static final int PAIRED = 20;

  /** Up to here matches are counted; beyond, "at least" that many are found. */
  private static final int COUNTED = 200;

  private static final double PAIRS = 0.1;
  private static final double NAMES = 0.1;
  private static final double OPENING = 0.5;
  private static final double TITLE = 0.25;

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
    TopDocs byText = top(Queries.filtered(text, filters), Math.max(limit, MIN_PASSAGES));
    Candidates candidates = Candidates.of(loader, byText.scoreDocs);
    double[] own = own(candidates, byText.scoreDocs, wanted);
    FieldScores whole = new FieldScores(searcher, Fields.WHOLE, candidates.articles());
    double[] ofArticles = ofArticles(candidates, whole, wanted.terms());
    double[] scores = sums(candidates, own, ofArticles);
    addPairs(candidates, own, scores, wanted);
    scores = sums(candidates, own, ofArticles);
    addFeedback(candidates, whole, scores, wanted.terms().size());
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

  private double[] own(Candidates candidates, ScoreDoc[] found, Queries.Words wanted)
      throws IOException {
    double[] own = new double[candidates.passages().length];
    for (ScoreDoc hit : found) {
      own[Arrays.binarySearch(candidates.passages(), hit.doc)] = hit.score;
    }
    int[] others = IntStream.range(0, own.length).filter(i -> own[i] == 0).toArray();
    int[] otherDocs = Arrays.stream(others).map(i -> candidates.passages()[i]).toArray();
    double[] ofOthers = new double[others.length];
    new FieldScores(searcher, Fields.TEXT, otherDocs)
        .add(table(Fields.TEXT, wanted.terms()), wanted.terms(), 1, ofOthers);
    for (int i = 0; i < others.length; i++) {
      own[others[i]] = ofOthers[i];
    }
    new FieldScores(searcher, Fields.NAMES, candidates.passages())
        .add(table(Fields.NAMES, wanted.terms()), wanted.terms(), NAMES, own);
    return own;
  }

  private static double[] sums(Candidates candidates, double[] own, double[] ofArticles) {
    double[] sums = new double[own.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          own[i] + ofArticles[candidates.articleOf(i)] + OPENING * own[candidates.openingOf(i)];
    }
    return sums;
  }

  /** Adds to a passage's own score what its pairs of words are worth, where it may matter. */
  private void addPairs(Candidates candidates, double[] own, double[] scores, Queries.Words wanted)
      throws IOException {
    Query pairs = queries.pairs(wanted);
    if (pairs == null) {
      return;
    }
    int[] places =
        Arrays.stream(ranked(scores))
            .limit(PAIRED)
            .flatMap(i -> IntStream.of(i, candidates.openingOf(i)))
            .sorted()
            .distinct()
            .toArray();
    int[] docs = Arrays.stream(places).map(i -> candidates.passages()[i]).toArray();
    double[] ofPairs = DocScores.of(searcher, pairs, docs);
    for (int i = 0; i < places.length; i++) {
      own[places[i]] += PAIRS * ofPairs[i];
    }
  }

  private double[] ofArticles(Candidates candidates, FieldScores whole, List<String> terms)
      throws IOException {
    double[] scores = new double[candidates.articles().length];
    whole.add(table(Fields.WHOLE, terms), terms, 1, scores);
    new FieldScores(searcher, Fields.TITLE, candidates.articles())
        .add(table(Fields.TITLE, terms), terms, TITLE, scores);
    return scores;
  }

  private TermTable table(String field, List<String> terms) throws IOException {
    return TermTable.of(searcher.getIndexReader(), field, terms);
  }

  private void addFeedback(Candidates candidates, FieldScores whole, double[] scores, int terms)
      throws IOException {
    List<Feedback.Example> examples = new ArrayList<>();
    Set<Integer> articles = new HashSet<>();
    for (int i : ranked(scores)) {
      if (articles.add(candidates.articleOf(i))) {
        examples.add(new Feedback.Example(loader.passageText(candidates.passages()[i]), scores[i]));
      }
      if (examples.size() == EXAMPLES) {
        break;
      }
    }
    List<FieldScores.Weighted> fed =
        Feedback.terms(searcher.getIndexReader(), queries.analyzer(), examples);
    if (!fed.isEmpty()) {
      double[] fedBack = new double[candidates.articles().length];
      whole.add(fed, fedBack);
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
