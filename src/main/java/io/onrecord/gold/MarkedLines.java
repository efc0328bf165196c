package io.onrecord.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads marked articles from JSON, one a line: {@code
 * {"doc_id","text","statements":[{"spans","source","cue","speech","speaker_canonical"}]}} with
 * offsets in Unicode code points, as corpora such as PolNeAR are exchanged.
 */
final class MarkedLines {
  private record Line(
      @Nullable String docId, @Nullable String text, @Nullable List<@Nullable Entry> statements) {}

  private record Entry(
      @Nullable List<int @Nullable []> spans,
      @Nullable List<int @Nullable []> source,
      @Nullable List<int @Nullable []> cue,
      @Nullable Boolean speech,
      @Nullable String speakerCanonical) {}

  private static final String SPAN = "a span must be [start, end] inside the text";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private MarkedLines() {}

  /**
   * @throws GoldFormatException when the line is not of that form
   */
  static GoldArticle read(String json, String where) {
    Line line;
    try {
      line = JSON.readValue(json, Line.class);
    } catch (JsonProcessingException e) {
      throw new GoldFormatException(where, "is not a JSON object of a marked article", e);
    }
    if (line == null || line.docId() == null || line.text() == null || line.statements() == null) {
      throw new GoldFormatException(where, "\"doc_id\", \"text\" or \"statements\" is missing");
    }
    Article article = ArticleParser.parse(line.docId(), line.text());
    List<GoldStatement> statements = new ArrayList<>();
    for (Entry entry : line.statements()) {
      if (entry == null) {
        throw new GoldFormatException(where, "a statement must be an object, was null");
      }
      List<Span> content = spans(entry.spans(), line.text(), where);
      if (!content.isEmpty()) {
        List<Span> source = spans(entry.source(), line.text(), where);
        statements.add(
            new GoldStatement(
                statements.size() + 1,
                content,
                source.isEmpty()
                    ? null
                    : new Span(source.getFirst().start(), source.getLast().end()),
                spans(entry.cue(), line.text(), where),
                null,
                null,
                entry.speakerCanonical() == null ? List.of() : List.of(entry.speakerCanonical()),
                Boolean.FALSE.equals(entry.speech()) ? Set.of("belief") : Set.of(),
                null));
      }
    }
    return new GoldArticle(line.docId(), article, statements);
  }

  private static List<Span> spans(
      @Nullable List<int @Nullable []> offsets, String text, String where) {
    List<Span> spans = new ArrayList<>();
    if (offsets == null) {
      return spans;
    }
    for (int[] pair : offsets) {
      spans.add(span(pair, text, where));
    }
    spans.sort(null);
    return spans;
  }

  /** The span of these offsets in code points. */
  static Span span(int @Nullable [] pair, String text, String where) {
    if (pair == null || pair.length != 2) {
      throw new GoldFormatException(where, SPAN);
    }
    try {
      int start = text.offsetByCodePoints(0, pair[0]);
      return new Span(start, text.offsetByCodePoints(start, pair[1] - pair[0]));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new GoldFormatException(where, SPAN, e);
    }
  }
}
