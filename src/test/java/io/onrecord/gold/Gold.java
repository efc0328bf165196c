package io.onrecord.gold;

import io.onrecord.article.Span;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marked articles and statements, made by hand. */
final class Gold {
  private static final String HEAD = "title: T\noutlet: O\nstyle: s\npublished: 2003-11-04\n---\n";

  private Gold() {}

  /** An article in the markup, with the lines of its table. */
  static String file(String text, String... rows) {
    return HEAD + text + "\n---\n" + String.join("\n", rows) + "\n";
  }

  static GoldArticle article(String text, String... rows) {
    return MarkedFile.read("a", file(text, rows), "a.txt");
  }

  /** A statement whose content and source are the first places where these words stand. */
  static Statement said(
      GoldArticle gold, String content, @Nullable String source, String... speakers) {
    String text = gold.article().text();
    return new Statement(
        1,
        List.of(first(content, text)),
        List.of(speakers).stream()
            .map(name -> new Speaker(name, List.of(), null, Speaker.Kind.PERSON))
            .toList(),
        source == null ? null : first(source, text),
        null,
        Statement.Form.INDIRECT,
        Statement.Polarity.SAYS,
        null,
        null,
        null,
        1,
        "by hand");
  }

  static Span first(String words, String text) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
