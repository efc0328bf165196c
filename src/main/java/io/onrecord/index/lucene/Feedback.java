package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;

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
   * Terms to look for in whole articles, with weights that add up to 1; none when the passages
   * share nothing.
   */
  static List<TextScores.Weighted> terms(
      IndexReader reader, Analyzer analyzer, List<Example> examples) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> shares = new HashMap<>();
    for (Example example : examples) {
      List<Analysis.Token> tokens = Analysis.tokens(analyzer, Fields.TEXT, example.text());
      for (Analysis.Token token : tokens) {
        counts.merge(token.term(), 1, Integer::sum);
        shares.merge(token.term(), example.score() / tokens.size(), Double::sum);
      }
    }
    counts.values().removeIf(count -> count < LEAST_COUNT);
    TermTable table = TermTable.of(reader, Fields.TEXT, counts.keySet());
    int articles = TextScores.count(reader);
    Map<String, Double> strengths = new HashMap<>();
    for (String term : counts.keySet()) {
      int with = TextScores.with(table.documents(term), articles);
      double rareness = Math.log(1 + (articles - with + 0.5) / (with + 0.5));
      strengths.put(term, rareness * shares.getOrDefault(term, 0.0));
    }
    List<Map.Entry<String, Double>> best =
        strengths.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(TERMS)
            .toList();
    double sum = best.stream().mapToDouble(Map.Entry::getValue).sum();
    return sum <= 0
        ? List.of()
        : best.stream()
            .map(
                one ->
                    new TextScores.Weighted(
                        one.getKey(), table.states(one.getKey()), one.getValue() / sum))
            .toList();
  }
}
