package io.onrecord.index.lucene;

import io.onrecord.article.Article;
import io.onrecord.article.Days;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.Names;
import io.onrecord.index.OutletEntry;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What questions are compared with: the outlets, titles and days of the articles. */
final class Listings {
  private static final Sort BY_ID = new Sort(new SortField(Fields.ID, SortField.Type.STRING));
  private static final Sort NEWEST = newestFirst();
  private static final int MAX_TITLE_CHARS = 400;

  /** Loads the article to whose block a document belongs. */
  interface Loading {
    Article article(int doc) throws IOException;
  }

  private final IndexSearcher searcher;
  private final Loading loading;

  Listings(IndexSearcher searcher, Loading loading) {
    this.searcher = searcher;
    this.loading = loading;
  }

  List<OutletEntry> outlets() throws IOException {
    List<OutletEntry> outlets = new ArrayList<>();
    @Nullable Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.OUTLET);
    if (terms == null) {
      return outlets;
    }
    TermsEnum names = terms.iterator();
    for (BytesRef name = names.next(); name != null; name = names.next()) {
      Query articles = articles(new TermQuery(new Term(Fields.OUTLET, BytesRef.deepCopyOf(name))));
      ScoreDoc[] first = searcher.search(articles, 1, BY_ID).scoreDocs;
      if (first.length > 0) {
        @Nullable String printed = loading.article(first[0].doc).outlet();
        outlets.add(
            new OutletEntry(
                printed == null ? name.utf8ToString() : printed, searcher.count(articles)));
      }
    }
    outlets.sort(
        Comparator.comparingLong(OutletEntry::articles)
            .reversed()
            .thenComparing(OutletEntry::name));
    return List.copyOf(outlets);
  }

  List<Article> titled(String words, int limit, Analyzer analyzer) throws IOException {
    if (limit < 1 || limit > ArticleIndex.MAX_TITLED) {
      throw new IllegalArgumentException(
          "limit must be 1 to %d, was %d".formatted(ArticleIndex.MAX_TITLED, limit));
    }
    if (words.length() > MAX_TITLE_CHARS) {
      return List.of();
    }
    BooleanQuery.Builder holding = new BooleanQuery.Builder();
    holding.add(Queries.ofType(Fields.ARTICLE), Occur.FILTER);
    List<Analysis.Token> terms = Analysis.tokens(analyzer, Fields.TITLE, words);
    for (Analysis.Token term : terms) {
      holding.add(new TermQuery(new Term(Fields.TITLE, term.term())), Occur.MUST);
    }
    if (terms.isEmpty()) {
      return List.of();
    }
    String wanted = " " + Names.fold(words) + " ";
    List<Article> titled = new ArrayList<>();
    // BM25 ranks shorter titles first, so the cut takes longer ones.
    for (ScoreDoc hit : searcher.search(holding.build(), ArticleIndex.MAX_TITLED).scoreDocs) {
      Article article = loading.article(hit.doc);
      if ((" " + Names.fold(article.title()) + " ").contains(wanted)) {
        titled.add(article);
      }
    }
    titled.sort(
        Comparator.comparingInt((Article article) -> Names.fold(article.title()).length())
            .thenComparing(Article::id));
    return titled.stream().limit(limit).toList();
  }

  List<Article> newest(Filters filters, int limit) throws IOException {
    List<Article> newest = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(Queries.articles(filters), limit, NEWEST).scoreDocs) {
      newest.add(loading.article(hit.doc));
    }
    return newest;
  }

  /** Narrowed down by halves: what the points themselves tell still has deleted articles in it. */
  Optional<Days> published() throws IOException {
    byte @Nullable [] min = PointValues.getMinPackedValue(searcher.getIndexReader(), Fields.DAY);
    byte @Nullable [] max = PointValues.getMaxPackedValue(searcher.getIndexReader(), Fields.DAY);
    if (min == null || max == null) {
      return Optional.empty();
    }
    long first = LongPoint.decodeDimension(min, 0);
    long last = LongPoint.decodeDimension(max, 0);
    if (!any(first, last)) {
      return Optional.empty();
    }
    long newest = first;
    for (long above = last; newest < above; ) {
      long middle = newest + (above - newest + 1) / 2;
      if (any(middle, last)) {
        newest = middle;
      } else {
        above = middle - 1;
      }
    }
    long oldest = newest;
    for (long below = first; below < oldest; ) {
      long middle = below + (oldest - below) / 2;
      if (any(first, middle)) {
        oldest = middle;
      } else {
        below = middle + 1;
      }
    }
    return Optional.of(new Days(LocalDate.ofEpochDay(oldest), LocalDate.ofEpochDay(newest)));
  }

  private static Sort newestFirst() {
    SortField day = new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
    return new Sort(day, new SortField(Fields.ID, SortField.Type.STRING));
  }

  private boolean any(long from, long to) throws IOException {
    return searcher.count(articles(LongPoint.newRangeQuery(Fields.DAY, from, to))) > 0;
  }

  private static Query articles(Query which) {
    return new BooleanQuery.Builder()
        .add(Queries.ofType(Fields.ARTICLE), Occur.FILTER)
        .add(which, Occur.FILTER)
        .build();
  }
}
