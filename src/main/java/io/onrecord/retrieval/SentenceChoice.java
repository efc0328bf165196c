package io.onrecord.retrieval;

import io.onrecord.article.Span;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.IndexTerm;
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
import java.util.stream.IntStream;

/**
 * Chooses the sentences that answer a question, and tells whether they do.
 *
 * <p>Without a model a sentence counts by the part of the question's words that it holds, rare
 * words for more; words of its article's title are granted to all its sentences in large part,
 * since they tell these apart the least. With a cross-encoder the best of them are read together
 * with the question. Safe for use by many threads.
 */
public final class SentenceChoice {
  /** A sentence must hold this part of the question's words, by weight, when no model reads it. */
  private static final double ENOUGH_WORDS = 0.5;

  /** What a word of the title is worth to a sentence that does not hold it itself. */
  private static final double FROM_TITLE = 0.75;

  /** What a sentence gains when it holds the kind of thing that is asked for. */
  private static final double KIND_BONUS = 0.15;

  /** What a sentence gains when it holds all pairs of words that stand side by side. */
  private static final double PAIRS_BONUS = 0.1;

  /** So many sentences are read by the model, best by words first. */
  private static final int READ = 16;

  /** Of these, so many are read once more without their titles, to judge whether they answer. */
  private static final int JUDGED = 8;

  private static final Duration TIME_TO_READ = Duration.ofMillis(150);
  private static final Duration TIME_TO_JUDGE = Duration.ofMillis(100);

  /** What a cosine of 1 between question and passage adds to the logit of the best sentence. */
  private static final double SIMILARITY_WEIGHT = 40;

  /** A cosine of unrelated texts; bge-small's lie near it. */
  private static final double NO_SIMILARITY = 0.6;

  /** From here on the sentences are taken to answer the question. */
  private static final double ANSWERS = 4;

  /** The same where there is no cosine: an answer is likelier than none, the logit says. */
  private static final double ANSWERS_BY_LOGIT = 0;

  /** The slope by which logits become scores between 0 and 1. */
  private static final double LOGITS_PER_E = 3;

  private final ArticleIndex index;
  private final FindingModels models;

  public SentenceChoice(ArticleIndex index, FindingModels models) {
    this.index = index;
    this.models = models;
  }

  /**
   * A sentence to choose from.
   *
   * @param title its article's; may be blank
   * @param names who speaks in it; blank for nobody
   */
  public record Candidate(String title, String text, String names) {}

  /**
   * One of the candidates.
   *
   * @param place where it stands in their list, from 0
   * @param score 0 or more; comparable with those of the same choice
   */
  public record Scored(int place, double score) {}

  /**
   * What was chosen.
   *
   * @param ranked best first; those that hold none of the words are left out when no model read
   *     them
   * @param answerable higher for questions that the sentences rather answer
   * @param enough whether they are taken to answer it
   */
  public record Choice(List<Scored> ranked, double answerable, boolean enough) {
    public Choice {
      ranked = List.copyOf(ranked);
    }
  }

  /**
   * Chooses.
   *
   * @param similarity the cosine of question and best passage; empty without vectors
   */
  public Choice choose(String question, List<Candidate> candidates, OptionalDouble similarity) {
    return choose(question, QuestionKind.of(question), candidates, similarity);
  }

  Choice choose(
      String question, Asked.Kind kind, List<Candidate> candidates, OptionalDouble similarity) {
    ByWords byWords = byWords(question, kind, candidates);
    return read(question, candidates, byWords.ranked(), similarity).orElseGet(byWords::choice);
  }

  /** The choice of the model; empty when there is none. */
  private Optional<Choice> read(
      String question,
      List<Candidate> candidates,
      List<Scored> byWords,
      OptionalDouble similarity) {
    List<Scored> read = byWords.subList(0, Math.min(READ, byWords.size()));
    List<String> texts =
        read.stream().map(one -> candidates.get(one.place())).map(SentenceChoice::titled).toList();
    Optional<double[]> logits =
        read.isEmpty() ? Optional.empty() : models.scores(question, texts, TIME_TO_READ);
    if (logits.isEmpty()) {
      return Optional.empty();
    }
    List<Scored> ranked = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (!Double.isNaN(logits.get()[i])) {
        ranked.add(new Scored(read.get(i).place(), sigmoid(logits.get()[i])));
      }
    }
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<String> judged =
        ranked.stream().limit(JUDGED).map(one -> candidates.get(one.place()).text()).toList();
    return models
        .scores(question, judged, TIME_TO_JUDGE)
        .map(own -> Arrays.stream(own).filter(logit -> !Double.isNaN(logit)).max().orElseThrow())
        .map(best -> judged(ranked, best, similarity));
  }

  private static String titled(Candidate candidate) {
    String title = candidate.title();
    return title.isBlank() ? candidate.text() : title + ". " + candidate.text();
  }

  private static Choice judged(List<Scored> ranked, double logit, OptionalDouble similarity) {
    if (similarity.isEmpty()) {
      return new Choice(ranked, logit, logit >= ANSWERS_BY_LOGIT);
    }
    double answerable = logit + SIMILARITY_WEIGHT * (similarity.getAsDouble() - NO_SIMILARITY);
    return new Choice(ranked, answerable, answerable >= ANSWERS);
  }

  private static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit / LOGITS_PER_E));
  }

  /**
   * A choice by words.
   *
   * @param ranked all candidates
   * @param held how many of them hold any of the question's words
   * @param covered what part of the question's words one sentence holds at most, its title left out
   */
  private record ByWords(List<Scored> ranked, int held, double covered) {
    Choice choice() {
      return new Choice(ranked.subList(0, held), covered, covered >= ENOUGH_WORDS);
    }
  }

  private ByWords byWords(String question, Asked.Kind kind, List<Candidate> candidates) {
    List<String> terms = texts(SearchWords.of(question));
    Map<String, Double> wanted = weights(terms);
    HeldTerms heldTerms = new HeldTerms(wanted.keySet(), this::texts);
    Set<String> pairs = pairs(terms);
    double all = wanted.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Set<String>> titles = new HashMap<>();
    List<Scored> scored = new ArrayList<>();
    List<Scored> others = new ArrayList<>();
    double covered = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Set<String> own = heldTerms.in(candidate.text());
      Set<String> held = new HashSet<>(heldTerms.in(candidate.names()));
      held.addAll(own);
      if (held.isEmpty()) {
        others.add(new Scored(i, 0));
        continue;
      }
      Set<String> title = titles.computeIfAbsent(candidate.title(), heldTerms::in);
      double holds = 0;
      double grants = 0;
      for (Map.Entry<String, Double> term : wanted.entrySet()) {
        if (held.contains(term.getKey())) {
          holds += term.getValue();
        } else if (title.contains(term.getKey())) {
          grants += FROM_TITLE * term.getValue();
        }
      }
      if (holds > 0) {
        double bonus = KindOfThing.isIn(kind, candidate.text()) ? KIND_BONUS : 0;
        covered = Math.max(covered, holds / all + bonus);
        double score = (holds + grants) / all + bonus;
        if (mayHoldPair(terms, own)) {
          score += PAIRS_BONUS * share(pairs, pairs(texts(candidate.text())));
        }
        scored.add(new Scored(i, score));
      } else {
        others.add(new Scored(i, 0));
      }
    }
    // A stable sort: between equals, the one that was found first stays first.
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    int held = scored.size();
    scored.addAll(others);
    return new ByWords(scored, held, covered);
  }

  private static boolean mayHoldPair(List<String> terms, Set<String> held) {
    return IntStream.range(1, terms.size())
        .anyMatch(i -> held.contains(terms.get(i - 1)) && held.contains(terms.get(i)));
  }

  private static double share(Set<String> wanted, Set<String> held) {
    return (double) wanted.stream().filter(held::contains).count() / wanted.size();
  }

  private static Set<String> pairs(List<String> terms) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < terms.size(); i++) {
      pairs.add(terms.get(i - 1) + " " + terms.get(i));
    }
    return pairs;
  }

  private List<String> texts(String text) {
    return index.terms(text).stream().map(IndexTerm::text).toList();
  }

  /**
   * The question's terms, weighted from 0.5 to 1.5 by how rare they are. In a small corpus the bare
   * inverse document frequency would make one word that the articles spell otherwise ("oversee" for
   * "oversaw") count for more than all others together.
   */
  private Map<String, Double> weights(List<String> terms) {
    Map<String, Double> weights = new LinkedHashMap<>();
    terms.forEach(
        term ->
            weights.computeIfAbsent(
                term, text -> index.weight(new IndexTerm(text, new Span(0, 1)))));
    double most = Math.max(1e-9, weights.values().stream().max(Double::compare).orElse(0.0));
    weights.replaceAll((term, weight) -> 0.5 + weight / most);
    return weights;
  }
}
