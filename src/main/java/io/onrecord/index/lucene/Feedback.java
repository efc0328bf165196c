package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What else articles on the matter speak of, told by the best passages of a first search.
 *
 * <p>Pseudo-relevance feedback after the relevance model RM3 (Lavrenko and Croft, SIGIR 2001;
 * Abdul-Jaleel et al., TREC 2004), with terms weighted by rareness as well.
 */
final class Feedback {
  /** How many terms are added. */
  private static final int TERMS = 10;

  /** A term must stand this often in the passages together; others tell of one sentence only. */
  private static final int LEAST_COUNT = 2;

  private Feedback() {}

  /** A passage of a first search, and how well it did there. */
  record Example(String text, double score) {}

  /**
   * A query over whole articles whose weights add up to 1; null when the passages share nothing.
   */
  static @Nullable Query query(IndexSearcher searcher, Analyzer analyzer, List<Example> examples)
      throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (Example example : examples) {
      List<Analysis.Token> tokens = Analysis.tokens(analyzer, Fields.TEXT, example.text());
      for (Analysis.Token token : tokens) {
        counts.merge(token.term(), 1, Integer::sum);
        weights.merge(token.term(), example.score() / tokens.size(), Double::sum);
      }
    }
    CollectionStatistics statistics = searcher.collectionStatistics(Fields.WHOLE);
    long articles = statistics == null ? 0 : statistics.docCount();
    Map<String, Double> strengths = new HashMap<>();
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      if (term.getValue() >= LEAST_COUNT) {
        int with = searcher.getIndexReader().docFreq(new Term(Fields.WHOLE, term.getKey()));
        double rareness = Math.log(1 + (Math.max(articles, with) - with + 0.5) / (with + 0.5));
        strengths.put(term.getKey(), rareness * weights.getOrDefault(term.getKey(), 0.0));
      }
    }
    List<Map.Entry<String, Double>> best =
        strengths.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(TERMS)
            .toList();
    double sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
    if (sum <= 0) {
      return null;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Map.Entry<String, Double> term : best) {
      Query query = new TermQuery(new Term(Fields.WHOLE, term.getKey()));
      any.add(new BoostQuery(query, (float) (term.getValue() / sum)), Occur.SHOULD);
    }
    return any.build();
  }
}
