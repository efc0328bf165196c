package io.onrecord.index.lucene;

import io.onrecord.index.Filters;
import io.onrecord.index.Names;
import io.onrecord.index.SpeakerKey;
import io.onrecord.index.StatementQuery;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Builds queries from analysed terms; no text of a user is ever parsed as a query. */
final class Queries {
  /** A longer question is cut after this many different terms. */
  static final int MAX_TERMS = 64;

  private final Analyzer analyzer;

  Queries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  static Query ofType(String type) {
    return new TermQuery(new Term(Fields.TYPE, type));
  }

  /** The statements that answer the query. */
  Query statements(StatementQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    // Only statements have speakers, and a second list of all statements would cost a walk over it.
    if (query.speakers().isEmpty()) {
      all.add(ofType(Fields.STATEMENT), Occur.FILTER);
    } else {
      List<BytesRef> speakers =
          query.speakers().stream()
              .map(name -> new BytesRef(SpeakerKey.isKey(name) ? name : Names.fold(name)))
              .toList();
      all.add(new TermInSetQuery(Fields.SPEAKER, speakers), Occur.FILTER);
    }
    List<String> about = terms(Fields.ABOUT, query.about());
    if (!about.isEmpty()) {
      BooleanQuery.Builder topic = new BooleanQuery.Builder();
      about.forEach(term -> topic.add(new TermQuery(new Term(Fields.ABOUT, term)), Occur.SHOULD));
      topic.setMinimumNumberShouldMatch((int) Math.ceil(about.size() * query.share() - 1e-9));
      all.add(topic.build(), Occur.FILTER);
    }
    List<String> phrase =
        Analysis.tokens(analyzer, Fields.WORDS, query.phrase()).stream()
            .map(Analysis.Token::term)
            .limit(MAX_TERMS)
            .toList();
    if (!phrase.isEmpty()) {
      all.add(new PhraseQuery(Fields.WORDS, phrase.toArray(String[]::new)), Occur.FILTER);
    }
    filter(all, query.filters());
    Statement.@Nullable Form form = query.filters().form();
    if (form != null) {
      all.add(new TermQuery(new Term(Fields.FORM, form.name())), Occur.FILTER);
    }
    return all.build();
  }

  /** What a search is for: the first {@value #MAX_TERMS} words of a text that count. */
  Words words(String text) {
    List<Analysis.Token> tokens = Analysis.tokens(analyzer, Fields.TEXT, text);
    List<Analysis.Token> first = tokens.subList(0, Math.min(MAX_TERMS, tokens.size()));
    return new Words(first, first.stream().map(Analysis.Token::term).distinct().toList());
  }

  /**
   * Words of a question.
   *
   * @param tokens in their order
   * @param terms the different ones
   */
  record Words(List<Analysis.Token> tokens, List<String> terms) {}

  Analyzer analyzer() {
    return analyzer;
  }

  /** The same query over what the filters let through. */
  static Query filtered(Query query, Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    filter(all, filters);
    List<BooleanClause> filtering = all.build().clauses();
    return filtering.isEmpty() ? query : all.add(query, Occur.MUST).build();
  }

  /** The articles whose passages have no vectors yet. */
  static Query withoutVectors() {
    return new BooleanQuery.Builder()
        .add(ofType(Fields.ARTICLE), Occur.FILTER)
        .add(withVectors(), Occur.MUST_NOT)
        .build();
  }

  /** The articles that are done with vectors. */
  static Query withVectors() {
    return new TermQuery(new Term(Fields.VECTORS, Fields.DONE));
  }

  /** The passages nearest to a vector, among those that the filters let through. */
  static Query similar(float[] vector, Filters filters, int limit) {
    BooleanQuery.Builder among = new BooleanQuery.Builder();
    filter(among, filters);
    BooleanQuery let = among.build();
    return new KnnFloatVectorQuery(
        Fields.VECTOR, vector, limit, let.clauses().isEmpty() ? null : let);
  }

  /** The articles that the filters let through. */
  static Query articles(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(ofType(Fields.ARTICLE), Occur.FILTER);
    filter(all, filters);
    return all.build();
  }

  /** The different terms of a text, in their order. */
  private List<String> terms(String field, String text) {
    return Analysis.tokens(analyzer, field, text).stream()
        .map(Analysis.Token::term)
        .distinct()
        .limit(MAX_TERMS)
        .toList();
  }

  private static void filter(BooleanQuery.Builder all, Filters filters) {
    @Nullable String outlet = filters.outlet();
    if (outlet != null) {
      all.add(new TermQuery(new Term(Fields.OUTLET, Names.fold(outlet))), Occur.FILTER);
    }
    @Nullable String article = filters.article();
    if (article != null) {
      all.add(new TermQuery(new Term(Fields.ID, article)), Occur.FILTER);
    }
    @Nullable LocalDate from = filters.from();
    @Nullable LocalDate to = filters.to();
    if (from != null || to != null) {
      long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
      long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
      all.add(LongPoint.newRangeQuery(Fields.DAY, first, last), Occur.FILTER);
    }
  }
}
