package io.onrecord.retrieval;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;

/** Understands a question and takes it down the route that answers it. */
public final class QuestionRetriever implements Retriever {
  private final StatementRoute statements;
  private final PassageRoute passages;

  public QuestionRetriever(ArticleIndex index) {
    this.statements = new StatementRoute(index);
    this.passages = new PassageRoute(index);
  }

  @Override
  public Evidence retrieve(Question question) {
    Filters filters = question.filters();
    return switch (asked(question)) {
      case Asked.Statements asked -> statements.retrieve(asked, filters);
      case Asked.Passages asked -> passages.retrieve(asked, filters);
    };
  }

  /** A speaker given as a filter is whose statements are asked for, whatever the text names. */
  private static Asked asked(Question question) {
    Asked asked = QuestionPatterns.read(question.text());
    if (question.speaker() == null) {
      return asked;
    }
    return asked instanceof Asked.Statements said
        ? new Asked.Statements(question.speaker(), said.topic(), said.phrase())
        : new Asked.Statements(question.speaker(), question.text(), "");
  }
}
