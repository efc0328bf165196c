package io.onrecord.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the complete list of statements that answer a query.
 *
 * @param statements newest article first, articles without a day last; within an article in the
 *     order of the text
 * @param total how many statements answer the query on all pages together
 * @param articles in how many articles these stand
 * @param next what {@link StatementQuery#after} takes for the page that follows; null after the
 *     last
 */
public record StatementPage(
    List<FoundStatement> statements, long total, long articles, @Nullable String next) {
  public StatementPage {
    statements = List.copyOf(statements);
  }
}
