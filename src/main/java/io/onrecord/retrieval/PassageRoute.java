package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.IndexTerm;
import io.onrecord.index.PassageRanking;
import io.onrecord.statement.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers any other question with the sentences that hold most of its words. */
final class PassageRoute {
  private static final int PASSAGES = 10;

  /** Looked through for the newest, which need not be the best. */
  private static final int PASSAGES_BY_DAY = 50;

  private static final Comparator<EvidenceSentence> NEWEST =
      Comparator.comparing(
          (EvidenceSentence sentence) -> sentence.article().published(),
          Comparator.nullsLast(Comparator.reverseOrder()));

  private static final int MAX_SENTENCES = 12;

  /** The best sentence must hold this part of the question's words, by weight. */
  private static final double ENOUGH = 0.5;

  /** Others must come this near to the best. */
  private static final double NEAR = 0.6;

  /** What a sentence gains when it holds the kind of thing that is asked for. */
  private static final double KIND_BONUS = 0.15;

  private static final Set<String> QUESTION_WORDS =
      Set.of(
          "what", "who", "whom", "whose", "which", "when", "where", "why", "how", "did", "does",
          "do", "done", "has", "have", "had", "was", "were", "is", "are", "be", "been", "many",
          "much", "can", "could", "would", "should", "will", "about", "any", "there", "tell", "me",
          "please", "long", "often", "say", "said", "he", "she", "they", "his", "her", "him");

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?:1[6-9]|20)\\d\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\."
              + "|Nov\\.|Dec\\.|yesterday|today|tomorrow|last (?:week|month|year))");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?"
              + "|hundreds?|thousands?|millions?|billions?)\\b");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.'’-]+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");

  private final ArticleIndex index;

  PassageRoute(ArticleIndex index) {
    this.index = index;
  }

  /**
   * The sentences that fit.
   *
   * @param newest whether those that fit well come with the newest first
   */
  Evidence retrieve(Asked.Passages asked, Filters filters, boolean newest) {
    Reading reading = new Reading(List.of(), asked.words(), filters, List.of());
    String words = searchWords(asked.words());
    List<IndexTerm> terms = index.terms(words);
    if (terms.isEmpty()) {
      return nothing(reading, "the question names nothing that could be looked for");
    }
    Map<String, Double> wanted = weights(terms);
    PassageRanking page = index.passages(words, filters, newest ? PASSAGES_BY_DAY : PASSAGES);
    List<EvidenceSentence> ranked = rank(index.load(page.hits()), wanted, asked.kind());
    if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
      return nothing(reading, "the articles do not tell");
    }
    double least = ranked.getFirst().score() * NEAR;
    Stream<EvidenceSentence> fitting = ranked.stream().filter(s -> s.score() >= least);
    return new Evidence.Sentences(
        reading,
        (newest ? fitting.sorted(NEWEST) : fitting).limit(MAX_SENTENCES).toList(),
        page.total());
  }

  private static Evidence nothing(Reading reading, String reason) {
    return new Evidence.Nothing(reading, reason, List.of());
  }

  private List<EvidenceSentence> rank(
      List<FoundPassage> passages, Map<String, Double> wanted, Asked.Kind kind) {
    List<EvidenceSentence> ranked = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FoundPassage found : passages) {
      Article article = found.article();
      for (int n = found.passage().firstSentence(); n <= found.passage().lastSentence(); n++) {
        if (seen.add(article.id() + "#" + n)) {
          Sentence sentence = article.sentences().get(n - 1);
          List<FoundStatement> statements = statementsIn(sentence, found);
          double score = score(sentence.span().in(article.text()), statements, wanted, kind);
          if (score > 0) {
            ranked.add(new EvidenceSentence(article, sentence, score, statements));
          }
        }
      }
    }
    // A stable sort: between equals, the sentence of the better passage stays first.
    ranked.sort(Comparator.comparingDouble(EvidenceSentence::score).reversed());
    return ranked;
  }

  private static List<FoundStatement> statementsIn(Sentence sentence, FoundPassage found) {
    return found.statements().stream()
        .filter(s -> s.content().stream().anyMatch(sentence.span()::overlaps))
        .map(statement -> FoundStatement.of(found.article(), statement, found.statements()))
        .toList();
  }

  /** What part of the wanted words a sentence holds; who speaks in it counts as a part of it. */
  private double score(
      String text, List<FoundStatement> statements, Map<String, Double> wanted, Asked.Kind kind) {
    String names =
        statements.stream()
            .flatMap(found -> found.statement().speakers().stream())
            .map(Speaker::name)
            .collect(Collectors.joining(" "));
    Set<String> held = new HashSet<>();
    index.terms(text + " " + names).forEach(term -> held.add(term.text()));
    double all = 0;
    double found = 0;
    for (Map.Entry<String, Double> term : wanted.entrySet()) {
      all += term.getValue();
      found += held.contains(term.getKey()) ? term.getValue() : 0;
    }
    boolean fits =
        switch (kind) {
          case TIME -> TIME.matcher(text).find();
          case NUMBER -> NUMBER.matcher(text).find();
          case PERSON -> NAME.matcher(text).find();
          case PLACE, REASON, DEFINITION, OTHER -> false;
        };
    return found == 0 ? 0 : found / all + (fits ? KIND_BONUS : 0);
  }

  /**
   * The question's terms, weighted from 0.5 to 1.5 by how rare they are. In a small corpus the bare
   * inverse document frequency would make one word that the articles spell otherwise ("oversee" for
   * "oversaw") count for more than all others together.
   */
  private Map<String, Double> weights(List<IndexTerm> terms) {
    Map<String, Double> weights = new LinkedHashMap<>();
    terms.forEach(term -> weights.putIfAbsent(term.text(), index.weight(term)));
    double most = Math.max(1e-9, weights.values().stream().max(Double::compare).orElse(0.0));
    weights.replaceAll((term, weight) -> 0.5 + weight / most);
    return weights;
  }

  private static String searchWords(String question) {
    return BETWEEN_WORDS
        .splitAsStream(question)
        .filter(word -> !QUESTION_WORDS.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }
}
