package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.Statement.Form;
import io.onrecord.statement.Statement.Polarity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes articles whose statements are plain to see: one paragraph of one sentence a line, and a
 * line {@code Jane Roe: words} is a statement by Jane Roe.
 */
public final class Articles {
  private Articles() {}

  public static IndexedArticle of(String id, @Nullable String day, String outlet, String... lines) {
    String text = String.join("\n", lines);
    List<Sentence> sentences = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      Span span = new Span(start, start + line.length());
      sentences.add(new Sentence(sentences.size() + 1, sentences.size() + 1, span));
      int colon = line.indexOf(": ");
      if (colon > 0) {
        statements.add(statement(statements.size() + 1, line.substring(0, colon), start, span));
      }
      start = span.end() + 1;
    }
    Article article =
        new Article(
            id,
            lines.length == 0 ? id : lines[0],
            outlet,
            null,
            day == null ? null : LocalDate.parse(day),
            null,
            null,
            text,
            sentences);
    return new IndexedArticle(
        article,
        new Fingerprint(id + ".txt", text.length(), 1_700_000_000_000L),
        statements,
        PassageCutter.cut(article, statements));
  }

  private static Statement statement(int number, String names, int start, Span line) {
    List<Speaker> speakers = new ArrayList<>();
    for (String name : names.split(" and ")) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      speakers.add(
          new Speaker(
              name, last.equals(name) ? List.of() : List.of(last), null, Speaker.Kind.PERSON));
    }
    Span mention = new Span(start, start + names.length());
    Span content = new Span(mention.end() + 2, line.end());
    return new Statement(
        number,
        List.of(content),
        speakers,
        mention,
        null,
        Form.INDIRECT,
        Polarity.SAYS,
        null,
        null,
        null,
        1,
        "colon");
  }
}
