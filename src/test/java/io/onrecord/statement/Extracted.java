package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleDetails;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An invented article with what the extractor finds in it; {@code /} is a new paragraph. */
record Extracted(String text, List<Statement> statements) {
  static Extracted from(String text) {
    return published(null, text);
  }

  static Extracted published(@Nullable LocalDate day, String text) {
    Article article =
        ArticleParser.parse(
            "news", text.replace(" / ", "\n\n"), new ArticleDetails(null, null, null, day, null));
    return new Extracted(article.text(), new StatementExtractor().extract(article));
  }

  Statement first() {
    return statements.getFirst();
  }

  /** The words of a span; null for none. */
  @Nullable String words(@Nullable Span span) {
    return span == null ? null : span.in(text);
  }

  /** {@code Silva: the bridge was safe}. */
  String line(Statement statement) {
    String content =
        statement.content().stream().map(this::words).collect(Collectors.joining(" … "));
    return names(statement) + ": " + content;
  }

  static String names(Statement statement) {
    return statement.speakers().stream().map(Speaker::name).collect(Collectors.joining(" + "));
  }
}
