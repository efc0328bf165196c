package io.onrecord.retrieval;

import io.onrecord.article.Span;

/**
 * A part of a question that may be more than a topic.
 *
 * @param span what it takes from the question
 * @param mayBeTopic whether it may as well belong to what is asked, so that this is tried first
 * @param leaves whether its words go even when it is ignored, since no article would hold them
 */
record Part(Span span, Understood understood, boolean mayBeTopic, boolean leaves) {
  Understood.Kind kind() {
    return understood.kind();
  }
}
