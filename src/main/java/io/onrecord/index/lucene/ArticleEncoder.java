package io.onrecord.index.lucene;

import io.onrecord.article.Article;
import io.onrecord.article.Dateline;
import io.onrecord.article.Days;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Passage;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * An article with its statements and passages as bytes that are small and quickly read: {@link
 * ArticleDecoder} has the other half.
 *
 * <pre>
 *   id, title, outlet, byline, day, dateline, url, text     the text once, as UTF-8
 *   sentences     each from the end of the one before
 *   words         what occurs often: names, titles, rules, forms; referred to by number
 *   speakers      each once, referred to by number
 *   statements    spans as distances from the statement before
 *   passages      spans as distances from their sentences
 * </pre>
 *
 * <p>For one article and one thread.
 */
final class ArticleEncoder {
  private final ByteWriter out = new ByteWriter();
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<Speaker, Integer> speakers = new LinkedHashMap<>();
  private int at;

  private ArticleEncoder() {}

  /** All but the fingerprint, which is kept apart. */
  static BytesRef encode(IndexedArticle indexed) {
    var head = new ArticleEncoder();
    head.article(indexed.article());
    var body = new ArticleEncoder();
    body.each(indexed.statements(), body::statement);
    body.each(indexed.passages(), passage -> body.passage(indexed.article(), passage));
    var tables = new ArticleEncoder();
    tables.words.putAll(body.words);
    tables.each(body.speakers.keySet(), tables::speaker);
    head.each(tables.words.keySet(), head.out::text);
    head.out.append(tables.out);
    head.out.append(body.out);
    return head.out.written();
  }

  static BytesRef encode(Speaker speaker) {
    var speech = new ArticleEncoder();
    speech.speaker(speaker);
    var whole = new ArticleEncoder();
    whole.each(speech.words.keySet(), whole.out::text);
    whole.out.append(speech.out);
    return whole.out.written();
  }

  static BytesRef encode(Fingerprint file) {
    var out = new ByteWriter();
    out.text(file.path());
    out.difference(file.bytes());
    out.difference(file.modifiedMillis());
    return out.written();
  }

  private void article(Article article) {
    out.text(article.id());
    out.text(article.title());
    optional(article.outlet(), out::text);
    optional(article.byline(), out::text);
    optional(article.published(), this::day);
    optional(article.dateline(), this::dateline);
    optional(article.url(), out::text);
    out.text(article.text());
    int paragraph = 0;
    out.count(article.sentences().size());
    for (Sentence sentence : article.sentences()) {
      span(sentence.span());
      out.difference(sentence.paragraph() - (long) paragraph);
      paragraph = sentence.paragraph();
    }
  }

  private void dateline(Dateline dateline) {
    out.text(dateline.place());
    optional(
        dateline.day(),
        day -> {
          out.count(day.getMonthValue());
          out.count(day.getDayOfMonth());
        });
    optional(dateline.agency(), out::text);
  }

  private void speaker(Speaker speaker) {
    word(speaker.name());
    each(speaker.aliases(), this::word);
    optional(speaker.title(), this::word);
    word(speaker.kind().name());
  }

  private void statement(Statement statement) {
    out.count(statement.number());
    each(statement.content(), this::span);
    each(
        statement.speakers(),
        speaker -> out.count(speakers.computeIfAbsent(speaker, key -> speakers.size())));
    optional(statement.mention(), this::span);
    optional(statement.cue(), this::span);
    word(statement.form().name());
    word(statement.polarity().name());
    optional(statement.addressee(), this::span);
    optional(statement.time(), this::time);
    optional(statement.reportedBy(), number -> out.count(number));
    out.fraction(statement.confidence());
    word(statement.rule());
  }

  private void time(Statement.Time time) {
    span(time.span());
    optional(time.days(), this::days);
  }

  private void days(Days days) {
    day(days.from());
    day(days.to());
  }

  private void day(LocalDate day) {
    out.difference(day.toEpochDay());
  }

  private void passage(Article article, Passage passage) {
    out.count(passage.number());
    out.count(passage.firstSentence());
    out.count(passage.lastSentence());
    at = startOf(article, passage.firstSentence());
    span(passage.span());
    each(passage.names(), this::word);
  }

  /** Where a passage is likely to begin; 0 for a sentence that the article does not have. */
  static int startOf(Article article, int sentence) {
    return article.sentence(sentence).map(found -> found.span().start()).orElse(0);
  }

  private void span(Span span) {
    out.difference(span.start() - (long) at);
    out.count(span.length());
    at = span.end();
  }

  private void word(String word) {
    out.count(words.computeIfAbsent(word, key -> words.size()));
  }

  private <T> void each(Collection<T> things, Consumer<T> writing) {
    out.count(things.size());
    things.forEach(writing);
  }

  private <T> void optional(@Nullable T thing, Consumer<? super T> writing) {
    out.count(thing == null ? 0 : 1);
    if (thing != null) {
      writing.accept(thing);
    }
  }
}
