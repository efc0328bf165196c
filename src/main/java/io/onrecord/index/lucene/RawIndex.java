package io.onrecord.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The least that any index on Lucene has to do, as the yardstick of measurements: texts in one
 * field, stored; the best by BM25, with their texts. The same analysis as the article index.
 *
 * <p>Written by one thread, then read by any number.
 */
public final class RawIndex implements AutoCloseable {
  private final Directory directory;
  private final Analyzer analyzer = Analysis.analyzer();
  private final IndexWriter writer;
  private @Nullable IndexSearcher searcher;

  private RawIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  /** An index in a folder in which there is none yet. */
  public static RawIndex open(Path folder) throws IOException {
    return new RawIndex(FSDirectory.open(folder));
  }

  public void add(String text) throws IOException {
    Document document = new Document();
    document.add(new TextField(Fields.TEXT, text, Field.Store.YES));
    writer.addDocument(document);
  }

  /** Makes what was added durable, and visible to {@link #best}. */
  public void commit() throws IOException {
    writer.commit();
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** The texts that match any of the words, best first; none before the first commit. */
  public List<String> best(String words, int limit) throws IOException {
    IndexSearcher open = searcher;
    if (open == null) {
      return List.of();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Analysis.tokens(analyzer, Fields.TEXT, words).stream()
        .map(Analysis.Token::term)
        .distinct()
        .limit(Queries.MAX_TERMS)
        .forEach(term -> any.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD));
    List<String> texts = new ArrayList<>();
    for (ScoreDoc hit : open.search(any.build(), limit).scoreDocs) {
      texts.add(String.valueOf(open.storedFields().document(hit.doc).get(Fields.TEXT)));
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    IndexSearcher open = searcher;
    if (open != null) {
      open.getIndexReader().close();
    }
    writer.close();
    directory.close();
    analyzer.close();
  }
}
