package io.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Dateline;
import io.onrecord.article.Days;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Passage;
import io.onrecord.index.PassageCutter;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written is read again, equal in every field. */
final class ArticleEncoderTest {
  private static final Fingerprint FILE = new Fingerprint("a/b.txt", 12_345, 1_700_000_000_000L);

  @Test
  void articlesWithTheirStatements_comeBackEqual() throws IOException {
    var extractor = new StatementExtractor();
    int statements = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/gold/test"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Article article = ArticleParser.parse("a", Files.readString(file));
        List<Statement> found = extractor.extract(article);
        statements += found.size();
        assertComesBack(
            new IndexedArticle(article, FILE, found, PassageCutter.cut(article, found)));
      }
    }
    assertThat(statements).isGreaterThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000\u0001\u001f",
        "“Żółć,” said José.",
        "😀 said 👩‍👩‍👧.",
        "\ud800 alone",
        "alone \udc00",
        "\udc00\ud800 the wrong way round",
        "\uFEFF\uFFFE\uFFFF",
        "\u202e right to left",
        "a\r\nb\u2028c"
      })
  void hostileTexts_comeBackEqual(String text) throws IOException {
    String name = text.isBlank() ? "x" + text : text;
    var speaker = new Speaker(name, List.of(text, text + text), text, Speaker.Kind.UNNAMED);
    Span all = new Span(0, text.length());
    var sentence = new Sentence(1, 1, all);
    var article =
        new Article(
            "a",
            text,
            text,
            text,
            LocalDate.MAX,
            new Dateline(text, null, text),
            text,
            text,
            List.of(sentence));
    var statement =
        new Statement(
            1,
            List.of(all),
            List.of(speaker, speaker),
            null,
            all,
            Statement.Form.MIXED,
            Statement.Polarity.DECLINES,
            all,
            new Statement.Time(all, new Days(LocalDate.MIN, LocalDate.MAX)),
            2,
            Double.MIN_VALUE,
            text);
    var passage = new Passage(1, 1, 1, all, List.of(text));

    assertComesBack(new IndexedArticle(article, FILE, List.of(statement), List.of(passage)));
    assertThat(ArticleDecoder.speaker(ArticleEncoder.encode(speaker))).isEqualTo(speaker);
    var file = new Fingerprint(text, Long.MIN_VALUE, Long.MAX_VALUE);
    assertThat(ArticleDecoder.fingerprint(ArticleEncoder.encode(file))).isEqualTo(file);
  }

  /** Spans that no article would have: back and forth, far apart, outside the text. */
  @Test
  void anyRecords_comeBackEqual() throws IOException {
    var random = new Random(1);
    for (int i = 0; i < 300; i++) {
      assertComesBack(any(random));
    }
  }

  @Test
  void hugeText_comesBackEqual() throws IOException {
    String text = "A long sentence, he said. ".repeat(200_000);
    Article article =
        new Article(
            "a",
            "t",
            null,
            null,
            null,
            null,
            null,
            text,
            List.of(new Sentence(1, 1, new Span(0, text.length()))));
    assertComesBack(new IndexedArticle(article, FILE, List.of(), List.of()));
  }

  @Test
  void theTextIsStoredOnce() {
    String text = "Rain fell on the dams of the valley. ".repeat(100);
    Article article = ArticleParser.parse("a", text);
    List<Statement> none = List.of();
    BytesRef bytes =
        ArticleEncoder.encode(
            new IndexedArticle(article, FILE, none, PassageCutter.cut(article, none)));
    assertThat(bytes.length - text.getBytes(StandardCharsets.UTF_8).length)
        .as("beside the text, for 100 sentences")
        .isLessThan(500);
  }

  /** No endless loop, no memory for what is not there, no error of another kind. */
  @Test
  void damagedBytes_areRefused_orAreSomeOtherArticle() throws IOException {
    var random = new Random(2);
    byte[] good = ArticleEncoder.encode(any(random)).bytes;
    for (int length = 0; length < good.length; length++) {
      byte[] cut = Arrays.copyOf(good, length);
      assertThatThrownBy(() -> ArticleDecoder.article(new BytesRef(cut), FILE))
          .isInstanceOf(CorruptIndexException.class);
    }
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bad = good.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(ArticleDecoder.article(new BytesRef(bad), FILE)).isNotNull();
      } catch (CorruptIndexException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(1000);
  }

  private static void assertComesBack(IndexedArticle indexed) throws IOException {
    BytesRef bytes = ArticleEncoder.encode(indexed);
    var shifted = new BytesRef(bytes.length + 3);
    shifted.offset = 3;
    shifted.length = bytes.length;
    System.arraycopy(bytes.bytes, bytes.offset, shifted.bytes, 3, bytes.length);
    assertThat(ArticleDecoder.article(shifted, indexed.file())).isEqualTo(indexed);
  }

  private static IndexedArticle any(Random random) {
    String text = "word ".repeat(random.nextInt(200));
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length() && random.nextInt(20) > 0) {
      start += random.nextInt(text.length() - start);
      int end = start + random.nextInt(text.length() - start + 1);
      int number = sentences.size() + 1;
      sentences.add(new Sentence(number, 1 + random.nextInt(1000), new Span(start, end)));
      start = end;
    }
    Article article =
        new Article(
            "a" + random.nextInt(1000),
            "title",
            random.nextBoolean() ? "outlet" : null,
            random.nextBoolean() ? "by line" : null,
            random.nextBoolean() ? LocalDate.ofEpochDay(random.nextInt(40_000)) : null,
            random.nextBoolean() ? new Dateline("PLACE", MonthDay.of(2, 29), null) : null,
            random.nextBoolean() ? "https://example.org/" : null,
            text,
            sentences);
    List<Statement> statements = new ArrayList<>();
    for (int number = random.nextInt(10); number > 0; number--) {
      statements.add(statement(random, number));
    }
    List<Passage> passages = new ArrayList<>();
    for (int number = random.nextInt(5); number > 0; number--) {
      int first = 1 + random.nextInt(100);
      passages.add(
          new Passage(number, first, first + random.nextInt(9), span(random), names(random)));
    }
    return new IndexedArticle(article, FILE, statements, passages);
  }

  private static Statement statement(Random random, int number) {
    return new Statement(
        number,
        Stream.generate(() -> span(random)).limit(1 + random.nextInt(3)).toList(),
        names(random).stream()
            .map(name -> new Speaker(name, names(random), null, any(random, Speaker.Kind.values())))
            .toList(),
        random.nextBoolean() ? span(random) : null,
        random.nextBoolean() ? span(random) : null,
        any(random, Statement.Form.values()),
        any(random, Statement.Polarity.values()),
        random.nextBoolean() ? span(random) : null,
        random.nextBoolean() ? new Statement.Time(span(random), null) : null,
        random.nextBoolean() ? number + 1 + random.nextInt(1 << 30) : null,
        random.nextDouble(),
        "rule" + random.nextInt(5));
  }

  private static Span span(Random random) {
    int start = random.nextInt(random.nextBoolean() ? 100 : Integer.MAX_VALUE - 200);
    return new Span(start, start + random.nextInt(100));
  }

  private static List<String> names(Random random) {
    return Stream.generate(() -> "Name " + random.nextInt(20)).limit(random.nextInt(4)).toList();
  }

  private static <T> T any(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
