package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.IndexTerm;
import io.onrecord.statement.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers any other question with the sentences of the best passages that fit it best. */
final class PassageRoute {
  private static final int PASSAGES = 10;

  /** Looked through for the newest, which need not be the best. */
  private static final int PASSAGES_BY_DAY = 50;

  private static final Comparator<EvidenceSentence> NEWEST =
      Comparator.comparing(
          (EvidenceSentence sentence) -> sentence.article().published(),
          Comparator.nullsLast(Comparator.reverseOrder()));

  private static final int MAX_SENTENCES = 12;

  /** Others must come this near to the best. */
  private static final double NEAR = 0.6;

  private final ArticleIndex index;
  private final PassageFinder finder;
  private final SentenceChoice choice;

  PassageRoute(ArticleIndex index, FindingModels models) {
    this.index = index;
    this.finder = new PassageFinder(index, models);
    this.choice = new SentenceChoice(index, models);
  }

  /**
   * The sentences that fit.
   *
   * @param newest whether those that fit well come with the newest first
   */
  Evidence retrieve(Asked.Passages asked, Filters filters, boolean newest) {
    Reading reading = new Reading(List.of(), asked.words(), filters, List.of());
    List<IndexTerm> terms = index.terms(SearchWords.of(asked.words()));
    if (terms.isEmpty()) {
      return nothing(reading, "the question names nothing that could be looked for");
    }
    PassageFinder.Found found =
        finder.findDistinct(asked.words(), filters, newest ? PASSAGES_BY_DAY : PASSAGES);
    List<EvidenceSentence> sentences = sentences(found.passages());
    SentenceChoice.Choice chosen =
        choice.choose(
            asked.words(),
            asked.kind(),
            sentences.stream().map(PassageRoute::candidate).toList(),
            found.similarity());
    if (chosen.ranked().isEmpty() || !chosen.enough()) {
      return nothing(reading, "the articles do not tell");
    }
    double least = chosen.ranked().getFirst().score() * NEAR;
    Stream<EvidenceSentence> fitting =
        chosen.ranked().stream()
            .filter(one -> one.score() >= least)
            .map(one -> sentences.get(one.place()).withScore(one.score()));
    CopiedSentences copies = new CopiedSentences(index);
    List<EvidenceSentence> different = copies.fold(fitting.toList());
    List<EvidenceSentence> ordered =
        newest ? different.stream().sorted(NEWEST).toList() : different;
    List<EvidenceSentence> fair = FairShare.of(index, terms).choose(ordered, MAX_SENTENCES);
    return new Evidence.Sentences(reading, copies.mark(fair), found.total());
  }

  private static Evidence nothing(Reading reading, String reason) {
    return new Evidence.Nothing(reading, reason, List.of());
  }

  /** All sentences of the passages, each once; not yet scored. */
  private static List<EvidenceSentence> sentences(List<FoundPassage> passages) {
    List<EvidenceSentence> sentences = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FoundPassage found : passages) {
      Article article = found.article();
      for (int n = found.passage().firstSentence(); n <= found.passage().lastSentence(); n++) {
        if (seen.add(article.id() + "#" + n)) {
          Sentence sentence = article.sentences().get(n - 1);
          sentences.add(new EvidenceSentence(article, sentence, 0, statementsIn(sentence, found)));
        }
      }
    }
    return sentences;
  }

  private static SentenceChoice.Candidate candidate(EvidenceSentence sentence) {
    String names =
        sentence.statements().stream()
            .flatMap(found -> found.statement().speakers().stream())
            .map(Speaker::name)
            .collect(Collectors.joining(" "));
    return new SentenceChoice.Candidate(sentence.article().title(), sentence.text(), names);
  }

  private static List<FoundStatement> statementsIn(Sentence sentence, FoundPassage found) {
    return found.statements().stream()
        .filter(s -> s.content().stream().anyMatch(sentence.span()::overlaps))
        .map(statement -> FoundStatement.of(found.article(), statement, found.statements()))
        .toList();
  }
}
