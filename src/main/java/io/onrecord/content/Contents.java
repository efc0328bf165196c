package io.onrecord.content;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import java.util.List;
import java.util.Map;

/** Makes contents of parts of articles. */
final class Contents {
  private Contents() {}

  /** What is known of a part of an article. */
  static Metadata metadata(Article article, Span span) {
    Metadata metadata =
        new Metadata()
            .put(ContentKeys.ARTICLE, article.id())
            .put(ContentKeys.TITLE, article.title())
            .put(ContentKeys.START, span.start())
            .put(ContentKeys.END, span.end());
    if (article.outlet() != null) {
      metadata.put(ContentKeys.OUTLET, article.outlet());
    }
    if (article.published() != null) {
      metadata.put(ContentKeys.PUBLISHED, article.published().toString());
    }
    List<Sentence> sentences = article.sentencesIn(span);
    if (!sentences.isEmpty()) {
      metadata.put(ContentKeys.FIRST_SENTENCE, sentences.getFirst().number());
      metadata.put(ContentKeys.LAST_SENTENCE, sentences.getLast().number());
    }
    return metadata;
  }

  static Content of(String text, Metadata metadata) {
    return Content.from(TextSegment.from(text, metadata));
  }

  static Content of(String text, Metadata metadata, double score) {
    metadata.put(ContentKeys.SCORE, score);
    return Content.from(TextSegment.from(text, metadata), Map.of(ContentMetadata.SCORE, score));
  }

  static int requireLimit(int limit) {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit must be 1 to 1000, was " + limit);
    }
    return limit;
  }
}
