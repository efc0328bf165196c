package io.onrecord.content;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.retrieval.AlsoIn;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Retriever;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Statements for LangChain4j: a query such as "What did Kirby say about China?" gets what he said,
 * newest article first. Any other question gets the statements that stand in the sentences that
 * answer it. The text is the statement as printed, its runs one space apart; who said it and where
 * it stands is in the metadata ({@link ContentKeys}).
 *
 * <p>Empty when the articles hold none. Safe for use by many threads.
 */
public final class StatementContentRetriever implements ContentRetriever {
  private final Retriever retriever;
  private final int limit;

  /**
   * @param limit how many statements at most, 1 to 1000; a question gets no more than the retriever
   *     lists
   */
  public StatementContentRetriever(Retriever retriever, int limit) {
    this.retriever = retriever;
    this.limit = Contents.requireLimit(limit);
  }

  /**
   * @throws IllegalArgumentException when the query is blank or longer than {@link
   *     Question#MAX_CHARS}
   * @throws io.onrecord.index.UnavailableException when the index is out of reach
   */
  @Override
  public List<Content> retrieve(Query query) {
    List<Content> contents =
        switch (retriever.retrieve(Question.of(query.text()))) {
          case Evidence.Statements found -> listed(found);
          case Evidence.Sentences found -> inSentences(found.sentences());
          case Evidence.Nothing nothing -> List.of();
        };
    return contents.stream().limit(limit).toList();
  }

  private static List<Content> listed(Evidence.Statements found) {
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < found.alsoIn().size(); i++) {
      FoundStatement statement = found.page().statements().get(i);
      Metadata metadata = metadata(statement, found.alsoIn().get(i));
      contents.add(Contents.of(text(statement), metadata));
    }
    return contents;
  }

  private static List<Content> inSentences(List<EvidenceSentence> sentences) {
    List<Content> contents = new ArrayList<>();
    List<FoundStatement> seen = new ArrayList<>();
    for (EvidenceSentence sentence : sentences) {
      for (FoundStatement found : sentence.statements()) {
        if (!seen.contains(found)) {
          seen.add(found);
          Metadata metadata = metadata(found, sentence.alsoIn());
          contents.add(Contents.of(text(found), metadata, sentence.score()));
        }
      }
    }
    return contents;
  }

  private static String text(FoundStatement found) {
    return found.statement().content().stream()
        .map(span -> span.in(found.article().text()))
        .collect(Collectors.joining(" "));
  }

  private static Metadata metadata(FoundStatement found, AlsoIn alsoIn) {
    Article article = found.article();
    Statement statement = found.statement();
    Span whole =
        new Span(statement.content().getFirst().start(), statement.content().getLast().end());
    Metadata metadata =
        Contents.metadata(article, whole)
            .put(ContentKeys.NUMBER, statement.number())
            .put(ContentKeys.FORM, statement.form().name().toLowerCase(Locale.ROOT))
            .put(ContentKeys.POLARITY, statement.polarity().name().toLowerCase(Locale.ROOT))
            .put(ContentKeys.CONFIDENCE, statement.confidence());
    if (!statement.speakers().isEmpty()) {
      metadata.put(
          ContentKeys.SPEAKER,
          statement.speakers().stream().map(Speaker::name).collect(Collectors.joining("; ")));
    }
    if (!alsoIn.articles().isEmpty()) {
      metadata.put(ContentKeys.ALSO_IN, String.join(" ", alsoIn.articles()));
    }
    return metadata;
  }
}
