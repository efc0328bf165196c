package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.index.FoundStatement;
import java.util.List;

/**
 * A sentence that an answer may cite.
 *
 * @param score ranks it among the sentences of the same evidence; 0 or more
 * @param statements the article's statements that stand in it, wholly or in part
 */
public record EvidenceSentence(
    Article article, Sentence sentence, double score, List<FoundStatement> statements) {
  public EvidenceSentence {
    statements = List.copyOf(statements);
  }

  /** The sentence as printed. */
  public String text() {
    return sentence.span().in(article.text());
  }

  /** The same sentence with another score. */
  EvidenceSentence withScore(double other) {
    return new EvidenceSentence(article, sentence, other, statements);
  }
}
