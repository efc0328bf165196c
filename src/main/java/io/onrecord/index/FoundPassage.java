package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.statement.Statement;
import java.util.List;

/**
 * A passage that answers a search.
 *
 * @param statements the statements that stand in it, wholly or in part
 * @param score ranks it among the passages of the same search; comparable with nothing else
 */
public record FoundPassage(
    Article article, Passage passage, List<Statement> statements, double score) {
  /** The passage of an article as the index holds it, with its statements. */
  public static FoundPassage of(IndexedArticle indexed, Passage passage, double score) {
    List<Statement> statements =
        indexed.statements().stream()
            .filter(s -> s.content().stream().anyMatch(passage.span()::overlaps))
            .toList();
    return new FoundPassage(indexed.article(), passage, statements, score);
  }

  /** The same passage with another score. */
  public FoundPassage withScore(double other) {
    return new FoundPassage(article, passage, statements, other);
  }
}
