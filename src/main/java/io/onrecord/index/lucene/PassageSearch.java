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
    TermTable table = table(Fields.TEXT, wanted.terms());
    Query text = table.anyOf(wanted.terms());
    TopDocs byText = top(Queries.filtered(text, filters), Math.max(limit, MIN_PASSAGES));
    Candidates candidates = Candidates.of(loader, byText.scoreDocs);
    TextScores texts = new TextScores(searcher, candidates);
    double[] own = new double[candidates.passages().length];
    double[] ofArticles = new double[candidates.articles().length];
    texts.add(table, wanted.terms(), own, ofArticles);
    addNames(candidates, wanted.terms(), own);
    addTitles(candidates, wanted.terms(), ofArticles);
    double[] scores = sums(candidates, own, ofArticles);
    addPairs(candidates, texts, table, own, scores, wanted);
    scores = sums(candidates, own, ofArticles);
    addFeedback(candidates, texts, scores, wanted.terms().size());
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

  private void addNames(Candidates candidates, List<String> terms, double[] own)
      throws IOException {
    new FieldScores(searcher, Fields.NAMES, candidates.passages())
        .add(table(Fields.NAMES, terms), terms, NAMES, own);
  }

  private void addTitles(Candidates candidates, List<String> terms, double[] ofArticles)
      throws IOException {
    new FieldScores(searcher, Fields.TITLE, candidates.articles())
        .add(table(Fields.TITLE, terms), terms, TITLE, ofArticles);
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
  private void addPairs(
      Candidates candidates,
      TextScores texts,
      TermTable table,
      double[] own,
      double[] scores,
      Queries.Words wanted)
      throws IOException {
    if (wanted.tokens().size() < 2) {
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
    long[] lengths = Arrays.stream(places).mapToLong(texts::length).toArray();
    double[] ofPairs = new PairScores(searcher, table, docs, lengths).of(wanted.tokens());
    for (int i = 0; i < places.length; i++) {
      own[places[i]] += PAIRS * ofPairs[i];
    }
  }

  private TermTable table(String field, List<String> terms) throws IOException {
    return TermTable.of(searcher.getIndexReader(), field, terms);
  }

  private void addFeedback(Candidates candidates, TextScores texts, double[] scores, int terms)
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
    List<TextScores.Weighted> fed =
        Feedback.terms(searcher.getIndexReader(), queries.analyzer(), examples);
    if (!fed.isEmpty()) {
      double[] fedBack = new double[candidates.articles().length];
      texts.add(fed, fedBack);
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
