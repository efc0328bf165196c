package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.Days;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stores articles with their statements and passages, and finds them again.
 *
 * <p>Safe for use by many threads. What {@link #put} and {@link #remove} did is visible to every
 * call that begins after the next {@link #refresh}, and survives a crash after the next {@link
 * #commit}. A caller's text is never read as query syntax. Every method may throw {@link
 * UnavailableException} when the store is out of reach.
 */
public interface ArticleIndex extends AutoCloseable {
  /** Adds the article with all that belongs to it; one with the same id is replaced as a whole. */
  void put(IndexedArticle article);

  /** Removes the article with all that belongs to it; nothing happens when there is none. */
  void remove(String articleId);

  /** Makes all changes so far visible. */
  void refresh();

  /** Makes all changes so far visible and durable. */
  void commit();

  /** The article of that id; empty when there is none. */
  Optional<Article> article(String id);

  /**
   * A page of all articles in the order of their ids.
   *
   * @param after the {@link ArticlePage#next} of the page before; null for the first page
   * @param limit how many the page may have, 1 to 1000
   */
  ArticlePage articles(@Nullable String after, int limit);

  /**
   * The ids of the other articles that are near-duplicates of this one ({@link CopySignature}): the
   * same wire story elsewhere, cut, or an earlier or later version of it. In the order of ids; none
   * when there is no such article.
   */
  List<String> copies(String articleId);

  /** The fingerprint of each article's file, by article id. */
  Map<String, Fingerprint> fingerprints();

  /** A page of the statements that answer the query; over its pages, all of them. */
  StatementPage statements(StatementQuery query);

  /**
   * Speakers whose name, or a word of it, begins with {@code prefix} in any case; all for a blank
   * prefix. Most statements first, then by name; at most {@code limit}.
   */
  List<SpeakerEntry> speakers(String prefix, int limit);

  /**
   * Speakers to whom an article gives this role, or who are named by it alone: {@code the White
   * House spokesperson}, {@code NATO's head}. Most statements first; none for words without a role.
   */
  List<SpeakerEntry> speakersInRole(String role);

  /** Speakers whose name or alias this is; case, accents and full stops do not matter. */
  List<SpeakerEntry> speakersNamed(String name);

  /**
   * Speakers with a name or alias that is spelt almost like this one (one edit for up to five
   * letters, two for more; the first letter stays). Nearest first; at most {@code limit}.
   */
  List<SpeakerEntry> speakersSpeltLike(String name, int limit);

  /**
   * The passages that match any of the words, best first; none when no word matches.
   *
   * <p>A passage is judged by its own words and names, by the whole article and its title, and by
   * the article's opening: news tells at the top what it is about.
   *
   * @param words a question or a few words, in no syntax
   * @param limit how many passages, 1 to 1000
   */
  PassageRanking passages(String words, Filters filters, int limit);

  /**
   * These passages whole, in the same order. One whose article has been removed since it was found,
   * or has no passage of that number any more, is left out.
   */
  List<FoundPassage> load(List<PassageHit> hits);

  /** The words of a text that count for finding, in their order; stop words are left out. */
  List<IndexTerm> terms(String text);

  /**
   * How much a term tells: its inverse document frequency over all passages, as BM25 has it. 0 or
   * more, greater for rarer terms, greatest for one that no passage holds.
   */
  double weight(IndexTerm term);

  /**
   * Words of the articles that are spelt almost like this one: one edit for four to seven letters,
   * two for more; the first letter stays. {@link SimilarWord#BEST_FIRST Best first}. None for fewer
   * letters, and none when an article holds the word itself or another form of it.
   *
   * @param word a single word
   * @param limit how many, 1 or more
   */
  List<SimilarWord> wordsSpeltLike(String word, int limit);

  /** The outlets of all articles, those with the most articles first, then by name. */
  List<OutletEntry> outlets();

  /**
   * Articles whose title holds these words one after another; case, accents and punctuation do not
   * matter. Shortest title first, then by id; none for words that are all stop words.
   *
   * @param limit how many, 1 to {@value #MAX_TITLED}
   */
  List<Article> titled(String words, int limit);

  /** The greatest limit of {@link #titled}. */
  int MAX_TITLED = 50;

  /**
   * The newest articles that the filters let through, newest first, then by id; those without a day
   * last. The form of statements lets every article through.
   *
   * @param limit how many, 1 to 1000
   */
  List<Article> newest(Filters filters, int limit);

  /** From the oldest to the newest day of publication; empty when no article has one. */
  Optional<Days> published();

  IndexStats stats();

  /** The article of that id with all that belongs to it; empty when there is none. */
  Optional<IndexedArticle> indexedArticle(String id);

  /**
   * Articles whose passages have no vectors yet, in the order of their ids.
   *
   * @param after only ids after this one; null for all
   * @param limit how many, 1 to 1000
   */
  List<String> articlesWithoutVectors(@Nullable String after, int limit);

  /**
   * Gives an article's passages their vectors, if the article is still the one they were made of.
   * What {@link #put} or {@link #remove} does meanwhile is never undone.
   *
   * @param file the fingerprint of the file that the article was read from
   * @param vectors one for each passage, in their order; each of length 1, all of one dimension
   * @return false, with nothing changed, when the article is gone, is of another file, or has been
   *     written and not yet been made visible
   * @throws IllegalArgumentException when there are too few or too many vectors, or they are not of
   *     length 1
   */
  boolean addVectors(String articleId, Fingerprint file, List<float[]> vectors);

  /** The share of articles that are done with vectors, 0 to 1; 1 when there are no articles. */
  double vectorShare();

  /**
   * The passages whose vectors are most similar to this one, best first; those that have none are
   * left out. Scores are cosines, about -1 to 1. The order is nearly exact when many passages pass
   * the filters, and exact up to rounding when few do.
   *
   * @param vector of length 1
   * @param limit how many passages, 1 to 1000
   */
  List<PassageHit> similarPassages(float[] vector, Filters filters, int limit);

  /** Commits and releases everything; a second call does nothing. */
  @Override
  void close();
}
