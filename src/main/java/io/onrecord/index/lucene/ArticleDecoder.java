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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ArticleEncoder} wrote: every record comes back equal to what it was.
 *
 * <p>For one article and one thread.
 */
final class ArticleDecoder {
  private final ByteReader in;
  private List<String> words = List.of();
  private List<Speaker> speakers = List.of();
  private int at;

  private ArticleDecoder(BytesRef bytes) {
    in = new ByteReader(bytes);
  }

  /**
   * The article with the fingerprint that is kept apart from it.
   *
   * @throws CorruptIndexException when the bytes hold no article
   */
  static IndexedArticle article(BytesRef bytes, Fingerprint file) throws CorruptIndexException {
    return whole(bytes, decoder -> decoder.indexed(file));
  }

  static Speaker speaker(BytesRef bytes) throws CorruptIndexException {
    return whole(
        bytes,
        decoder -> {
          decoder.words = decoder.each(decoder.in::text);
          return decoder.speaker();
        });
  }

  static Fingerprint fingerprint(BytesRef bytes) throws CorruptIndexException {
    return whole(
        bytes,
        decoder -> new Fingerprint(decoder.in.text(), decoder.in.signed(), decoder.in.signed()));
  }

  private static <T> T whole(BytesRef bytes, Function<ArticleDecoder, T> reading)
      throws CorruptIndexException {
    try {
      var decoder = new ArticleDecoder(bytes);
      T value = reading.apply(decoder);
      if (decoder.in.atEnd()) {
        return value;
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
      throw new CorruptIndexException("what is stored cannot be read", "stored article", e);
    }
    throw new CorruptIndexException("more is stored than was written", "stored article");
  }

  private IndexedArticle indexed(Fingerprint file) {
    Article article = article();
    words = each(in::text);
    speakers = each(this::speaker);
    at = 0;
    return new IndexedArticle(article, file, each(this::statement), each(() -> passage(article)));
  }

  private Article article() {
    return new Article(
        in.text(),
        in.text(),
        optional(in::text),
        optional(in::text),
        optional(this::day),
        optional(this::dateline),
        optional(in::text),
        in.text(),
        sentences());
  }

  private List<Sentence> sentences() {
    int size = in.size();
    List<Sentence> sentences = new ArrayList<>(size);
    int paragraph = 0;
    for (int number = 1; number <= size; number++) {
      Span span = span();
      paragraph += in.difference();
      sentences.add(new Sentence(number, paragraph, span));
    }
    return sentences;
  }

  private Dateline dateline() {
    return new Dateline(
        in.text(), optional(() -> MonthDay.of(in.count(), in.count())), optional(in::text));
  }

  private Speaker speaker() {
    return new Speaker(
        word(), each(this::word), optional(this::word), Speaker.Kind.valueOf(word()));
  }

  private Statement statement() {
    return new Statement(
        in.count(),
        each(this::span),
        each(() -> speakers.get(in.count())),
        optional(this::span),
        optional(this::span),
        Statement.Form.valueOf(word()),
        Statement.Polarity.valueOf(word()),
        optional(this::span),
        optional(() -> new Statement.Time(span(), optional(this::days))),
        optional(in::count),
        in.fraction(),
        word());
  }

  private Days days() {
    return new Days(day(), day());
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(in.signed());
  }

  private Passage passage(Article article) {
    int number = in.count();
    int first = in.count();
    int last = in.count();
    at = ArticleEncoder.startOf(article, first);
    return new Passage(number, first, last, span(), each(this::word));
  }

  private Span span() {
    int start = at + in.difference();
    at = start + in.count();
    return new Span(start, at);
  }

  private String word() {
    return words.get(in.count());
  }

  private <T> List<T> each(Supplier<T> reading) {
    int size = in.size();
    List<T> things = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      things.add(reading.get());
    }
    return things;
  }

  private <T> @Nullable T optional(Supplier<T> reading) {
    return in.count() == 0 ? null : reading.get();
  }
}
