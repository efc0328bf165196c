package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageCutter;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** How fast articles become findable, against Lucene's indexing of the same passages alone. */
final class BenchIndexing {
  private static final String PART = "indexing";
  private static final double MICROS = 1e3;

  private BenchIndexing() {}

  /** Parses an article and finds who said what in it, and adds up the time that takes. */
  private static final class Preparing implements Iterator<IndexedArticle> {
    private final Iterator<BenchArticles.Unparsed> articles;
    private final StatementExtractor extractor;
    private int number;
    private long chars;
    private long parsing;
    private long extracting;

    Preparing(Iterator<BenchArticles.Unparsed> articles, StatementExtractor extractor) {
      this.articles = articles;
      this.extractor = extractor;
    }

    @Override
    public boolean hasNext() {
      return articles.hasNext();
    }

    @Override
    public IndexedArticle next() {
      long begin = CoreTime.nanos();
      Article parsed = articles.next().parse();
      long between = CoreTime.nanos();
      List<Statement> statements = extractor.extract(parsed);
      var prepared = renamed(parsed, "b" + number++, statements);
      parsing += between - begin;
      extracting += CoreTime.nanos() - between;
      chars += parsed.text().length();
      return prepared;
    }
  }

  /** Goes over the articles twice: the first time to warm up. */
  static void measure(List<BenchArticles.Unparsed> articles, BenchFigures figures)
      throws IOException {
    StatementExtractor extractor = new StatementExtractor();
    BenchCorpus.of(new Preparing(articles.iterator(), extractor), Long.MAX_VALUE).close();
    var preparing = new Preparing(articles.iterator(), extractor);
    try (BenchCorpus corpus = BenchCorpus.of(preparing, Long.MAX_VALUE)) {
      double count = corpus.articles();
      double raw = corpus.rawNanos() / MICROS / count;
      double put = corpus.putNanos() / MICROS / count;
      double parsing = preparing.parsing / MICROS / count;
      double extracting = preparing.extracting / MICROS / count;
      double whole = parsing + extracting + put;
      figures.add(PART, "articles", count, "");
      figures.add(PART, "characters an article", preparing.chars / count, "");
      figures.add(PART, "parsing", parsing, "µs an article");
      figures.add(PART, "extraction and passages", extracting, "µs an article");
      figures.add(PART, "putting and committing", put, "µs an article");
      figures.add(PART, "raw Lucene indexing of the passages", raw, "µs an article");
      figures.add(PART, "whole", 1e6 / whole, "articles per core-second");
      figures.add(PART, "whole, to raw Lucene", whole / raw, "");
      figures.add(PART, "index", corpus.indexBytes() / count, "bytes an article");
      figures.add(PART, "raw Lucene index", corpus.rawBytes() / count, "bytes an article");
    }
  }

  private static IndexedArticle renamed(Article from, String id, List<Statement> statements) {
    Article article =
        new Article(
            id,
            from.title(),
            from.outlet(),
            from.byline(),
            from.published(),
            from.dateline(),
            from.url(),
            from.text(),
            from.sentences());
    return new IndexedArticle(
        article,
        new Fingerprint(id, from.text().length(), 0),
        statements,
        PassageCutter.cut(article, statements));
  }

  /** The articles with all that is found in them, for measurements that need no figures of it. */
  static Iterator<IndexedArticle> prepared(List<BenchArticles.Unparsed> articles) {
    return new Preparing(articles.iterator(), new StatementExtractor());
  }
}
