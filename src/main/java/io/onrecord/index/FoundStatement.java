package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.util.List;

/**
 * A statement with the article that it stands in.
 *
 * @param reporters the speakers of the statement that reports it ({@link Statement#reportedBy});
 *     empty when the article itself does, or when nobody knows who they are
 */
public record FoundStatement(Article article, Statement statement, List<Speaker> reporters) {
  public FoundStatement {
    reporters = List.copyOf(reporters);
  }

  /** One that the article itself reports. */
  public FoundStatement(Article article, Statement statement) {
    this(article, statement, List.of());
  }

  /**
   * The statement with its reporters.
   *
   * @param beside statements of the article, the reporting one among them
   */
  public static FoundStatement of(Article article, Statement statement, List<Statement> beside) {
    Integer reporter = statement.reportedBy();
    List<Speaker> reporters =
        beside.stream()
            .filter(other -> reporter != null && other.number() == reporter)
            .flatMap(other -> other.speakers().stream())
            .toList();
    return new FoundStatement(article, statement, reporters);
  }
}
