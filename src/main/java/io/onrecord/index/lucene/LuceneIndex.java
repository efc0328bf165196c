package io.onrecord.index.lucene;

import io.onrecord.article.Article;
import io.onrecord.article.Days;
import io.onrecord.article.Span;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.ArticlePage;
import io.onrecord.index.Filters;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.IndexStats;
import io.onrecord.index.IndexTerm;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.OutletEntry;
import io.onrecord.index.PassageHit;
import io.onrecord.index.PassageRanking;
import io.onrecord.index.SimilarWord;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import io.onrecord.index.UnavailableException;
import io.onrecord.index.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The article index in a Lucene folder. */
public final class LuceneIndex implements ArticleIndex {
  private final Directory directory;
  private final Analyzer analyzer;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final Optional<String> notice;
  private final SpeakerCounts speakerCounts = new SpeakerCounts();
  private final UnseenWrites unseen = new UnseenWrites();
  private final CopyFinder copies = new CopyFinder();
  private volatile @Nullable Snapshot latest;

  private LuceneIndex(
      Directory directory,
      Analyzer analyzer,
      @Nullable IndexWriter writer,
      SearcherManager searchers,
      Optional<String> notice) {
    this.directory = directory;
    this.analyzer = analyzer;
    this.writer = writer;
    this.searchers = searchers;
    this.notice = notice;
  }

  /**
   * Opens the index in {@code folder}, or an empty one when there is none or when what is there
   * cannot be used.
   *
   * @throws FolderInUseException when another process has it open for writing
   * @throws IOException when the folder cannot be made, read or written
   */
  public static LuceneIndex open(Path folder) throws IOException, FolderInUseException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      Optional<String> notice = IndexFolder.repair(folder, directory);
      Analyzer analyzer = Analysis.analyzer();
      IndexWriter writer = new IndexWriter(directory, IndexFolder.writing(analyzer));
      writer.setLiveCommitData(Map.of(IndexFolder.VERSION_KEY, IndexFolder.VERSION).entrySet());
      return new LuceneIndex(
          directory, analyzer, writer, new SearcherManager(writer, null), notice);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new FolderInUseException(e);
    } catch (IOException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Opens the last commit of an index that another process may be writing.
   *
   * @return empty when there is no index that can be used
   */
  public static Optional<LuceneIndex> openReadOnly(Path folder) throws IOException {
    Directory directory = FSDirectory.open(folder);
    if (!DirectoryReader.indexExists(directory) || IndexFolder.fault(directory).isPresent()) {
      directory.close();
      return Optional.empty();
    }
    return Optional.of(
        new LuceneIndex(
            directory,
            Analysis.analyzer(),
            null,
            new SearcherManager(directory, null),
            Optional.empty()));
  }

  /** What had to be done to the folder before it could be opened, one sentence. */
  public Optional<String> notice() {
    return notice;
  }

  @Override
  public void put(IndexedArticle article) {
    Term id = new Term(Fields.ID, article.article().id());
    unseen.write(
        article.article().id(),
        () -> write(open -> open.updateDocuments(id, ArticleBlock.of(article))));
  }

  @Override
  public void remove(String articleId) {
    Term id = new Term(Fields.ID, articleId);
    unseen.write(articleId, () -> write(open -> open.deleteDocuments(id)));
  }

  @Override
  public void refresh() {
    unseen.refresh(this::refreshSearchers);
  }

  private void refreshSearchers() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException | AlreadyClosedException e) {
      throw outOfReach(e);
    }
  }

  @Override
  public void commit() {
    write(IndexWriter::commit);
    refresh();
  }

  @Override
  public Optional<Article> article(String id) {
    return indexedArticle(id).map(IndexedArticle::article);
  }

  @Override
  public Optional<IndexedArticle> indexedArticle(String id) {
    return read(snapshot -> snapshot.article(id));
  }

  @Override
  public ArticlePage articles(@Nullable String after, int limit) {
    checkLimit(limit);
    return read(snapshot -> snapshot.articles(after, limit));
  }

  @Override
  public List<String> copies(String articleId) {
    return read(snapshot -> copies.copies(snapshot.searcher().getIndexReader(), articleId));
  }

  @Override
  public Map<String, Fingerprint> fingerprints() {
    return read(Snapshot::fingerprints);
  }

  @Override
  public StatementPage statements(StatementQuery query) {
    return read(snapshot -> snapshot.statements(query));
  }

  @Override
  public List<SpeakerEntry> speakers(String prefix, int limit) {
    return read(snapshot -> snapshot.speakers().startingWith(prefix, limit));
  }

  @Override
  public List<SpeakerEntry> speakersNamed(String name) {
    return read(snapshot -> snapshot.speakers().named(name));
  }

  @Override
  public List<SpeakerEntry> speakersInRole(String role) {
    return read(snapshot -> snapshot.speakers().inRole(role));
  }

  @Override
  public List<SpeakerEntry> speakersSpeltLike(String name, int limit) {
    return read(snapshot -> snapshot.speakers().speltLike(name, limit));
  }

  @Override
  public PassageRanking passages(String words, Filters filters, int limit) {
    return read(snapshot -> snapshot.passages(words, filters, limit));
  }

  @Override
  public List<FoundPassage> load(List<PassageHit> hits) {
    return read(snapshot -> snapshot.load(hits));
  }

  @Override
  public List<IndexTerm> terms(String text) {
    return Analysis.tokens(analyzer, Fields.TEXT, text).stream()
        .map(token -> new IndexTerm(token.term(), new Span(token.start(), token.end())))
        .toList();
  }

  @Override
  public double weight(IndexTerm term) {
    return read(snapshot -> snapshot.weight(term.text()));
  }

  @Override
  public List<String> articlesWithoutVectors(@Nullable String after, int limit) {
    checkLimit(limit);
    return read(snapshot -> snapshot.articlesWithoutVectors(after, limit));
  }

  @Override
  public boolean addVectors(String articleId, Fingerprint file, List<float[]> vectors) {
    Term id = new Term(Fields.ID, articleId);
    Optional<IndexedArticle> article =
        indexedArticle(articleId).filter(now -> now.file().equals(file));
    if (article.isEmpty()) {
      return false;
    }
    Vectors.require(vectors, article.get().passages().size());
    return unseen.writeIf(
        articleId,
        () -> indexedArticle(articleId).equals(article),
        () -> write(open -> open.updateDocuments(id, ArticleBlock.of(article.get(), vectors))));
  }

  @Override
  public double vectorShare() {
    return read(Snapshot::vectorShare);
  }

  @Override
  public List<PassageHit> similarPassages(float[] vector, Filters filters, int limit) {
    checkLimit(limit);
    Vectors.require(List.of(vector), 1);
    return read(snapshot -> snapshot.similarPassages(vector, filters, limit));
  }

  @Override
  public List<SimilarWord> wordsSpeltLike(String word, int limit) {
    return read(snapshot -> snapshot.wordsSpeltLike(word, limit, analyzer));
  }

  @Override
  public List<OutletEntry> outlets() {
    return read(Snapshot::outlets);
  }

  @Override
  public List<Article> titled(String words, int limit) {
    return read(snapshot -> snapshot.titled(words, limit, analyzer));
  }

  @Override
  public List<Article> newest(Filters filters, int limit) {
    checkLimit(limit);
    return read(snapshot -> snapshot.newest(filters, limit));
  }

  @Override
  public Optional<Days> published() {
    return read(Snapshot::published);
  }

  @Override
  public IndexStats stats() {
    return read(Snapshot::stats);
  }

  @Override
  public void close() {
    try {
      searchers.close();
      if (writer != null && writer.isOpen()) {
        writer.commit();
        writer.close();
      }
      directory.close();
      analyzer.close();
    } catch (IOException e) {
      throw outOfReach(e);
    }
  }

  private static void checkLimit(int limit) {
    if (limit < 1 || limit > StatementQuery.MAX_LIMIT) {
      throw new IllegalArgumentException(
          "limit must be 1 to %d, was %d".formatted(StatementQuery.MAX_LIMIT, limit));
    }
  }

  private interface Write {
    void on(IndexWriter writer) throws IOException;
  }

  private interface Read<T> {
    T on(Snapshot snapshot) throws IOException;
  }

  private void write(Write write) {
    if (writer == null) {
      throw new IllegalStateException("the index is open for reading only");
    }
    try {
      write.on(writer);
    } catch (IOException | AlreadyClosedException e) {
      throw outOfReach(e);
    }
  }

  private <T> T read(Read<T> read) {
    try {
      var searcher = searchers.acquire();
      try {
        return read.on(snapshotOf(searcher));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw outOfReach(e);
    }
  }

  /** The same snapshot as long as the index has not changed, for what it works out only once. */
  private Snapshot snapshotOf(IndexSearcher searcher) {
    Snapshot snapshot = latest;
    return snapshot != null && snapshot.searcher() == searcher ? snapshot : newSnapshot(searcher);
  }

  private synchronized Snapshot newSnapshot(IndexSearcher searcher) {
    Snapshot snapshot = latest;
    if (snapshot == null || snapshot.searcher() != searcher) {
      snapshot = new Snapshot(searcher, new Queries(analyzer), speakerCounts);
      latest = snapshot;
    }
    return snapshot;
  }

  private static UnavailableException outOfReach(Exception cause) {
    return new UnavailableException("the index cannot be read or written now", cause);
  }
}
