package io.onrecord.channel;

import io.onrecord.article.Article;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.ArticlePage;
import io.onrecord.index.Filters;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.IndexStats;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Names;
import io.onrecord.index.PassagePage;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import io.onrecord.index.WeightedTerm;
import io.onrecord.statement.Speaker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An index over articles that never change. Pages are found by the place of their first entry. */
final class FixedIndex implements ArticleIndex {
  private final List<IndexedArticle> articles;

  FixedIndex(List<IndexedArticle> articles) {
    this.articles =
        articles.stream().sorted(Comparator.comparing(found -> found.article().id())).toList();
  }

  @Override
  public void put(IndexedArticle article) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(String articleId) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void refresh() {}

  @Override
  public void commit() {}

  @Override
  public Optional<Article> article(String id) {
    return articles.stream().map(IndexedArticle::article).filter(a -> a.id().equals(id)).findAny();
  }

  @Override
  public ArticlePage articles(@Nullable String after, int limit) {
    int from = place(after);
    int to = Math.min(articles.size(), from + limit);
    return new ArticlePage(
        articles.subList(from, to).stream().map(IndexedArticle::article).toList(),
        articles.size(),
        to < articles.size() ? String.valueOf(to) : null);
  }

  @Override
  public Map<String, Fingerprint> fingerprints() {
    return Map.of();
  }

  @Override
  public StatementPage statements(StatementQuery query) {
    List<FoundStatement> all =
        found()
            .filter(found -> query.speakers().isEmpty() || isBy(found, query.speakers()))
            .filter(found -> passes(found, query.filters()))
            .filter(found -> found.article().text().contains(query.about()))
            .toList();
    int from = place(query.after());
    int to = Math.min(all.size(), from + query.limit());
    return new StatementPage(
        all.subList(from, to),
        all.size(),
        all.stream().map(found -> found.article().id()).distinct().count(),
        to < all.size() ? String.valueOf(to) : null);
  }

  @Override
  public List<SpeakerEntry> speakers(String prefix, int limit) {
    Map<Speaker, Long> counts = new LinkedHashMap<>();
    found()
        .flatMap(found -> found.statement().speakers().stream())
        .filter(speaker -> Names.fold(speaker.name()).startsWith(Names.fold(prefix)))
        .forEach(speaker -> counts.merge(speaker, 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> new SpeakerEntry(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(SpeakerEntry::statements).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<SpeakerEntry> speakersNamed(String name) {
    String folded = Names.fold(name);
    return speakers("", 1000).stream()
        .filter(
            entry ->
                Stream.concat(Stream.of(entry.name()), entry.speaker().aliases().stream())
                    .anyMatch(alias -> Names.fold(alias).equals(folded)))
        .toList();
  }

  @Override
  public List<SpeakerEntry> speakersSpeltLike(String name, int limit) {
    return List.of();
  }

  @Override
  public PassagePage passages(String words, Filters filters, int limit) {
    List<FoundPassage> found =
        articles.stream()
            .filter(article -> article.article().text().contains(words))
            .map(a -> FoundPassage.of(a, a.passages().get(0), 1))
            .toList();
    return new PassagePage(found.stream().limit(limit).toList(), found.size());
  }

  @Override
  public List<WeightedTerm> terms(String text) {
    return List.of();
  }

  @Override
  public IndexStats stats() {
    return new IndexStats(articles.size(), articles.size(), found().count(), 3);
  }

  @Override
  public void close() {}

  private Stream<FoundStatement> found() {
    return articles.stream()
        .flatMap(a -> a.statements().stream().map(s -> new FoundStatement(a.article(), s)));
  }

  private static boolean isBy(FoundStatement found, List<String> names) {
    return found.statement().speakers().stream().anyMatch(s -> names.contains(s.name()));
  }

  private static boolean passes(FoundStatement found, Filters filters) {
    return (filters.form() == null || found.statement().form() == filters.form())
        && (filters.outlet() == null || filters.outlet().equals(found.article().outlet()));
  }

  private static int place(@Nullable String after) {
    if (after != null && !after.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("\"after\" must be the \"next\" of another page");
    }
    return after == null ? 0 : Integer.parseInt(after);
  }
}
