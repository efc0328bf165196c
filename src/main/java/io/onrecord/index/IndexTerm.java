package io.onrecord.index;

import io.onrecord.article.Span;

/**
 * A word as the index knows it.
 *
 * @param text the analysed form: {@code weapon} for {@code weapons}
 * @param span where the word stands in the text that was analysed
 */
public record IndexTerm(String text, Span span) {}
