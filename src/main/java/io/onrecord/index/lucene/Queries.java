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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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

  private static final float TITLE_BOOST = 0.5f;
  private static final float NAMES_BOOST = 0.5f;

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
    all.add(ofType(Fields.STATEMENT), Occur.FILTER);
    if (!query.speakers().isEmpty()) {
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

  /** The passages that match any of the words. */
  Query passages(String words, Filters filters) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : terms(Fields.TEXT, words)) {
      any.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.SHOULD);
      any.add(boosted(Fields.TITLE, term, TITLE_BOOST), Occur.SHOULD);
      any.add(boosted(Fields.NAMES, term, NAMES_BOOST), Occur.SHOULD);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(ofType(Fields.PASSAGE), Occur.FILTER);
    all.add(any.build(), Occur.MUST);
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

  private static Query boosted(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }

  private static void filter(BooleanQuery.Builder all, Filters filters) {
    @Nullable String outlet = filters.outlet();
    if (outlet != null) {
      all.add(new TermQuery(new Term(Fields.OUTLET, Names.fold(outlet))), Occur.FILTER);
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
