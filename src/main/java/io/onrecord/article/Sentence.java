package io.onrecord.article;

/**
 * A sentence of an article's prose.
 *
 * @param number its place in the article, from 1; the {@code 8} of {@code /articles/ID#s8}
 * @param paragraph the paragraph that it stands in, from 1
 * @param span where it stands in the article's text; without white space at either end
 */
public record Sentence(int number, int paragraph, Span span) {
  public Sentence {
    if (number < 1 || paragraph < 1) {
      throw new IllegalArgumentException(
          "sentence and paragraph count from 1, were %d and %d".formatted(number, paragraph));
    }
  }
}
