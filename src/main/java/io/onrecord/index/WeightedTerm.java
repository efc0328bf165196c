package io.onrecord.index;

import io.onrecord.article.Span;

/**
 * A word as the index knows it.
 *
 * @param text the analysed form: {@code weapon} for {@code weapons}
 * @param span where the word stands in the text that was analysed
 * @param weight its inverse document frequency over all passages; 0 or more, greater for rarer
 *     words
 * @param known whether any passage holds it
 */
public record WeightedTerm(String text, Span span, double weight, boolean known) {}
