package io.onrecord.channel;

import io.onrecord.article.Article;
import io.onrecord.article.Dateline;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Passage;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** The seed article with statements marked by hand, and an article that attacks. */
final class SeedCorpus {
  static final String SEED_ID = "000_d8078e1bd6dae867";
  static final String HOSTILE_ID = "hostile.1";
  static final String HOSTILE_TITLE = "<img src=x onerror=\"document.title='owned'\">";
  static final String HOSTILE_TEXT =
      "<script>document.title='owned'</script> =HYPERLINK(\"http://evil.example/\") said Mallory."
          + " [click](javascript:alert(1)) <b>he</b> added.";

  private static final Speaker KIRBY =
      new Speaker(
          "John Kirby",
          List.of("Kirby"),
          "White House national security spokesperson",
          Speaker.Kind.PERSON);
  private static final Speaker MEDEIROS =
      new Speaker("Evan Medeiros", List.of("Medeiros"), "Asia specialist", Speaker.Kind.PERSON);
  private static final Speaker MALLORY =
      new Speaker("Mallory <i>M.</i>", List.of("Mallory"), null, Speaker.Kind.PERSON);

  private SeedCorpus() {}

  static List<IndexedArticle> articles() {
    return List.of(seed(), hostile());
  }

  private static IndexedArticle seed() {
    String text = read();
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 1;
    int lineStart = 0;
    for (String line : text.split("\n")) {
      int start = paragraph == 1 ? line.indexOf("Russian") : 0;
      if (!line.startsWith("Photo")) {
        for (String stop : List.of("surprise. ", "act out. ")) {
          int end = line.indexOf(stop);
          if (end >= 0) {
            end += stop.length() - 1;
            add(sentences, paragraph, lineStart + start, lineStart + end);
            start = end + 1;
          }
        }
        add(sentences, paragraph, lineStart + start, lineStart + line.length());
      }
      lineStart += line.length() + 1;
      paragraph++;
    }
    Article article =
        new Article(
            SEED_ID,
            "Russian President Vladimir Putin's comments on Thursday that Moscow may supply weapons",
            "Reuters",
            null,
            LocalDate.of(2024, 6, 20),
            new Dateline("WASHINGTON", MonthDay.of(6, 20), "Reuters"),
            null,
            text,
            sentences);
    List<Statement> statements =
        List.of(
            statement(
                1, text, KIRBY, Statement.Form.INDIRECT, "it a cause of concern, but no surprise"),
            statement(
                2,
                text,
                KIRBY,
                Statement.Form.INDIRECT,
                "Russia's need for such foreign assistance was a sign of desperation"),
            statement(
                3,
                text,
                KIRBY,
                Statement.Form.DIRECT,
                "\"We've been talking about this and warning about a burgeoning defense relationship between these two countries now for many months through a series of downgraded intelligence that we've put out there,\"",
                "\"Obviously it's something we've taken seriously.\""),
            statement(
                4,
                text,
                KIRBY,
                Statement.Form.INDIRECT,
                "the U.S. also believed the Russia-North Korea pact would also be a concern to China"),
            statement(
                5,
                text,
                MEDEIROS,
                Statement.Form.DIRECT,
                "\"Russia may give North Korea advanced military capabilities that could be very destabilizing,\""),
            statement(
                6,
                text,
                MEDEIROS,
                Statement.Form.DIRECT,
                "\"And number two, this relationship could give North Korea confidence in ways that encourage Kim Jong Un to act out. Maybe it could manifest in North Korea starting nuclear testing again,\""));
    return indexed(article, statements);
  }

  private static IndexedArticle hostile() {
    int end = HOSTILE_TEXT.indexOf(" [click]");
    Article article =
        new Article(
            HOSTILE_ID,
            HOSTILE_TITLE,
            "=1+1",
            "<u>by line</u>",
            LocalDate.of(2024, 7, 1),
            null,
            "javascript:alert(1)",
            HOSTILE_TEXT,
            List.of(
                new Sentence(1, 1, new Span(0, end)),
                new Sentence(2, 1, new Span(end + 1, HOSTILE_TEXT.length()))));
    return indexed(
        article,
        List.of(
            statement(
                1,
                HOSTILE_TEXT,
                MALLORY,
                Statement.Form.INDIRECT,
                "=HYPERLINK(\"http://evil.example/\")"),
            statement(
                2,
                HOSTILE_TEXT,
                MALLORY,
                Statement.Form.MIXED,
                "[click](javascript:alert(1)) <b>he</b> added.")));
  }

  private static void add(List<Sentence> sentences, int paragraph, int start, int end) {
    sentences.add(new Sentence(sentences.size() + 1, paragraph, new Span(start, end)));
  }

  private static Statement statement(
      int number, String text, Speaker speaker, Statement.Form form, String... content) {
    List<Span> spans = new ArrayList<>();
    for (String run : content) {
      int start = text.indexOf(run);
      spans.add(new Span(start, start + run.length()));
    }
    return new Statement(number, spans, List.of(speaker), null, null, form, false, 1, "by-hand");
  }

  private static IndexedArticle indexed(Article article, List<Statement> statements) {
    List<Sentence> sentences = article.sentences();
    Span whole =
        new Span(sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
    Passage passage = new Passage(1, 1, sentences.size(), whole, List.of());
    Fingerprint file = new Fingerprint(article.id() + ".txt", article.text().length(), 0);
    return new IndexedArticle(article, file, statements, List.of(passage));
  }

  private static String read() {
    try {
      return Files.readString(Path.of("corpus", SEED_ID + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
