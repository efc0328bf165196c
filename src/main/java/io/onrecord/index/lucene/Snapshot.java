package io.onrecord.index.lucene;

import io.onrecord.article.Article;
import io.onrecord.article.Days;
import io.onrecord.index.ArticlePage;
import io.onrecord.index.Filters;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.IndexStats;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.OutletEntry;
import io.onrecord.index.PassageHit;
import io.onrecord.index.PassageRanking;
import io.onrecord.index.SimilarWord;
import io.onrecord.index.SpeakerDirectory;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import io.onrecord.statement.Speaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index as it stood at one moment. Valid while its searcher is held. */
final class Snapshot {
  private static final Sort BY_ORDER = new Sort(new SortField(Fields.ORDER, SortField.Type.STRING));
  private static final Sort BY_ID = new Sort(new SortField(Fields.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final Queries queries;
  private final Listings listings;
  private @Nullable SpeakerDirectory speakers;
  private @Nullable List<OutletEntry> outlets;
  private Optional<Days> published = Optional.empty();
  private boolean publishedIsKnown;

  Snapshot(IndexSearcher searcher, Queries queries) {
    this.searcher = searcher;
    this.queries = queries;
    this.listings = new Listings(searcher, doc -> indexedArticle(doc).article());
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Optional<IndexedArticle> article(String id) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER)
            .add(Queries.ofType(Fields.ARTICLE), Occur.FILTER)
            .build();
    TopDocs found = searcher.search(query, 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(load(found.scoreDocs[0].doc));
  }

  ArticlePage articles(@Nullable String after, int limit) throws IOException {
    Query all = Queries.ofType(Fields.ARTICLE);
    ScoreDoc[] found = page(all, after, limit, BY_ID);
    List<Article> articles = new ArrayList<>();
    for (ScoreDoc hit : shown(found, limit)) {
      articles.add(load(hit.doc).article());
    }
    String next = found.length > limit ? articles.getLast().id() : null;
    return new ArticlePage(articles, searcher.count(all), next);
  }

  Map<String, Fingerprint> fingerprints() throws IOException {
    Map<String, Fingerprint> fingerprints = new TreeMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      var files = DocValues.getBinary(leaf.reader(), Fields.FILE);
      var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      var live = leaf.reader().getLiveDocs();
      for (int doc = files.nextDoc(); doc < leaf.reader().maxDoc(); doc = files.nextDoc()) {
        if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
          fingerprints.put(
              ids.lookupOrd(ids.ordValue()).utf8ToString(),
              ArticleBlock.fingerprint(files.binaryValue()));
        }
      }
    }
    return fingerprints;
  }

  StatementPage statements(StatementQuery query) throws IOException {
    Query wanted = queries.statements(query);
    ArticleCount count = searcher.search(wanted, ArticleCount.manager());
    ScoreDoc[] found = page(wanted, query.after(), query.limit(), BY_ORDER);
    List<FoundStatement> statements = new ArrayList<>();
    Map<Integer, IndexedArticle> loaded = new HashMap<>();
    for (ScoreDoc hit : shown(found, query.limit())) {
      IndexedArticle indexed = indexedArticle(hit.doc, loaded);
      int number = (int) number(hit.doc, Fields.NUMBER);
      statements.add(
          FoundStatement.of(
              indexed.article(), indexed.statements().get(number - 1), indexed.statements()));
    }
    String next = null;
    if (found.length > query.limit()) {
      FoundStatement last = statements.getLast();
      next = ArticleBlock.order(last.article(), last.statement().number());
    }
    return new StatementPage(statements, count.hits(), count.articles(), next);
  }

  PassageRanking passages(String words, Filters filters, int limit) throws IOException {
    return new PassageSearch(this, queries).find(words, filters, limit);
  }

  PassageHit hit(int passage, double score) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    if (!ids.advanceExact(passage - leaf.docBase)) {
      throw new IllegalStateException("document %d has no id".formatted(passage));
    }
    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
    return new PassageHit(id, (int) number(passage, Fields.NUMBER), score);
  }

  String passageText(int passage) throws IOException {
    IndexedArticle indexed = indexedArticle(passage, new HashMap<>());
    return indexed
        .passages()
        .get((int) number(passage, Fields.NUMBER) - 1)
        .span()
        .in(indexed.article().text());
  }

  List<FoundPassage> load(List<PassageHit> hits) throws IOException {
    Map<String, Optional<IndexedArticle>> loaded = new HashMap<>();
    List<FoundPassage> passages = new ArrayList<>();
    for (PassageHit hit : hits) {
      Optional<IndexedArticle> indexed = loaded.get(hit.article());
      if (indexed == null) {
        indexed = article(hit.article());
        loaded.put(hit.article(), indexed);
      }
      indexed
          .filter(article -> hit.passage() <= article.passages().size())
          .map(
              article ->
                  FoundPassage.of(article, article.passages().get(hit.passage() - 1), hit.score()))
          .ifPresent(passages::add);
    }
    return passages;
  }

  /** The inverse document frequency of a term over passages, as BM25 has it. */
  double weight(String term) throws IOException {
    int passages = searcher.count(Queries.ofType(Fields.PASSAGE));
    int with = searcher.getIndexReader().docFreq(new Term(Fields.TEXT, term));
    return Math.log(1 + (Math.max(passages, with) - with + 0.5) / (with + 0.5));
  }

  IndexStats stats() throws IOException {
    return new IndexStats(
        searcher.count(Queries.ofType(Fields.ARTICLE)),
        searcher.count(Queries.ofType(Fields.PASSAGE)),
        searcher.count(Queries.ofType(Fields.STATEMENT)),
        speakers().size());
  }

  /** Made when first asked for: it goes through the speakers of all statements. */
  synchronized SpeakerDirectory speakers() throws IOException {
    if (speakers == null) {
      Map<Speaker, Long> counts = new HashMap<>();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        count(leaf, counts);
      }
      speakers = new SpeakerDirectory(counts);
    }
    return speakers;
  }

  private static void count(LeafReaderContext leaf, Map<Speaker, Long> counts) throws IOException {
    SortedSetDocValues entries = DocValues.getSortedSet(leaf.reader(), Fields.SPEAKER_ENTRY);
    var live = leaf.reader().getLiveDocs();
    long[] byOrdinal = new long[(int) entries.getValueCount()];
    for (int doc = entries.nextDoc(); doc < leaf.reader().maxDoc(); doc = entries.nextDoc()) {
      if (live == null || live.get(doc)) {
        for (int i = 0; i < entries.docValueCount(); i++) {
          byOrdinal[(int) entries.nextOrd()]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        Speaker speaker = Json.read(entries.lookupOrd(ordinal), Speaker.class);
        counts.merge(speaker, byOrdinal[ordinal], Long::sum);
      }
    }
  }

  /** Worked out when first asked for, as the speakers are. */
  synchronized List<OutletEntry> outlets() throws IOException {
    if (outlets == null) {
      outlets = listings.outlets();
    }
    return outlets;
  }

  synchronized Optional<Days> published() throws IOException {
    if (!publishedIsKnown) {
      published = listings.published();
      publishedIsKnown = true;
    }
    return published;
  }

  List<Article> titled(String words, int limit, Analyzer analyzer) throws IOException {
    return listings.titled(words, limit, analyzer);
  }

  List<Article> newest(Filters filters, int limit) throws IOException {
    return listings.newest(filters, limit);
  }

  List<SimilarWord> wordsSpeltLike(String word, int limit, Analyzer analyzer) throws IOException {
    NearWords.Printing printing = near -> printed(near, analyzer);
    return new NearWords(searcher.getIndexReader(), analyzer, printing).like(word, limit);
  }

  private Optional<String> printed(String word, Analyzer analyzer) throws IOException {
    Query holding = new TermQuery(new Term(Fields.VOCABULARY, word));
    ScoreDoc[] hits = searcher.search(holding, 1, BY_ID).scoreDocs;
    if (hits.length == 0) {
      return Optional.empty();
    }
    Article article = load(hits[0].doc).article();
    return NearWords.printed(word, article.title() + "\n" + article.text(), analyzer);
  }

  /** One hit more than {@code limit} when another page follows. */
  private ScoreDoc[] page(Query query, @Nullable String after, int limit, Sort sort)
      throws IOException {
    if (after == null) {
      return searcher.search(query, limit + 1, sort).scoreDocs;
    }
    // Values are unique, so the document beside the value only has to lie within the index.
    int anyDoc = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
    FieldDoc last = new FieldDoc(anyDoc, 0, new Object[] {new BytesRef(after)});
    return searcher.searchAfter(last, query, limit + 1, sort).scoreDocs;
  }

  private static List<ScoreDoc> shown(ScoreDoc[] found, int limit) {
    return List.of(found).subList(0, Math.min(found.length, limit));
  }

  private IndexedArticle indexedArticle(int doc) throws IOException {
    return load(doc + (int) number(doc, Fields.TO_ARTICLE));
  }

  private IndexedArticle indexedArticle(int doc, Map<Integer, IndexedArticle> loaded)
      throws IOException {
    int article = doc + (int) number(doc, Fields.TO_ARTICLE);
    IndexedArticle indexed = loaded.get(article);
    if (indexed == null) {
      indexed = load(article);
      loaded.put(article, indexed);
    }
    return indexed;
  }

  private IndexedArticle load(int doc) throws IOException {
    BytesRef source = searcher.storedFields().document(doc).getBinaryValue(Fields.SOURCE);
    return Json.read(source, IndexedArticle.class);
  }

  private long number(int doc, String field) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    var values = DocValues.getNumeric(leaf.reader(), field);
    if (!values.advanceExact(doc - leaf.docBase)) {
      throw new IllegalStateException("document %d has no %s".formatted(doc, field));
    }
    return values.longValue();
  }
}
