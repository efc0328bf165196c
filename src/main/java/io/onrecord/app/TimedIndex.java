package io.onrecord.app;

import io.onrecord.article.Article;
import io.onrecord.article.Days;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another index, with the time of its two searches added up. For one thread that reads. */
final class TimedIndex implements ArticleIndex {
  private final ArticleIndex index;
  private long passages;
  private long statements;

  TimedIndex(ArticleIndex index) {
    this.index = index;
  }

  /** Nanoseconds in {@link #passages} since the last call of this. */
  long takePassages() {
    long taken = passages;
    passages = 0;
    return taken;
  }

  /** Nanoseconds in {@link #statements} since the last call of this. */
  long takeStatements() {
    long taken = statements;
    statements = 0;
    return taken;
  }

  @Override
  public PassageRanking passages(String words, Filters filters, int limit) {
    long begin = CoreTime.nanos();
    PassageRanking page = index.passages(words, filters, limit);
    passages += CoreTime.nanos() - begin;
    return page;
  }

  @Override
  public List<FoundPassage> load(List<PassageHit> hits) {
    long begin = CoreTime.nanos();
    List<FoundPassage> page = index.load(hits);
    passages += CoreTime.nanos() - begin;
    return page;
  }

  @Override
  public StatementPage statements(StatementQuery query) {
    long begin = CoreTime.nanos();
    StatementPage page = index.statements(query);
    statements += CoreTime.nanos() - begin;
    return page;
  }

  @Override
  public void put(IndexedArticle article) {
    index.put(article);
  }

  @Override
  public void remove(String articleId) {
    index.remove(articleId);
  }

  @Override
  public void refresh() {
    index.refresh();
  }

  @Override
  public void commit() {
    index.commit();
  }

  @Override
  public Optional<Article> article(String id) {
    return index.article(id);
  }

  @Override
  public List<String> copies(String articleId) {
    return index.copies(articleId);
  }

  @Override
  public ArticlePage articles(@Nullable String after, int limit) {
    return index.articles(after, limit);
  }

  @Override
  public Map<String, Fingerprint> fingerprints() {
    return index.fingerprints();
  }

  @Override
  public List<SpeakerEntry> speakers(String prefix, int limit) {
    return index.speakers(prefix, limit);
  }

  @Override
  public List<SpeakerEntry> speakersInRole(String role) {
    return index.speakersInRole(role);
  }

  @Override
  public List<SpeakerEntry> speakersNamed(String name) {
    return index.speakersNamed(name);
  }

  @Override
  public List<SpeakerEntry> speakersSpeltLike(String name, int limit) {
    return index.speakersSpeltLike(name, limit);
  }

  @Override
  public List<IndexTerm> terms(String text) {
    return index.terms(text);
  }

  @Override
  public double weight(IndexTerm term) {
    return index.weight(term);
  }

  @Override
  public Optional<IndexedArticle> indexedArticle(String id) {
    return index.indexedArticle(id);
  }

  @Override
  public List<String> articlesWithoutVectors(@Nullable String after, int limit) {
    return index.articlesWithoutVectors(after, limit);
  }

  @Override
  public boolean addVectors(String articleId, Fingerprint file, List<float[]> vectors) {
    return index.addVectors(articleId, file, vectors);
  }

  @Override
  public double vectorShare() {
    return index.vectorShare();
  }

  @Override
  public List<PassageHit> similarPassages(float[] vector, Filters filters, int limit) {
    return index.similarPassages(vector, filters, limit);
  }

  @Override
  public List<SimilarWord> wordsSpeltLike(String word, int limit) {
    return index.wordsSpeltLike(word, limit);
  }

  @Override
  public List<OutletEntry> outlets() {
    return index.outlets();
  }

  @Override
  public List<Article> titled(String words, int limit) {
    return index.titled(words, limit);
  }

  @Override
  public List<Article> newest(Filters filters, int limit) {
    return index.newest(filters, limit);
  }

  @Override
  public Optional<Days> published() {
    return index.published();
  }

  @Override
  public IndexStats stats() {
    return index.stats();
  }

  @Override
  public void close() {
    index.close();
  }
}
