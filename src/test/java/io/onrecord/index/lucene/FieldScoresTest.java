package io.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** The scores of given documents are those that a search gives them. */
final class FieldScoresTest {
  private static final String FIELD = "field";
  private static final List<String> TERMS = List.of("a", "b", "z", "none");

  @Test
  void scores_areThoseOfASearch_overManySegments() throws IOException {
    var random = new Random(3);
    try (Directory directory = new ByteBuffersDirectory()) {
      var config = new IndexWriterConfig(new WhitespaceAnalyzer());
      try (var writer = new IndexWriter(directory, config.setMergePolicy(NoMergePolicy.INSTANCE))) {
        for (int i = 0; i < 300; i++) {
          writer.addDocument(document(random, i));
          if (random.nextInt(40) == 0) {
            writer.commit();
          }
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertThat(reader.leaves()).hasSizeGreaterThan(3);
        var searcher = new IndexSearcher(reader);
        int[] all = IntStream.range(0, reader.maxDoc()).toArray();
        double[] wanted = new double[all.length];
        for (ScoreDoc hit : searcher.search(anyOf(), all.length).scoreDocs) {
          wanted[hit.doc] = hit.score;
        }
        int[] some = IntStream.of(all).filter(doc -> doc % 3 == 1).toArray();

        double[] scores = scores(searcher, some);

        for (int i = 0; i < some.length; i++) {
          assertThat(scores[i]).isCloseTo(wanted[some[i]], within(1e-5));
        }
        assertThat(scores(searcher, new int[0])).isEmpty();
      }
    }
  }

  private static double[] scores(IndexSearcher searcher, int[] docs) throws IOException {
    double[] scores = new double[docs.length];
    TermTable table = TermTable.of(searcher.getIndexReader(), FIELD, TERMS);
    new FieldScores(searcher, FIELD, docs).add(table, TERMS, 1, scores);
    return scores;
  }

  /** Some have no such field at all. */
  private static Document document(Random random, int number) {
    var document = new Document();
    if (number % 5 > 0) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append((char) ('a' + random.nextInt(26))).append(' ');
      }
      document.add(new TextField(FIELD, text.toString(), Field.Store.NO));
    }
    return document;
  }

  private static BooleanQuery anyOf() {
    var any = new BooleanQuery.Builder();
    TERMS.forEach(term -> any.add(new TermQuery(new Term(FIELD, term)), Occur.SHOULD));
    return any.build();
  }
}
