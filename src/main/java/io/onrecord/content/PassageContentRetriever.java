package io.onrecord.content;

import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import io.onrecord.article.Span;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundPassage;
import io.onrecord.retrieval.PassageFinder;
import java.util.List;

/**
 * Passages of the articles for LangChain4j, about 200 words each, best first, without those that
 * only repeat another one in a copy of its article. The text is the article's own; what else is
 * known stands in the metadata ({@link ContentKeys}).
 *
 * <p>A query is words in no syntax. One that matches nothing gets an empty list. Safe for use by
 * many threads.
 */
public final class PassageContentRetriever implements ContentRetriever {
  private final PassageFinder finder;
  private final Filters filters;
  private final int limit;

  /**
   * @param filters what is left out; {@link Filters#NONE} for nothing
   * @param limit how many passages at most, 1 to 1000
   */
  public PassageContentRetriever(PassageFinder finder, Filters filters, int limit) {
    this.finder = finder;
    this.filters = filters;
    this.limit = Contents.requireLimit(limit);
  }

  /**
   * @throws io.onrecord.index.UnavailableException when the index is out of reach
   */
  @Override
  public List<Content> retrieve(Query query) {
    return finder.findDistinct(query.text(), filters, limit).passages().stream()
        .map(PassageContentRetriever::content)
        .toList();
  }

  private static Content content(FoundPassage found) {
    Span span = found.passage().span();
    return Contents.of(
        span.in(found.article().text()), Contents.metadata(found.article(), span), found.score());
  }
}
