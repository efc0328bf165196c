package io.onrecord.index.lucene;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Names;
import io.onrecord.index.Passage;
import io.onrecord.index.SpeakerKey;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An article as the block of documents that Lucene takes in as one. */
final class ArticleBlock {
  private static final FieldType WITHOUT_POSITIONS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITHOUT_POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WITHOUT_POSITIONS.freeze();
  }

  /** Only which articles hold a word. */
  private static final FieldType VOCABULARY = vocabulary();

  private ArticleBlock() {}

  static List<Document> of(IndexedArticle indexed) {
    List<Document> block = new ArrayList<>();
    indexed.passages().forEach(passage -> block.add(passage(indexed.article(), passage)));
    indexed.statements().forEach(statement -> block.add(statement(indexed.article(), statement)));
    Document article = article(indexed);
    article.add(new NumericDocValuesField(Fields.TO_FIRST, block.size()));
    block.add(article);
    for (int i = 0; i < block.size(); i++) {
      block.get(i).add(new NumericDocValuesField(Fields.TO_ARTICLE, block.size() - 1L - i));
    }
    return block;
  }

  /** Where a statement stands in a list of all: newest article first, those without a day last. */
  static String order(Article article, int number) {
    LocalDate published = article.published();
    long day = published == null ? Long.MIN_VALUE / 2 : published.toEpochDay();
    return String.format(
        Locale.ROOT, "%019d!%s!%06d", Long.MAX_VALUE / 4 - day, article.id(), number);
  }

  private static Document article(IndexedArticle indexed) {
    Document document = document(Fields.ARTICLE, indexed.article());
    document.add(new StoredField(Fields.SOURCE, Json.write(indexed)));
    Article article = indexed.article();
    @Nullable LocalDate published = article.published();
    if (published != null) {
      document.add(new NumericDocValuesField(Fields.PUBLISHED, published.toEpochDay()));
    }
    document.add(new Field(Fields.VOCABULARY, article.title() + "\n" + article.text(), VOCABULARY));
    document.add(new BinaryDocValuesField(Fields.FILE, Json.write(indexed.file())));
    document.add(new NumericDocValuesField(Fields.PASSAGES, indexed.passages().size()));
    document.add(new Field(Fields.WHOLE, indexed.article().text(), WITHOUT_POSITIONS));
    document.add(new Field(Fields.TITLE, indexed.article().title(), WITHOUT_POSITIONS));
    return document;
  }

  private static Document passage(Article article, Passage passage) {
    Document document = document(Fields.PASSAGE, article);
    document.add(new NumericDocValuesField(Fields.NUMBER, passage.number()));
    document.add(text(Fields.TEXT, passage.span().in(article.text())));
    document.add(new Field(Fields.NAMES, String.join(". ", passage.names()), WITHOUT_POSITIONS));
    return document;
  }

  private static Document statement(Article article, Statement statement) {
    Document document = document(Fields.STATEMENT, article);
    document.add(new NumericDocValuesField(Fields.NUMBER, statement.number()));
    document.add(keyword(Fields.FORM, statement.form().name()));
    document.add(
        new SortedDocValuesField(Fields.ORDER, new BytesRef(order(article, statement.number()))));
    document.add(text(Fields.WORDS, content(article, statement)));
    document.add(text(Fields.ABOUT, sentences(article, statement)));
    for (Speaker speaker : statement.speakers()) {
      document.add(keyword(Fields.SPEAKER, Names.fold(speaker.name())));
      document.add(keyword(Fields.SPEAKER, SpeakerKey.of(speaker)));
      document.add(new SortedSetDocValuesField(Fields.SPEAKER_ENTRY, Json.write(speaker)));
    }
    return document;
  }

  private static Document document(String type, Article article) {
    Document document = new Document();
    document.add(keyword(Fields.TYPE, type));
    document.add(keyword(Fields.ID, article.id()));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(article.id())));
    @Nullable String outlet = article.outlet();
    if (outlet != null) {
      document.add(keyword(Fields.OUTLET, Names.fold(outlet)));
    }
    @Nullable LocalDate published = article.published();
    if (published != null) {
      document.add(new LongPoint(Fields.DAY, published.toEpochDay()));
    }
    return document;
  }

  private static String content(Article article, Statement statement) {
    return statement.content().stream()
        .map(span -> span.in(article.text()))
        .collect(Collectors.joining(" "));
  }

  private static String sentences(Article article, Statement statement) {
    return statement.content().stream()
        .flatMap((Span span) -> article.sentencesIn(span).stream())
        .distinct()
        .map((Sentence sentence) -> sentence.span().in(article.text()))
        .collect(Collectors.joining(" "));
  }

  private static Field text(String name, String value) {
    return new TextField(name, value, Field.Store.NO);
  }

  private static Field keyword(String name, String value) {
    return new StringField(name, value, Field.Store.NO);
  }

  private static FieldType vocabulary() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /** The fingerprint that {@link #article} wrote. */
  static Fingerprint fingerprint(BytesRef bytes) {
    return Json.read(bytes, Fingerprint.class);
  }
}
