package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.UnreadableArticleException;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings the index up to the corpus: file → article → statements → passages → index.
 *
 * <p>Only files that are new or changed since the last time are read.
 */
public final class Indexer {
  private static final int ARTICLES_BETWEEN_REFRESHES = 500;

  private final Corpus corpus;
  private final StatementExtractor extractor;
  private final ArticleIndex index;

  public Indexer(Corpus corpus, StatementExtractor extractor, ArticleIndex index) {
    this.corpus = corpus;
    this.extractor = extractor;
    this.index = index;
  }

  /** Hears how far the work is. May be called by several threads, one at a time. */
  @FunctionalInterface
  public interface Progress {
    void at(int done, int total);
  }

  /**
   * What an update did.
   *
   * @param read articles that were new or changed
   * @param unchanged articles that were as the index had them
   * @param removed articles that are no longer in the corpus
   * @param problems files that hold no article that can be read, in the order of their paths
   */
  public record Update(int read, int unchanged, int removed, List<Corpus.Problem> problems) {
    public Update {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads what is new, removes what is gone, and commits.
   *
   * @throws IOException when the corpus folder cannot be listed
   */
  public synchronized Update update(Progress progress) throws IOException {
    Corpus.Listing listing = corpus.list();
    Map<String, Fingerprint> known = index.fingerprints();
    List<Corpus.File> changed =
        listing.files().stream()
            .filter(file -> !file.fingerprint().equals(known.get(file.id())))
            .toList();
    ConcurrentLinkedQueue<Corpus.Problem> unreadable = new ConcurrentLinkedQueue<>();
    Set<String> gone = new HashSet<>(known.keySet());
    listing.files().forEach(file -> gone.remove(file.id()));
    AtomicInteger done = new AtomicInteger();
    changed.parallelStream()
        .forEach(
            file -> {
              try {
                index.put(indexed(file));
              } catch (UnreadableArticleException e) {
                index.remove(file.id());
                unreadable.add(new Corpus.Problem(file.fingerprint().path(), e.reason()));
              }
              report(progress, done, changed.size());
            });
    gone.forEach(index::remove);
    index.commit();
    return update(listing, changed, gone, List.copyOf(unreadable));
  }

  private IndexedArticle indexed(Corpus.File file) throws UnreadableArticleException {
    Article article = Corpus.read(file);
    List<Statement> statements = extractor.extract(article);
    List<Passage> passages = PassageCutter.cut(article, statements);
    return new IndexedArticle(article, file.fingerprint(), statements, passages);
  }

  private void report(Progress progress, AtomicInteger done, int total) {
    synchronized (done) {
      int now = done.incrementAndGet();
      progress.at(now, total);
      if (now % ARTICLES_BETWEEN_REFRESHES == 0) {
        index.refresh();
      }
    }
  }

  private static Update update(
      Corpus.Listing listing,
      List<Corpus.File> changed,
      Set<String> gone,
      List<Corpus.Problem> unreadable) {
    List<Corpus.Problem> problems = new ArrayList<>(listing.problems());
    problems.addAll(unreadable);
    problems.sort(Comparator.comparing(Corpus.Problem::path));
    int unchanged = listing.files().size() - changed.size();
    return new Update(changed.size() - unreadable.size(), unchanged, gone.size(), problems);
  }
}
