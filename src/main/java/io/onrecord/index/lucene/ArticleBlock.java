package io.onrecord.index.lucene;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.CopySignature;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Names;
import io.onrecord.index.Passage;
import io.onrecord.index.SpeakerKey;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An article as the block of documents that Lucene takes in as one. */
final class ArticleBlock {
  /** Terms that are ranked, without their places. */
  private static final FieldType COUNTED = counted();

  /** Terms that are held or not, unranked. */
  private static final FieldType PRESENT = unranked(IndexOptions.DOCS);

  /** Terms with their places, unranked. */
  private static final FieldType IN_ORDER = unranked(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private ArticleBlock() {}

  /** The block of an article whose passages have no vectors yet. */
  static List<Document> of(IndexedArticle indexed) {
    return of(indexed, List.of());
  }

  /**
   * The block of an article.
   *
   * @param vectors one for each passage, or none
   */
  static List<Document> of(IndexedArticle indexed, List<float[]> vectors) {
    List<Document> block = new ArrayList<>();
    indexed.passages().forEach(passage -> block.add(passage(indexed.article(), passage)));
    for (int i = 0; i < vectors.size(); i++) {
      block.get(i).add(vector(vectors.get(i)));
    }
    indexed.statements().forEach(statement -> block.add(statement(indexed.article(), statement)));
    Document article = article(indexed);
    article.add(new NumericDocValuesField(Fields.TO_FIRST, block.size()));
    if (vectors.size() == indexed.passages().size()) {
      article.add(keyword(Fields.VECTORS, Fields.DONE));
    }
    block.add(article);
    for (int i = 0; i < block.size(); i++) {
      block.get(i).add(new NumericDocValuesField(Fields.TO_ARTICLE, block.size() - 1L - i));
    }
    return block;
  }

  private static Document article(IndexedArticle indexed) {
    Document document = document(Fields.ARTICLE, indexed.article());
    Article article = indexed.article();
    document.add(new Field(Fields.VOCABULARY, article.title() + "\n" + article.text(), PRESENT));
    document.add(new NumericDocValuesField(Fields.PASSAGES, indexed.passages().size()));
    document.add(new Field(Fields.TITLE, indexed.article().title(), COUNTED));
    document.add(
        new BinaryDocValuesField(Fields.SOURCE, Packed.pack(ArticleEncoder.encode(indexed))));
    document.add(new BinaryDocValuesField(Fields.FILE, ArticleEncoder.encode(indexed.file())));
    byte[] signature = CopySignature.of(indexed.article()).bytes();
    document.add(new BinaryDocValuesField(Fields.COPY_SIGNATURE, new BytesRef(signature)));
    return document;
  }

  private static Document passage(Article article, Passage passage) {
    Document document = document(Fields.PASSAGE, article);
    document.add(new NumericDocValuesField(Fields.NUMBER, passage.number()));
    document.add(text(Fields.TEXT, searched(article, passage)));
    document.add(new Field(Fields.NAMES, String.join(". ", passage.names()), COUNTED));
    return document;
  }

  /** The opening is found by the title as well, which not every article's text begins with. */
  private static String searched(Article article, Passage passage) {
    String text = passage.span().in(article.text());
    boolean titled = passage.number() > 1 || text.contains(article.title());
    return titled ? text : article.title() + "\n" + text;
  }

  private static Document statement(Article article, Statement statement) {
    Document document = document(Fields.STATEMENT, article);
    document.add(new NumericDocValuesField(Fields.NUMBER, statement.number()));
    document.add(keyword(Fields.FORM, statement.form().name()));
    document.add(new Field(Fields.WORDS, content(article, statement), IN_ORDER));
    document.add(new Field(Fields.ABOUT, sentences(article, statement), PRESENT));
    for (Speaker speaker : statement.speakers()) {
      document.add(keyword(Fields.SPEAKER, Names.fold(speaker.name())));
      document.add(keyword(Fields.SPEAKER, SpeakerKey.of(speaker)));
      document.add(
          new SortedSetDocValuesField(Fields.SPEAKER_ENTRY, ArticleEncoder.encode(speaker)));
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
      document.add(new NumericDocValuesField(Fields.DAY, published.toEpochDay()));
    }
    return document;
  }

  private static Field vector(float[] vector) {
    return new KnnFloatVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT);
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

  private static FieldType counted() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static FieldType unranked(IndexOptions options) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
