package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers a question that names only when or where, as "What happened last week?", with the first
 * sentences of the newest articles.
 */
final class DigestRoute {
  private static final int ARTICLES = 10;

  /** So many sentences, when there is but one article. */
  private static final int OF_ONE = 3;

  private final ArticleIndex index;

  DigestRoute(ArticleIndex index) {
    this.index = index;
  }

  Evidence retrieve(String topic, Filters filters) {
    List<EvidenceSentence> sentences = new ArrayList<>();
    List<Article> articles = index.newest(filters, ARTICLES);
    int each = articles.size() == 1 ? OF_ONE : 1;
    for (Article article : articles) {
      article.sentences().stream()
          .limit(each)
          .forEach(
              sentence -> sentences.add(new EvidenceSentence(article, sentence, 1, List.of())));
    }
    String note =
        each == 1
            ? "the question names no topic; these are the newest articles that fit"
            : "the question names no topic; this is how the one article that fits begins";
    return sentences.isEmpty()
        ? new Evidence.Nothing(
            new Reading(List.of(), topic, filters, List.of()), "no article fits", List.of())
        : new Evidence.Sentences(
            new Reading(List.of(), topic, filters, List.of(note)), sentences, sentences.size());
  }
}
