package io.onrecord.index;

import io.onrecord.article.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of all articles.
 *
 * @param articles in the order of their ids
 * @param total how many articles there are on all pages together
 * @param next what {@link ArticleIndex#articles} takes for the page that follows; null after the
 *     last
 */
public record ArticlePage(List<Article> articles, long total, @Nullable String next) {
  public ArticlePage {
    articles = List.copyOf(articles);
  }
}
