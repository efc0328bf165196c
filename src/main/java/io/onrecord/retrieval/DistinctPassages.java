package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.PassageHit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses passages that say different things: one that a copy of an article only repeats doesn't
 * take the place of another article's. A passage with a sentence of its own, such as a corrected
 * figure, stays. For one question and one thread.
 */
final class DistinctPassages {
  private final ArticleIndex index;
  private final List<PassageHit> kept = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private final Map<String, Set<String>> sentences = new HashMap<>();

  private DistinctPassages(ArticleIndex index) {
    this.index = index;
  }

  /**
   * The best that say different things, in their order; of two that score alike the newer.
   *
   * @param hits best first
   * @param limit how many at most
   */
  static List<PassageHit> of(ArticleIndex index, List<PassageHit> hits, int limit) {
    DistinctPassages distinct = new DistinctPassages(index);
    for (PassageHit hit : hits) {
      distinct.take(hit);
      if (distinct.kept.size() == limit) {
        break;
      }
    }
    return distinct.kept;
  }

  private void take(PassageHit hit) {
    Optional<String> repeated = shown.contains(hit.article()) ? Optional.empty() : repeatedBy(hit);
    if (repeated.isEmpty()) {
      shown.add(hit.article());
      kept.add(hit);
    } else {
      preferNewer(hit, repeated.get());
    }
  }

  /** The shown copy that holds all sentences of the passage. */
  private Optional<String> repeatedBy(PassageHit hit) {
    List<String> copies = index.copies(hit.article()).stream().filter(shown::contains).toList();
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    Set<String> own = new HashSet<>();
    for (FoundPassage found : index.load(List.of(hit))) {
      Article article = found.article();
      for (int n = found.passage().firstSentence(); n <= found.passage().lastSentence(); n++) {
        article.sentence(n).ifPresent(sentence -> own.add(key(article, sentence)));
      }
    }
    return copies.stream().filter(copy -> sentences(copy).containsAll(own)).findFirst();
  }

  private Set<String> sentences(String articleId) {
    return sentences.computeIfAbsent(
        articleId,
        id -> {
          Set<String> keys = new HashSet<>();
          index
              .article(id)
              .ifPresent(article -> article.sentences().forEach(s -> keys.add(key(article, s))));
          return keys;
        });
  }

  /** Lets the newer of two equals stand. */
  private void preferNewer(PassageHit hit, String copy) {
    for (int i = 0; i < kept.size(); i++) {
      PassageHit other = kept.get(i);
      if (other.article().equals(copy)
          && other.score() == hit.score()
          && day(hit).isAfter(day(other))) {
        kept.set(i, hit);
        shown.add(hit.article());
        return;
      }
    }
  }

  private LocalDate day(PassageHit hit) {
    return index.article(hit.article()).map(Article::published).orElse(LocalDate.MIN);
  }

  private static String key(Article article, Sentence sentence) {
    return SameWords.key(sentence.span().in(article.text()));
  }
}
