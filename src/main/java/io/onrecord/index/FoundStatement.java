package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.statement.Statement;

/** A statement with the article that it stands in. */
public record FoundStatement(Article article, Statement statement) {}
