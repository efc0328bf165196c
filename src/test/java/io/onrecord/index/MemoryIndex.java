package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.Days;
import io.onrecord.article.Span;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An index of lists and loops: slow, and easy to see right. */
public final class MemoryIndex implements ArticleIndex {
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[,.]\\p{N}+)*\\p{L}*|[\\p{L}\\p{N}]+");
  private static final Set<String> STOP_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "in", "is", "it", "no", "not",
          "of", "on", "or", "such", "that", "the", "their", "then", "there", "they", "this", "to",
          "was", "will", "with");
  private static final Comparator<FoundStatement> ORDER =
      Comparator.comparing(
              (FoundStatement found) -> found.article().published(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(found -> found.article().id())
          .thenComparing(found -> found.statement().number());

  private TreeMap<String, IndexedArticle> written = new TreeMap<>();
  private TreeMap<String, IndexedArticle> visible = new TreeMap<>();

  /** By article, only for the very object they were made of. */
  private final Map<IndexedArticle, List<float[]>> vectors = new IdentityHashMap<>();

  private Map<IndexedArticle, List<float[]>> visibleVectors = new IdentityHashMap<>();

  @Override
  public synchronized void put(IndexedArticle article) {
    written.put(article.article().id(), article);
  }

  @Override
  public synchronized void remove(String articleId) {
    written.remove(articleId);
  }

  @Override
  public synchronized void refresh() {
    visible = new TreeMap<>(written);
    vectors.keySet().removeIf(article -> written.get(article.article().id()) != article);
    visibleVectors = new IdentityHashMap<>(vectors);
  }

  @Override
  public void commit() {
    refresh();
  }

  @Override
  public synchronized Optional<Article> article(String id) {
    return Optional.ofNullable(visible.get(id)).map(IndexedArticle::article);
  }

  @Override
  public synchronized Optional<IndexedArticle> indexedArticle(String id) {
    return Optional.ofNullable(visible.get(id));
  }

  @Override
  public synchronized List<String> articlesWithoutVectors(@Nullable String after, int limit) {
    requireLimit(limit);
    return visible.keySet().stream()
        .filter(id -> after == null || id.compareTo(after) > 0)
        .filter(id -> !hasVectors(visible.get(id)))
        .limit(limit)
        .toList();
  }

  private boolean hasVectors(IndexedArticle article) {
    return article.passages().isEmpty() || visibleVectors.containsKey(article);
  }

  @Override
  public synchronized boolean addVectors(String id, Fingerprint file, List<float[]> added) {
    IndexedArticle article = visible.get(id);
    if (article == null || article != written.get(id) || !article.file().equals(file)) {
      return false;
    }
    Vectors.require(added, article.passages().size());
    vectors.put(article, added);
    return true;
  }

  @Override
  public synchronized double vectorShare() {
    long done = visible.values().stream().filter(this::hasVectors).count();
    return visible.isEmpty() ? 1 : (double) done / visible.size();
  }

  @Override
  public synchronized List<PassageHit> similarPassages(float[] vector, Filters filters, int limit) {
    requireLimit(limit);
    Vectors.require(List.of(vector), 1);
    List<PassageHit> found = new ArrayList<>();
    visibleVectors.forEach(
        (article, each) -> {
          for (Passage passage : article.passages()) {
            double cosine = Vectors.dot(vector, each.get(passage.number() - 1));
            if (lets(filters, article.article())) {
              found.add(new PassageHit(article.article().id(), passage.number(), cosine));
            }
          }
        });
    found.sort(Comparator.comparingDouble(PassageHit::score).reversed());
    return List.copyOf(found.subList(0, Math.min(limit, found.size())));
  }

  @Override
  public synchronized ArticlePage articles(@Nullable String after, int limit) {
    requireLimit(limit);
    List<Article> rest =
        visible.values().stream()
            .map(IndexedArticle::article)
            .filter(article -> after == null || article.id().compareTo(after) > 0)
            .toList();
    List<Article> page = rest.subList(0, Math.min(limit, rest.size()));
    return new ArticlePage(page, visible.size(), rest.size() > limit ? page.getLast().id() : null);
  }

  @Override
  public synchronized List<String> copies(String articleId) {
    IndexedArticle asked = visible.get(articleId);
    if (asked == null) {
      return List.of();
    }
    CopySignature signature = CopySignature.of(asked.article());
    return visible.values().stream()
        .map(IndexedArticle::article)
        .filter(other -> !other.id().equals(articleId))
        .filter(other -> CopySignature.of(other).isCopyOf(signature))
        .map(Article::id)
        .toList();
  }

  @Override
  public synchronized Map<String, Fingerprint> fingerprints() {
    Map<String, Fingerprint> fingerprints = new TreeMap<>();
    visible.forEach((id, indexed) -> fingerprints.put(id, indexed.file()));
    return fingerprints;
  }

  @Override
  public synchronized StatementPage statements(StatementQuery query) {
    List<FoundStatement> all =
        visible.values().stream()
            .filter(indexed -> lets(query.filters(), indexed.article()))
            .flatMap(
                indexed ->
                    indexed.statements().stream()
                        .map(
                            statement ->
                                FoundStatement.of(
                                    indexed.article(), statement, indexed.statements())))
            .filter(found -> answers(query, found))
            .sorted(ORDER)
            .toList();
    List<FoundStatement> rest =
        all.stream()
            .filter(found -> query.after() == null || isAfter(found, query.after()))
            .toList();
    List<FoundStatement> page = rest.subList(0, Math.min(query.limit(), rest.size()));
    return new StatementPage(
        page,
        all.size(),
        all.stream().map(found -> found.article().id()).distinct().count(),
        rest.size() > query.limit() ? cursor(page.getLast()) : null);
  }

  @Override
  public List<SpeakerEntry> speakers(String prefix, int limit) {
    return directory().startingWith(prefix, limit);
  }

  @Override
  public List<SpeakerEntry> speakersNamed(String name) {
    return directory().named(name);
  }

  @Override
  public List<SpeakerEntry> speakersInRole(String role) {
    return directory().inRole(role);
  }

  @Override
  public List<SpeakerEntry> speakersSpeltLike(String name, int limit) {
    return directory().speltLike(name, limit);
  }

  @Override
  public synchronized PassageRanking passages(String words, Filters filters, int limit) {
    Set<String> wanted = new LinkedHashSet<>(stems(words));
    List<PassageHit> found = new ArrayList<>();
    for (IndexedArticle indexed : visible.values()) {
      for (Passage passage : indexed.passages()) {
        String text =
            passage.span().in(indexed.article().text())
                + " "
                + indexed.article().title()
                + " "
                + String.join(" ", passage.names());
        Set<String> held = new LinkedHashSet<>(stems(text));
        held.retainAll(wanted);
        double score = terms(String.join(" ", held)).stream().mapToDouble(this::weight).sum();
        if (!held.isEmpty() && lets(filters, indexed.article())) {
          found.add(new PassageHit(indexed.article().id(), passage.number(), score));
        }
      }
    }
    found.sort(Comparator.comparingDouble(PassageHit::score).reversed());
    return new PassageRanking(found.subList(0, Math.min(limit, found.size())), found.size());
  }

  @Override
  public synchronized List<FoundPassage> load(List<PassageHit> hits) {
    return hits.stream()
        .filter(
            hit ->
                visible.containsKey(hit.article())
                    && visible.get(hit.article()).passages().size() >= hit.passage())
        .map(
            hit -> {
              IndexedArticle indexed = visible.get(hit.article());
              return FoundPassage.of(
                  indexed, indexed.passages().get(hit.passage() - 1), hit.score());
            })
        .toList();
  }

  @Override
  public List<IndexTerm> terms(String text) {
    List<IndexTerm> terms = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      stems(matcher.group()).forEach(stem -> terms.add(new IndexTerm(stem, span)));
    }
    return terms;
  }

  @Override
  public synchronized double weight(IndexTerm term) {
    long all = visible.values().stream().mapToLong(i -> i.passages().size()).sum();
    long with =
        visible.values().stream()
            .flatMap(i -> i.passages().stream().map(p -> p.span().in(i.article().text())))
            .filter(passage -> stems(passage).contains(term.text()))
            .count();
    return Math.log(1 + (all - with + 0.5) / (with + 0.5));
  }

  @Override
  public synchronized List<SimilarWord> wordsSpeltLike(String word, int limit) {
    int most = SimilarWord.mostEdits(word);
    String lower = word.toLowerCase(Locale.ROOT);
    Map<String, Set<String>> articles = new TreeMap<>();
    Map<String, TreeSet<String>> printed = new TreeMap<>();
    if (most == 0 || words(word).size() != 1) {
      return List.of();
    }
    for (IndexedArticle indexed : visible.values()) {
      String text = indexed.article().title() + "\n" + indexed.article().text();
      if (stems(text).containsAll(stems(word))) {
        return List.of();
      }
      for (String form : WORD.matcher(text).results().map(m -> m.group()).toList()) {
        String plain = form.toLowerCase(Locale.ROOT);
        if (EditDistance.atMost(lower, plain, most) <= most && lower.charAt(0) == plain.charAt(0)) {
          if (!articles.containsKey(plain)
              || articles.get(plain).contains(indexed.article().id())) {
            printed.computeIfAbsent(plain, p -> new TreeSet<>()).add(form);
          }
          articles.computeIfAbsent(plain, p -> new HashSet<>()).add(indexed.article().id());
        }
      }
    }
    return printed.entrySet().stream()
        .map(
            form ->
                new SimilarWord(
                    form.getValue().last(),
                    EditDistance.atMost(lower, form.getKey(), most),
                    articles.get(form.getKey()).size()))
        .sorted(SimilarWord.BEST_FIRST)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<OutletEntry> outlets() {
    Map<String, String> names = new TreeMap<>();
    Map<String, Long> counts = new TreeMap<>();
    for (IndexedArticle indexed : visible.values()) {
      String outlet = indexed.article().outlet();
      if (outlet != null) {
        names.putIfAbsent(Names.fold(outlet), outlet);
        counts.merge(Names.fold(outlet), 1L, Long::sum);
      }
    }
    return names.entrySet().stream()
        .map(name -> new OutletEntry(name.getValue(), counts.get(name.getKey())))
        .sorted(
            Comparator.comparingLong(OutletEntry::articles)
                .reversed()
                .thenComparing(OutletEntry::name))
        .toList();
  }

  @Override
  public synchronized List<Article> titled(String words, int limit) {
    if (limit < 1 || limit > MAX_TITLED) {
      throw new IllegalArgumentException("limit must be 1 to 50, was " + limit);
    }
    String wanted = " " + Names.fold(words) + " ";
    return visible.values().stream()
        .map(IndexedArticle::article)
        .filter(article -> !stems(words).isEmpty())
        .filter(article -> (" " + Names.fold(article.title()) + " ").contains(wanted))
        .sorted(
            Comparator.comparingInt((Article article) -> Names.fold(article.title()).length())
                .thenComparing(Article::id))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Article> newest(Filters filters, int limit) {
    return visible.values().stream()
        .map(IndexedArticle::article)
        .filter(article -> lets(filters, article))
        .sorted(
            Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Article::id))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<Days> published() {
    List<LocalDate> days =
        visible.values().stream()
            .map(indexed -> indexed.article().published())
            .filter(day -> day != null)
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(days.getFirst(), days.getLast()));
  }

  @Override
  public synchronized IndexStats stats() {
    return new IndexStats(
        visible.size(),
        visible.values().stream().mapToLong(indexed -> indexed.passages().size()).sum(),
        visible.values().stream().mapToLong(indexed -> indexed.statements().size()).sum(),
        directory().size());
  }

  @Override
  public void close() {}

  private static void requireLimit(int limit) {
    if (limit < 1 || limit > 1000) {
      throw new IllegalArgumentException("limit must be 1 to 1000, was " + limit);
    }
  }

  private synchronized SpeakerDirectory directory() {
    Map<Speaker, Long> counts = new HashMap<>();
    visible.values().stream()
        .flatMap(indexed -> indexed.statements().stream())
        .flatMap(statement -> statement.speakers().stream())
        .forEach(speaker -> counts.merge(speaker, 1L, Long::sum));
    return new SpeakerDirectory(counts);
  }

  private static boolean lets(Filters filters, Article article) {
    LocalDate day = article.published();
    boolean dated = filters.from() != null || filters.to() != null;
    return (filters.article() == null || filters.article().equals(article.id()))
        && (filters.outlet() == null
            || (article.outlet() != null
                && Names.fold(article.outlet()).equals(Names.fold(filters.outlet()))))
        && !(dated && day == null)
        && (filters.from() == null || day == null || !day.isBefore(filters.from()))
        && (filters.to() == null || day == null || !day.isAfter(filters.to()));
  }

  private static boolean answers(StatementQuery query, FoundStatement found) {
    Statement statement = found.statement();
    String text = found.article().text();
    boolean by =
        query.speakers().isEmpty()
            || query.speakers().stream()
                .anyMatch(
                    name ->
                        statement.speakers().stream()
                            .anyMatch(
                                s ->
                                    SpeakerKey.of(s).equals(name)
                                        || Names.fold(s.name()).equals(Names.fold(name))));
    boolean form = query.filters().form() == null || query.filters().form() == statement.form();
    Set<String> about = new LinkedHashSet<>(stems(query.about()));
    Set<String> held = new LinkedHashSet<>();
    StringBuilder content = new StringBuilder(" ");
    for (Span span : statement.content()) {
      found.article().sentencesIn(span).forEach(s -> held.addAll(stems(s.span().in(text))));
      words(span.in(text)).forEach(word -> content.append(word).append(' '));
    }
    held.retainAll(about);
    boolean topic =
        about.isEmpty() || held.size() >= Math.ceil(about.size() * query.share() - 1e-9);
    String phrase = String.join(" ", words(query.phrase()));
    return by && form && topic && (phrase.isEmpty() || content.indexOf(" " + phrase + " ") >= 0);
  }

  private static String cursor(FoundStatement found) {
    return found.article().id() + "!" + found.statement().number();
  }

  private boolean isAfter(FoundStatement found, String cursor) {
    String[] parts = cursor.split("!", 2);
    IndexedArticle indexed = visible.get(parts[0]);
    FoundStatement last =
        new FoundStatement(
            indexed.article(), indexed.statements().get(Integer.parseInt(parts[1]) - 1));
    return ORDER.compare(found, last) > 0;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
  }

  private static List<String> stems(String text) {
    return words(text).stream()
        .filter(word -> !STOP_WORDS.contains(word))
        .map(PlainNumbers::of)
        .map(
            word ->
                word.length() > 3 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .toList();
  }
}
