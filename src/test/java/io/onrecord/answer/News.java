package io.onrecord.answer;

import io.onrecord.article.Article;
import io.onrecord.article.Dateline;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.StatementPage;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Reading;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.Statement.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article with its statements, written down by hand: evidence for tests. */
final class News {
  static final Speaker KIRBY = person("John Kirby", "White House national security spokesperson");
  static final Speaker MILLER = person("Matthew Miller", "U.S. State Department spokesperson");
  static final Speaker PUTIN = person("Vladimir Putin", "Russian President");
  static final Speaker MEDEIROS = person("Evan Medeiros", "Asia specialist");
  static final Speaker GRAHAM = person("Lindsey Graham", "Republican Senator");
  static final Speaker BLUMENTHAL = person("Richard Blumenthal", "Democratic Senator");

  final Article article;
  final List<FoundStatement> statements = new ArrayList<>();

  private News(Article article) {
    this.article = article;
  }

  /** An article of these sentences, a line each. */
  static News of(String title, String... sentences) {
    return new News(
        article("made-up", title, "The Courier", LocalDate.of(2024, 6, 20), null, sentences));
  }

  /** The seed article with the statements that the tests need. */
  static News seed() {
    String text;
    try {
      text = Files.readString(Path.of("corpus", "000_d8078e1bd6dae867.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] sentences =
        text.substring(text.indexOf("Russian President"))
            .replace(" He said Russia's", "\nHe said Russia's")
            .replace(" Maybe it could", "\nMaybe it could")
            .replace("\nPhoto from Reuters", "")
            .strip()
            .split("\n");
    Dateline dateline = new Dateline("WASHINGTON", MonthDay.of(6, 20), "Reuters");
    News seed =
        new News(
            article(
                "seed",
                "Russian President Vladimir Putin's comments",
                "Reuters",
                null,
                dateline,
                sentences));
    return seed.says(MILLER, Form.DIRECT, "Miller", "\"incredibly concerning,\"")
        .says(
            PUTIN,
            Form.MIXED,
            "He",
            "U.S. ally South Korea would be making \"a big mistake\" if it decided to supply arms to Ukraine, and that Moscow would respond to such a move in a way that would be painful for Seoul")
        .says(MILLER, Form.DIRECT, "Miller", "\"It is incredibly concerning,\"")
        .says(KIRBY, Form.INDIRECT, "John Kirby", "it a cause of concern, but no surprise")
        .says(
            KIRBY,
            Form.INDIRECT,
            "He",
            "Russia's need for such foreign assistance was a sign of desperation")
        .says(
            KIRBY,
            Form.DIRECT,
            "he",
            "\"We've been talking about this and warning about a burgeoning defense relationship between these two countries now for many months through a series of downgraded intelligence that we've put out there,\"",
            "\"Obviously it's something we've taken seriously.\"")
        .says(
            KIRBY,
            Form.INDIRECT,
            "Kirby",
            "the U.S. also believed the Russia-North Korea pact would also be a concern to China")
        .says(
            MEDEIROS,
            Form.DIRECT,
            "Evan Medeiros",
            "\"Russia may give North Korea advanced military capabilities that could be very destabilizing,\"")
        .says(
            GRAHAM,
            BLUMENTHAL,
            "Putin's visit to North Korea was an additional incentive for the U.S. to formally designate Russia as a state sponsor of terrorism")
        .says(BLUMENTHAL, Form.DIRECT, "Blumenthal", "\"This picture says it all,\"");
  }

  static Speaker person(String name, @Nullable String title) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return new Speaker(
        name, last.equals(name) ? List.of() : List.of(last), title, Speaker.Kind.PERSON);
  }

  static Speaker unnamed(String name) {
    return new Speaker(name, List.of(), null, Speaker.Kind.UNNAMED);
  }

  /** Adds a statement; the mention is the last such word before or the first behind the content. */
  News says(Speaker speaker, Form form, @Nullable String mention, String... content) {
    return says(List.of(speaker), form, mention, content);
  }

  private News says(Speaker one, Speaker other, String content) {
    return says(List.of(one, other), Form.INDIRECT, null, content);
  }

  private News says(
      List<Speaker> speakers, Form form, @Nullable String mention, String... content) {
    List<Span> spans = Arrays.stream(content).map(this::find).toList();
    Span at = mention == null ? null : mention(mention, spans);
    statements.add(
        new FoundStatement(
            article,
            new Statement(
                statements.size() + 1,
                spans,
                speakers,
                at,
                null,
                form,
                Statement.Polarity.SAYS,
                null,
                null,
                null,
                1,
                "by hand")));
    return this;
  }

  private @Nullable Span mention(String mention, List<Span> spans) {
    for (Span span : spans) {
      for (Sentence sentence : article.sentencesIn(span)) {
        int at = article.text().indexOf(mention, sentence.span().start());
        while (at >= 0 && span.contains(at)) {
          at = article.text().indexOf(mention, at + 1);
        }
        if (at >= 0 && at < sentence.span().end()) {
          return new Span(at, at + mention.length());
        }
      }
    }
    throw new IllegalArgumentException("no mention " + mention);
  }

  private Span find(String words) {
    int at = article.text().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the article: " + words);
    }
    return new Span(at, at + words.length());
  }

  /** Sentence {@code number} with the statements that stand in it. */
  EvidenceSentence sentence(int number, double score) {
    Sentence sentence = article.sentence(number).orElseThrow();
    List<FoundStatement> inside =
        statements.stream()
            .filter(s -> s.statement().content().stream().anyMatch(sentence.span()::overlaps))
            .toList();
    return new EvidenceSentence(article, sentence, score, inside);
  }

  /** Every sentence under its key: s1, s2, … */
  Map<String, EvidenceSentence> keyed() {
    Map<String, EvidenceSentence> keyed = new LinkedHashMap<>();
    article.sentences().forEach(s -> keyed.put("s" + s.number(), sentence(s.number(), 1)));
    return keyed;
  }

  Evidence.Statements by(Speaker speaker) {
    List<FoundStatement> by =
        statements.stream().filter(s -> s.statement().speakers().contains(speaker)).toList();
    return new Evidence.Statements(
        reading(List.of(speaker.name())), new StatementPage(by, by.size(), 1, null));
  }

  Evidence.Sentences sentences(double[] scores, int... numbers) {
    List<EvidenceSentence> found = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      found.add(sentence(numbers[i], scores[i]));
    }
    return new Evidence.Sentences(reading(List.of()), found, found.size());
  }

  static Reading reading(List<String> speakers) {
    return new Reading(speakers, "", Filters.NONE, List.of());
  }

  private static Article article(
      String id,
      String title,
      @Nullable String outlet,
      @Nullable LocalDate day,
      @Nullable Dateline dateline,
      String... lines) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines) {
      Span span = new Span(text.length(), text.length() + line.length());
      sentences.add(new Sentence(sentences.size() + 1, sentences.size() + 1, span));
      text.append(line).append('\n');
    }
    return new Article(id, title, outlet, null, day, dateline, null, text.toString(), sentences);
  }
}
