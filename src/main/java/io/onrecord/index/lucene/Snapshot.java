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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index as it stood at one moment. Valid while its searcher is held. */
final class Snapshot {
  private static final Sort BY_ID = new Sort(new SortField(Fields.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final Queries queries;
  private final SpeakerCounts speakerCounts;
  private final RecentArticles recent = new RecentArticles();
  private volatile int passageCount = -1;
  private final Listings listings;
  private @Nullable SpeakerDirectory speakers;
  private @Nullable List<OutletEntry> outlets;
  private Optional<Days> published = Optional.empty();
  private boolean publishedIsKnown;

  Snapshot(IndexSearcher searcher, Queries queries, SpeakerCounts speakerCounts) {
    this.searcher = searcher;
    this.queries = queries;
    this.speakerCounts = speakerCounts;
    this.listings = new Listings(searcher, doc -> loader().articleOf(doc).article());
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Optional<IndexedArticle> article(String id) throws IOException {
    return loader().article(id);
  }

  ArticlePage articles(@Nullable String after, int limit) throws IOException {
    Query all = Queries.ofType(Fields.ARTICLE);
    ScoreDoc[] found = page(all, after == null ? null : afterId(after), limit, BY_ID);
    List<Article> articles = new ArrayList<>();
    HitLoader loader = loader();
    for (ScoreDoc hit : shown(found, limit)) {
      articles.add(loader.article(hit.doc).article());
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
              ArticleDecoder.fingerprint(files.binaryValue()));
        }
      }
    }
    return fingerprints;
  }

  StatementPage statements(StatementQuery query) throws IOException {
    Query wanted = queries.statements(query);
    @Nullable String place = query.after();
    FieldDoc after = place == null ? null : StatementOrder.after(place, anyDoc());
    // All hits are counted, so that one walk does for both.
    var top =
        new TopFieldCollectorManager(
            StatementOrder.SORT, query.limit() + 1, after, Integer.MAX_VALUE);
    Object[] results =
        searcher.search(wanted, new MultiCollectorManager(ArticleCount.manager(), top));
    ArticleCount count = (ArticleCount) results[0];
    ScoreDoc[] found = ((TopDocs) results[1]).scoreDocs;
    List<FoundStatement> statements = new ArrayList<>();
    HitLoader loader = loader();
    loader.readAhead(shown(found, query.limit()));
    for (ScoreDoc hit : shown(found, query.limit())) {
      IndexedArticle indexed = loader.articleOf(hit.doc);
      int number = loader.number(hit.doc);
      statements.add(
          FoundStatement.of(
              indexed.article(), indexed.statements().get(number - 1), indexed.statements()));
    }
    String next = found.length > query.limit() ? StatementOrder.place(statements.getLast()) : null;
    return new StatementPage(statements, count.hits(), count.articles(), next);
  }

  PassageRanking passages(String words, Filters filters, int limit) throws IOException {
    return new PassageSearch(searcher, queries, loader()).find(words, filters, limit);
  }

  List<FoundPassage> load(List<PassageHit> hits) throws IOException {
    HitLoader loader = loader();
    Map<String, Optional<IndexedArticle>> loaded = new HashMap<>();
    List<FoundPassage> passages = new ArrayList<>();
    for (PassageHit hit : hits) {
      Optional<IndexedArticle> indexed = loaded.get(hit.article());
      if (indexed == null) {
        indexed = loader.article(hit.article());
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

  List<PassageHit> similarPassages(float[] vector, Filters filters, int limit) throws IOException {
    List<PassageHit> hits = new ArrayList<>();
    HitLoader loader = loader();
    for (ScoreDoc hit : searcher.search(Queries.similar(vector, filters, limit), limit).scoreDocs) {
      // Lucene's score of a dot product is half of one more than that.
      hits.add(loader.hit(hit.doc, 2.0 * hit.score - 1));
    }
    return hits;
  }

  List<String> articlesWithoutVectors(@Nullable String after, int limit) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit :
        shown(
            page(Queries.withoutVectors(), after == null ? null : afterId(after), limit, BY_ID),
            limit)) {
      ids.add(((BytesRef) ((FieldDoc) hit).fields[0]).utf8ToString());
    }
    return ids;
  }

  double vectorShare() throws IOException {
    int articles = searcher.count(Queries.ofType(Fields.ARTICLE));
    return articles == 0 ? 1 : (double) searcher.count(Queries.withVectors()) / articles;
  }

  /** The inverse document frequency of a term over passages, as BM25 has it. */
  double weight(String term) throws IOException {
    int passages = passageCount();
    int with = searcher.getIndexReader().docFreq(new Term(Fields.TEXT, term));
    return Math.log(1 + (Math.max(passages, with) - with + 0.5) / (with + 0.5));
  }

  IndexStats stats() throws IOException {
    return new IndexStats(
        searcher.count(Queries.ofType(Fields.ARTICLE)),
        passageCount(),
        searcher.count(Queries.ofType(Fields.STATEMENT)),
        speakers().size());
  }

  /** Counted once: with articles removed it takes a walk over all passages. */
  private int passageCount() throws IOException {
    if (passageCount < 0) {
      passageCount = searcher.count(Queries.ofType(Fields.PASSAGE));
    }
    return passageCount;
  }

  /** Made when first asked for: it joins all speakers. */
  synchronized SpeakerDirectory speakers() throws IOException {
    if (speakers == null) {
      speakers = new SpeakerDirectory(speakerCounts.of(searcher.getIndexReader()));
    }
    return speakers;
  }

  /** One hit more than {@code limit} when another page follows. */
  private ScoreDoc[] page(Query query, @Nullable FieldDoc after, int limit, Sort sort)
      throws IOException {
    return after == null
        ? searcher.search(query, limit + 1, sort).scoreDocs
        : searcher.searchAfter(after, query, limit + 1, sort).scoreDocs;
  }

  private FieldDoc afterId(String id) {
    return new FieldDoc(anyDoc(), 0, new Object[] {new BytesRef(id)});
  }

  /** Values of a sort are unique, so the document beside them only has to lie within the index. */
  private int anyDoc() {
    return Math.max(0, searcher.getIndexReader().maxDoc() - 1);
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
    Article article = loader().article(hits[0].doc).article();
    return NearWords.printed(word, article.title() + "\n" + article.text(), analyzer);
  }

  private static List<ScoreDoc> shown(ScoreDoc[] found, int limit) {
    return List.of(found).subList(0, Math.min(found.length, limit));
  }

  private HitLoader loader() {
    return new HitLoader(searcher.getIndexReader(), recent);
  }
}
