package io.onrecord.index;

import io.onrecord.article.Article;

/**
 * A passage that answers a search.
 *
 * @param score ranks it among the passages of the same search; comparable with nothing else
 */
public record FoundPassage(Article article, Passage passage, double score) {}
