package io.onrecord.index;

import io.onrecord.article.Span;
import java.util.List;

/**
 * A run of whole sentences of an article, about 200 words, that is searched as one.
 *
 * @param number its place in the article, from 1
 * @param firstSentence number of its first sentence
 * @param lastSentence number of its last sentence
 * @param span from the start of the first sentence to the end of the last
 * @param names full names of those who speak in it, so that a passage that says only "he said" is
 *     found by the speaker's name
 */
public record Passage(
    int number, int firstSentence, int lastSentence, Span span, List<String> names) {
  public Passage {
    if (number < 1 || firstSentence < 1 || lastSentence < firstSentence) {
      throw new IllegalArgumentException(
          "passage %d must hold sentences, held %d to %d"
              .formatted(number, firstSentence, lastSentence));
    }
    names = List.copyOf(names);
  }
}
