package io.onrecord.retrieval;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.IndexTerm;
import io.onrecord.index.PlainNumbers;
import io.onrecord.index.PlainWords;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses evidence so that no article drowns the others out, and so that articles that disagree
 * both stand: those whose sentences hold the same words of the question and other figures, or of
 * which one denies or negates what the other says. For one question and one thread.
 */
final class FairShare {
  /** So many sentences of one article at most, unless few articles answer at all. */
  static final int MOST_OF_ONE_ARTICLE = 3;

  private static final int FEW_ARTICLES = 2;

  /** Beside numbers. */
  private static final Set<String> FIGURES =
      Set.of(
          "one",
          "dozen",
          "dozens",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "millions",
          "billion",
          "billions",
          "half",
          "nobody",
          "none",
          "zero");

  private static final Set<String> NEGATIONS =
      Set.of(
          "no",
          "not",
          "never",
          "neither",
          "nor",
          "without",
          "deny",
          "denies",
          "denied",
          "denying",
          "reject",
          "rejects",
          "rejected",
          "false",
          "untrue",
          "didnt",
          "doesnt",
          "dont",
          "isnt",
          "wasnt",
          "arent",
          "werent",
          "wont",
          "hasnt",
          "havent",
          "hadnt",
          "cannot",
          "cant",
          "couldnt",
          "wouldnt");

  /**
   * What a sentence says to the question.
   *
   * @param terms those of the question that it holds
   */
  private record Stance(Set<String> terms, Set<String> figures, boolean denies) {
    boolean sameSubject(Stance other) {
      return terms.equals(other.terms) && figures.isEmpty() == other.figures.isEmpty();
    }

    boolean contradicts(Stance other) {
      boolean figuresDiffer =
          !figures.isEmpty() && !other.figures.isEmpty() && !figures.equals(other.figures);
      return !terms.isEmpty()
          && terms.equals(other.terms)
          && (figuresDiffer || denies != other.denies);
    }
  }

  private final ArticleIndex index;
  private final Set<String> wanted;
  private final Map<String, Stance> stances = new HashMap<>();

  /** One for a question of these terms. */
  static FairShare of(ArticleIndex index, List<IndexTerm> question) {
    return new FairShare(index, question.stream().map(IndexTerm::text).collect(Collectors.toSet()));
  }

  /**
   * @param wanted the question's terms, as {@link ArticleIndex#terms} has them
   */
  FairShare(ArticleIndex index, Set<String> wanted) {
    this.index = index;
    this.wanted = Set.copyOf(wanted);
  }

  /**
   * At most {@code limit} of the sentences, in their order.
   *
   * @param ranked best first
   */
  List<EvidenceSentence> choose(List<EvidenceSentence> ranked, int limit) {
    boolean few = ranked.stream().map(FairShare::article).distinct().count() <= FEW_ARTICLES;
    Map<String, Integer> counts = new HashMap<>();
    List<EvidenceSentence> chosen = new ArrayList<>();
    List<EvidenceSentence> left = new ArrayList<>();
    for (EvidenceSentence found : ranked) {
      int count = counts.merge(article(found), 1, Integer::sum);
      boolean room = chosen.size() < limit && (few || count <= MOST_OF_ONE_ARTICLE);
      (room ? chosen : left).add(found);
    }
    for (EvidenceSentence found : left) {
      if (disagreesAnew(found, chosen)) {
        makeRoom(chosen, limit);
        if (chosen.size() < limit) {
          chosen.add(found);
        }
      }
    }
    Set<String> kept = chosen.stream().map(EvidenceSentence::place).collect(Collectors.toSet());
    return ranked.stream().filter(found -> kept.contains(found.place())).toList();
  }

  /** Whether it contradicts another article's sentence, and its own article's say is not there. */
  private boolean disagreesAnew(EvidenceSentence found, List<EvidenceSentence> chosen) {
    Stance stance = stance(found);
    boolean told =
        chosen.stream()
            .filter(other -> article(other).equals(article(found)))
            .anyMatch(other -> stance(other).sameSubject(stance));
    return !told && chosen.stream().anyMatch(other -> contradict(found, other));
  }

  /** Drops the last of the chosen that contradicts no other, but never the best. */
  private void makeRoom(List<EvidenceSentence> chosen, int limit) {
    for (int i = chosen.size() - 1; i > 0 && chosen.size() >= limit; i--) {
      EvidenceSentence last = chosen.get(i);
      if (chosen.stream().noneMatch(other -> contradict(last, other))) {
        chosen.remove(i);
      }
    }
  }

  private boolean contradict(EvidenceSentence one, EvidenceSentence other) {
    return !article(one).equals(article(other)) && stance(one).contradicts(stance(other));
  }

  private Stance stance(EvidenceSentence found) {
    return stances.computeIfAbsent(found.place(), place -> read(found));
  }

  private Stance read(EvidenceSentence found) {
    Set<String> terms = new HashSet<>();
    for (IndexTerm term : index.terms(found.text())) {
      if (wanted.contains(term.text())) {
        terms.add(term.text());
      }
    }
    Set<String> figures = new HashSet<>();
    boolean denies =
        found.statements().stream()
            .anyMatch(said -> said.statement().polarity() == Statement.Polarity.DENIES);
    for (String word : PlainWords.of(found.text())) {
      String plain = PlainNumbers.of(word);
      if (PlainWords.isNumber(plain) || FIGURES.contains(word)) {
        figures.add(plain);
      }
      denies |= NEGATIONS.contains(word);
    }
    return new Stance(terms, figures, denies);
  }

  private static String article(EvidenceSentence found) {
    return found.article().id();
  }
}
