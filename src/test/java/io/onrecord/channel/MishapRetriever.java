package io.onrecord.channel;

import io.onrecord.index.UnavailableException;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Retriever;

/** Retrieves, unless the question begins with the name of a mishap: {@code bug: …}. */
final class MishapRetriever implements Retriever {
  private final Retriever retriever;

  MishapRetriever(Retriever retriever) {
    this.retriever = retriever;
  }

  @Override
  public Evidence retrieve(Question question) {
    String text = question.text();
    int colon = text.indexOf(": ");
    switch (colon < 0 ? "" : text.substring(0, colon)) {
      case "unavailable" ->
          throw new UnavailableException("disk gone: /secret/path", new RuntimeException());
      case "bug" -> throw new IllegalStateException("secret detail at /secret/path");
      case "library" -> Integer.parseInt("secret input");
      default -> {}
    }
    return retriever.retrieve(
        new Question(
            text.substring(colon < 0 ? 0 : colon + 2),
            question.history(),
            question.speaker(),
            question.filters(),
            question.ignored()));
  }
}
