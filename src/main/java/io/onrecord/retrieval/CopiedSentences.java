package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.FoundStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets one sentence stand for the same sentence in copies of its article, and tells which these
 * are. Only the same words are folded: where copies differ, in a number above all, both stay. For
 * one question and one thread.
 */
final class CopiedSentences {
  /** More copies of one article are not looked into. */
  private static final int MAX_COPIES = 100;

  private final ArticleIndex index;
  private final Map<String, List<String>> copies = new HashMap<>();
  private final Map<String, Set<String>> sentences = new HashMap<>();

  CopiedSentences(ArticleIndex index) {
    this.index = index;
  }

  /**
   * The sentences without those that only repeat another one of a copy. The better stands for both,
   * and between equals the newer.
   *
   * @param ranked best first
   */
  List<EvidenceSentence> fold(List<EvidenceSentence> ranked) {
    if (ranked.stream().map(found -> found.article().id()).distinct().count() < 2) {
      return ranked;
    }
    Map<String, List<EvidenceSentence>> byWords = new LinkedHashMap<>();
    ranked.forEach(
        found ->
            byWords
                .computeIfAbsent(SameWords.key(found.text()), key -> new ArrayList<>())
                .add(found));
    Set<String> dropped = new HashSet<>();
    for (List<EvidenceSentence> same : byWords.values()) {
      List<EvidenceSentence> kept = new ArrayList<>();
      for (EvidenceSentence found : newestOfEqualsFirst(same)) {
        boolean repeats =
            kept.stream().anyMatch(other -> areCopies(other.article(), found.article()));
        if (repeats) {
          dropped.add(found.place());
        } else {
          kept.add(found);
        }
      }
    }
    return dropped.isEmpty()
        ? ranked
        : ranked.stream().filter(found -> !dropped.contains(found.place())).toList();
  }

  /** The sentences with the copies in which the same words stand. */
  List<EvidenceSentence> mark(List<EvidenceSentence> chosen) {
    return chosen.stream().map(found -> found.alsoIn(holders(found))).toList();
  }

  boolean areCopies(Article one, Article other) {
    return !one.id().equals(other.id()) && copies(one.id()).contains(other.id());
  }

  /** Those articles of which a copy is among them too. */
  Set<String> repeating(List<FoundStatement> statements) {
    Set<String> articles = new HashSet<>();
    statements.forEach(found -> articles.add(found.article().id()));
    return articles.stream()
        .filter(article -> copies(article).stream().anyMatch(articles::contains))
        .collect(Collectors.toSet());
  }

  private List<String> holders(EvidenceSentence found) {
    String key = SameWords.key(found.text());
    return copies(found.article().id()).stream()
        .limit(MAX_COPIES)
        .filter(copy -> sentences(copy).contains(key))
        .toList();
  }

  private List<String> copies(String articleId) {
    return copies.computeIfAbsent(articleId, index::copies);
  }

  private Set<String> sentences(String articleId) {
    return sentences.computeIfAbsent(
        articleId, id -> index.article(id).map(CopiedSentences::sentences).orElse(Set.of()));
  }

  private static Set<String> sentences(Article article) {
    Set<String> keys = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      keys.add(SameWords.key(sentence.span().in(article.text())));
    }
    return keys;
  }

  private static List<EvidenceSentence> newestOfEqualsFirst(List<EvidenceSentence> same) {
    return same.stream()
        .sorted(
            Comparator.comparingDouble(EvidenceSentence::score)
                .reversed()
                .thenComparing(
                    found -> found.article().published(),
                    Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
        .toList();
  }
}
