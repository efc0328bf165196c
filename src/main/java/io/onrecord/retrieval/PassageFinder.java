package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.IndexTerm;
import io.onrecord.index.PassageHit;
import io.onrecord.index.PassageRanking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds passages by their words and, with the models that are there, by their meaning.
 *
 * <p>Scores by words and by vectors are brought to 0 to 1 and averaged; what one of the two did not
 * find has 0 there. The cross-encoder then reads the question with the best few sentences of each
 * of the best passages, and its scores are averaged in likewise. docs/finding.md tells what each is
 * worth. Safe for use by many threads.
 */
public final class PassageFinder {
  /** What bge-small expects before a question that looks for passages; its model card says so. */
  private static final String QUERY_PREFIX =
      "Represent this sentence for searching relevant passages: ";

  /** So many passages each by words and by vectors are joined. */
  private static final int JOINED = 100;

  /** So many times as many are looked at as wanted, since some only repeat others. */
  private static final int SPARE = 3;

  /** So many times as many, when these are not enough. */
  private static final int FURTHER = 6;

  private static final int MOST = 1000;
  private static final double VECTOR_SHARE = 0.4;
  private static final double CROSS_SHARE = 0.5;

  /** So many passages are read by the cross-encoder, of each of them so many sentences. */
  private static final int RERANKED = 20;

  private static final int SENTENCES_READ = 3;
  private static final Duration TIME_TO_RERANK = Duration.ofMillis(300);

  private final ArticleIndex index;
  private final FindingModels models;

  public PassageFinder(ArticleIndex index, FindingModels models) {
    this.index = index;
    this.models = models;
  }

  /**
   * What was found.
   *
   * @param passages best first; scores are comparable with each other only
   * @param total how many passages hold words of the question; where there are very many, at least
   *     this many do
   * @param similarity the cosine of the question's vector and the nearest passage's; empty without
   *     vectors
   */
  public record Found(List<FoundPassage> passages, long total, OptionalDouble similarity) {
    public Found {
      passages = List.copyOf(passages);
    }
  }

  private record Joined(List<PassageHit> hits, OptionalDouble similarity) {
    static Joined of(PassageRanking byWords) {
      return new Joined(byWords.hits(), OptionalDouble.empty());
    }
  }

  /**
   * The passages that fit best.
   *
   * @param question the question or words to look for, in no syntax
   * @param limit how many passages, 1 to 1000
   * @throws io.onrecord.index.UnavailableException when the index is out of reach
   */
  public Found find(String question, Filters filters, int limit) {
    return find(question, filters, limit, (hits, most) -> hits);
  }

  /** The same without passages that only repeat another one in a copy of its article. */
  public Found findDistinct(String question, Filters filters, int limit) {
    return find(question, filters, limit, (hits, most) -> DistinctPassages.of(index, hits, most));
  }

  private Found find(
      String question,
      Filters filters,
      int limit,
      BiFunction<List<PassageHit>, Integer, List<PassageHit>> choice) {
    String asked = SearchWords.of(question);
    String words = asked.isBlank() ? question : asked;
    int wanted = models.canScore() ? Math.max(limit, RERANKED) : limit;
    Optional<float[]> vector = models.vector(QUERY_PREFIX + question);
    int most = vector.isPresent() ? Math.max(wanted, JOINED) : Math.min(MOST, SPARE * wanted);
    PassageRanking byWords = index.passages(words, filters, most);
    Joined joined = joined(vector, byWords, filters);
    List<PassageHit> hits = choice.apply(joined.hits(), wanted);
    while (hits.size() < wanted && byWords.hits().size() == most && most < MOST) {
      most = Math.min(MOST, FURTHER * most);
      byWords = index.passages(words, filters, most);
      joined = joined(vector, byWords, filters);
      hits = choice.apply(joined.hits(), wanted);
    }
    List<FoundPassage> passages = index.load(hits.subList(0, Math.min(wanted, hits.size())));
    if (models.canScore() && !passages.isEmpty()) {
      passages = reranked(question, words, passages);
    }
    return new Found(
        passages.subList(0, Math.min(limit, passages.size())),
        Math.max(byWords.total(), passages.size()),
        joined.similarity());
  }

  private Joined joined(Optional<float[]> vector, PassageRanking byWords, Filters filters) {
    List<PassageHit> byVector =
        vector.map(v -> index.similarPassages(v, filters, JOINED)).orElse(List.of());
    if (byVector.isEmpty()) {
      return Joined.of(byWords);
    }
    Map<String, PassageHit> joined = new LinkedHashMap<>();
    add(joined, byWords.hits(), 1 - VECTOR_SHARE);
    add(joined, byVector, VECTOR_SHARE);
    List<PassageHit> hits =
        joined.values().stream()
            .sorted(Comparator.comparingDouble(PassageHit::score).reversed())
            .toList();
    return new Joined(hits, OptionalDouble.of(byVector.getFirst().score()));
  }

  private static void add(Map<String, PassageHit> joined, List<PassageHit> hits, double share) {
    double[] scaled = MinMax.scaled(hits.stream().mapToDouble(PassageHit::score).toArray());
    for (int i = 0; i < scaled.length; i++) {
      PassageHit hit = hits.get(i).withScore(share * scaled[i]);
      joined.merge(
          hit.article() + "#" + hit.passage(),
          hit,
          (one, other) -> one.withScore(one.score() + other.score()));
    }
  }

  private List<FoundPassage> reranked(String question, String words, List<FoundPassage> passages) {
    List<FoundPassage> read = passages.subList(0, Math.min(RERANKED, passages.size()));
    Map<String, Double> wanted = new HashMap<>();
    for (IndexTerm term : index.terms(words)) {
      wanted.computeIfAbsent(term.text(), text -> index.weight(term));
    }
    List<String> texts = read.stream().map(passage -> best(passage, wanted)).toList();
    Optional<double[]> logits = models.scores(question, texts, TIME_TO_RERANK);
    if (logits.isEmpty()) {
      return passages;
    }
    double[] scores = logits.get();
    int scored =
        (int) IntStream.range(0, scores.length).filter(i -> !Double.isNaN(scores[i])).count();
    double[] cross = MinMax.scaled(Arrays.copyOf(scores, scored));
    double[] before =
        MinMax.scaled(read.subList(0, scored).stream().mapToDouble(FoundPassage::score).toArray());
    List<FoundPassage> ranked = new ArrayList<>();
    for (int i = 0; i < scored; i++) {
      double score = CROSS_SHARE * cross[i] + (1 - CROSS_SHARE) * before[i];
      ranked.add(read.get(i).withScore(1 + score));
    }
    ranked.sort(Comparator.comparingDouble(FoundPassage::score).reversed());
    // What was not read keeps its order, behind.
    List<FoundPassage> rest = passages.subList(scored, passages.size());
    for (int i = 0; i < rest.size(); i++) {
      ranked.add(rest.get(i).withScore(1.0 / (i + 1)));
    }
    return ranked;
  }

  /** The title, and the few sentences side by side that hold most of the wanted words. */
  private String best(FoundPassage passage, Map<String, Double> wanted) {
    Article article = passage.article();
    List<Sentence> sentences =
        article
            .sentences()
            .subList(passage.passage().firstSentence() - 1, passage.passage().lastSentence());
    List<Set<String>> held = new ArrayList<>();
    for (Sentence sentence : sentences) {
      held.add(
          index.terms(sentence.span().in(article.text())).stream()
              .map(IndexTerm::text)
              .collect(Collectors.toCollection(HashSet::new)));
    }
    int best = 0;
    double most = -1;
    for (int first = 0; first <= Math.max(0, sentences.size() - SENTENCES_READ); first++) {
      List<Set<String>> window =
          held.subList(first, Math.min(first + SENTENCES_READ, sentences.size()));
      double holds =
          wanted.entrySet().stream()
              .filter(term -> window.stream().anyMatch(s -> s.contains(term.getKey())))
              .mapToDouble(Map.Entry::getValue)
              .sum();
      if (holds > most) {
        most = holds;
        best = first;
      }
    }
    int end = Math.min(best + SENTENCES_READ, sentences.size());
    String text =
        sentences.subList(best, end).stream()
            .map(sentence -> sentence.span().in(article.text()))
            .collect(Collectors.joining(" "));
    return article.title() + ". " + text;
  }
}
