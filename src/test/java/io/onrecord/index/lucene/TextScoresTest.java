package io.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.SmallFloat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scores of candidates are a search's, those of articles BM25's over all of their passages. */
final class TextScoresTest {
  private static final List<String> TERMS = List.of("a", "b", "z", "none");
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final Directory directory = new ByteBuffersDirectory();

  /** Texts of passages by document; null for an article. */
  private final List<String> texts = new ArrayList<>();

  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void fill() throws IOException {
    var random = new Random(4);
    var config = new IndexWriterConfig(new WhitespaceAnalyzer());
    try (var writer = new IndexWriter(directory, config.setMergePolicy(NoMergePolicy.INSTANCE))) {
      for (int article = 0; article < 120; article++) {
        writer.addDocuments(block(random, 1 + random.nextInt(6)));
        if (random.nextInt(20) == 0) {
          writer.commit();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void add_toPassages_isWhatASearchGives() throws IOException {
    assertThat(reader.leaves()).hasSizeGreaterThan(3);
    Candidates candidates = candidates(30);
    double[] passages = new double[candidates.passages().length];
    new TextScores(searcher, candidates)
        .add(table(), TERMS, passages, new double[candidates.articles().length]);

    double[] wanted = scores(anyOf());
    for (int i = 0; i < passages.length; i++) {
      assertThat(passages[i]).isCloseTo(wanted[candidates.passages()[i]], within(1e-5));
    }
    assertThat(passages).as("an opening without the words").contains(0.0);
  }

  @Test
  void add_toArticles_countsTheTermsOfAllTheirPassages() throws IOException {
    Candidates candidates = candidates(30);
    double[] articles = new double[candidates.articles().length];
    new TextScores(searcher, candidates)
        .add(table(), TERMS, new double[candidates.passages().length], articles);

    for (int i = 0; i < articles.length; i++) {
      List<String> words = words(candidates.firstDoc(i), candidates.lastDoc(i));
      double wanted = TERMS.stream().mapToDouble(term -> bm25(term, words)).sum();
      assertThat(articles[i]).isCloseTo(wanted, within(1e-4));
    }
    assertThat(articles).hasSizeGreaterThan(10);
  }

  @Test
  void pairs_areWhatASearchForPhrasesGives() throws IOException {
    List<Analysis.Token> question =
        List.of(token("a", 0), token("b", 1), token("z", 3), token("a", 4), token("b", 5));
    int[] docs = IntStream.range(0, texts.size()).filter(doc -> texts.get(doc) != null).toArray();
    TermTable table = TermTable.of(reader, Fields.TEXT, List.of("a", "b", "z"));
    long[] lengths = Arrays.stream(docs).mapToLong(this::length).toArray();

    double[] scores = new PairScores(searcher, table, docs, lengths).of(question);

    Query phrases =
        new BooleanQuery.Builder()
            .add(new PhraseQuery(Fields.TEXT, "a", "b"), Occur.SHOULD)
            .add(new PhraseQuery(Fields.TEXT, "z", "a"), Occur.SHOULD)
            .add(
                new PhraseQuery.Builder()
                    .add(new Term(Fields.TEXT, "b"), 0)
                    .add(new Term(Fields.TEXT, "z"), 2)
                    .build(),
                Occur.SHOULD)
            .build();
    double[] wanted = scores(phrases);
    for (int i = 0; i < docs.length; i++) {
      assertThat(scores[i]).isCloseTo(wanted[docs[i]], within(1e-5));
    }
    assertThat(Arrays.stream(scores).filter(score -> score > 0).count()).isGreaterThan(20);
  }

  @Test
  void pairs_ofOneWord_areNone() throws IOException {
    TermTable table = TermTable.of(reader, Fields.TEXT, List.of("a"));

    assertThat(new PairScores(searcher, table, new int[] {0}, new long[] {1}).of(List.of()))
        .containsExactly(0);
    assertThat(
            new PairScores(searcher, table, new int[] {0}, new long[] {1})
                .of(List.of(token("a", 0))))
        .containsExactly(0);
  }

  private List<Document> block(Random random, int passages) {
    List<Document> block = new ArrayList<>();
    for (int i = 0; i <= passages; i++) {
      var document = new Document();
      document.add(new NumericDocValuesField(Fields.TO_ARTICLE, passages - i));
      if (i < passages) {
        String text = text(random);
        texts.add(text);
        document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
      } else {
        texts.add(null);
        document.add(new StringField(Fields.TYPE, Fields.ARTICLE, Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.TO_FIRST, passages));
        document.add(new NumericDocValuesField(Fields.PASSAGES, passages));
      }
      block.add(document);
    }
    return block;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append((char) ('a' + random.nextInt(26))).append(' ');
    }
    return text.toString();
  }

  private Candidates candidates(int limit) throws IOException {
    ScoreDoc[] found = searcher.search(anyOf(), limit).scoreDocs;
    return Candidates.of(new HitLoader(reader, new RecentArticles()), found);
  }

  private TermTable table() throws IOException {
    return TermTable.of(reader, Fields.TEXT, TERMS);
  }

  private double[] scores(Query query) throws IOException {
    double[] scores = new double[reader.maxDoc()];
    for (ScoreDoc hit : searcher.search(query, reader.maxDoc()).scoreDocs) {
      scores[hit.doc] = hit.score;
    }
    return scores;
  }

  private List<String> words(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(texts::get)
        .flatMap(text -> Arrays.stream(text.split(" ", -1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private long length(int doc) {
    return SmallFloat.intToByte4(words(doc, doc).size());
  }

  /** BM25 by the book, over articles; Lucene leaves out the constant factor k1 + 1. */
  private double bm25(String term, List<String> words) {
    int articles = 120;
    try {
      int with = TextScores.with(reader.docFreq(new Term(Fields.TEXT, term)), articles);
      double average = (double) reader.getSumTotalTermFreq(Fields.TEXT) / articles;
      double rareness = Math.log(1 + (articles - with + 0.5) / (with + 0.5));
      int length = SmallFloat.byte4ToInt(SmallFloat.intToByte4(words.size()));
      long count = words.stream().filter(term::equals).count();
      return rareness * count / (count + K1 * (1 - B + B * length / average));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Query anyOf() {
    var any = new BooleanQuery.Builder();
    TERMS.forEach(term -> any.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD));
    return any.build();
  }

  private static Analysis.Token token(String term, int position) {
    return new Analysis.Token(term, 0, 1, position);
  }
}
