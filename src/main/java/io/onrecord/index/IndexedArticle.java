package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.statement.Statement;
import java.util.List;

/**
 * An article with all that is found in it: what the index takes in as one.
 *
 * @param file the file that the article was read from
 * @param statements who said what in it, numbered from 1
 * @param passages its prose, cut for searching, numbered from 1
 */
public record IndexedArticle(
    Article article, Fingerprint file, List<Statement> statements, List<Passage> passages) {
  public IndexedArticle {
    statements = List.copyOf(statements);
    passages = List.copyOf(passages);
  }
}
