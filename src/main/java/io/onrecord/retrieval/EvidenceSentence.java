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
 * @param alsoIn copies of the article that hold the same words
 */
public record EvidenceSentence(
    Article article,
    Sentence sentence,
    double score,
    List<FoundStatement> statements,
    AlsoIn alsoIn) {
  public EvidenceSentence {
    statements = List.copyOf(statements);
  }

  /** One of which no copy is known. */
  public EvidenceSentence(
      Article article, Sentence sentence, double score, List<FoundStatement> statements) {
    this(article, sentence, score, statements, AlsoIn.NOWHERE);
  }

  /** The same with the ids of the copies that hold its words. */
  EvidenceSentence alsoIn(List<String> articles) {
    return new EvidenceSentence(article, sentence, score, statements, new AlsoIn(articles, false));
  }

  /** Which sentence of which article it is, in a form that is fast to compare. */
  String place() {
    return article.id() + "#" + sentence.number();
  }

  /** The sentence as printed. */
  public String text() {
    return sentence.span().in(article.text());
  }

  /** The same sentence with another score. */
  EvidenceSentence withScore(double other) {
    return new EvidenceSentence(article, sentence, other, statements, alsoIn);
  }
}
