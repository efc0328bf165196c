package io.onrecord.gold;

import io.onrecord.article.Article;
import io.onrecord.statement.Marked;
import java.util.List;

/**
 * An article with all its statements marked.
 *
 * @param id the file's name without its ending, or the {@code doc_id}
 */
public record GoldArticle(String id, Article article, List<GoldStatement> statements) {
  public GoldArticle {
    statements = List.copyOf(statements);
  }

  public List<Marked> marked() {
    return statements.stream().map(GoldStatement::marked).toList();
  }
}
