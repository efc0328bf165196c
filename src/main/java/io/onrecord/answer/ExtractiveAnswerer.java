package io.onrecord.answer;

import io.onrecord.answer.Answer.Count;
import io.onrecord.answer.Answer.Mode;
import io.onrecord.answer.Answer.Provenance;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.StatementPage;
import io.onrecord.retrieval.AlsoIn;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers without a model: the statements, or the sentences that fit best, as printed. */
public final class ExtractiveAnswerer implements Answerer {
  private static final int MAX_EXCERPTS = 3;

  /** A sentence that scores below this share of the best one is no answer beside it. */
  private static final double SHARP_DROP = 0.5;

  @Override
  public Answer answer(Question question, Evidence evidence, AnswerListener listener) {
    Answer answer =
        switch (evidence) {
          case Evidence.Statements found -> {
            List<Claim> claims = statements(found);
            yield orNothing(claims, count(found.page(), claims), Mode.STATEMENTS);
          }
          case Evidence.Sentences found ->
              orNothing(excerpts(found.sentences()), null, Mode.EXTRACTIVE);
          case Evidence.Nothing nothing ->
              new Answer.Abstained(
                  nothing.reason(), nothing.suggestions(), Provenance.without(Mode.EXTRACTIVE));
        };
    if (answer instanceof Answer.Answered answered) {
      answered.claims().forEach(listener::claim);
    }
    return answer;
  }

  /** One claim for each statement of the page, in its order. */
  static List<Claim> statements(Evidence.Statements found) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < found.alsoIn().size(); i++) {
      AlsoIn alsoIn = found.alsoIn().get(i);
      StatementClaims.claim(found.page().statements().get(i))
          .ifPresent(claim -> claims.add(claim.in(alsoIn)));
    }
    return claims;
  }

  /** Counts the claims, not the page: a statement that cannot be shown is not called shown. */
  private static Count count(StatementPage page, List<Claim> claims) {
    return new Count(page.total(), claims.size(), page.articles());
  }

  /** The best sentence, and the next ones while they score nearly as well. */
  static List<Claim> excerpts(List<EvidenceSentence> sentences) {
    double best = sentences.getFirst().score();
    Stream<EvidenceSentence> close =
        sentences.stream()
            .skip(1)
            .limit(MAX_EXCERPTS - 1)
            .filter(next -> best > 0 && next.score() >= best * SHARP_DROP);
    return Stream.concat(Stream.of(sentences.getFirst()), close)
        .flatMap(sentence -> excerpt(sentence).stream())
        .toList();
  }

  private static Optional<Claim> excerpt(EvidenceSentence evidence) {
    String text = PlainText.line(evidence.text());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Citation citation =
        Citation.of(evidence.article(), evidence.sentence(), evidence.sentence().span());
    FoundStatement sole = soleStatement(evidence);
    return Optional.of(
        new Claim(
            text,
            Claim.Kind.EXCERPT,
            sole == null ? null : StatementClaims.names(sole.statement().speakers()),
            Claim.Origin.ARTICLE,
            List.of(citation),
            sole == null ? null : Report.of(sole),
            evidence.alsoIn()));
  }

  /**
   * The statement that the sentence is; null when it holds none, several, or much else. Those that
   * stand inside what it says do not count.
   */
  private static @Nullable FoundStatement soleStatement(EvidenceSentence evidence) {
    List<FoundStatement> told =
        evidence.statements().stream()
            .filter(found -> found.statement().reportedBy() == null)
            .toList();
    if (told.size() != 1) {
      return null;
    }
    FoundStatement found = told.getFirst();
    Statement statement = found.statement();
    Span sentence = evidence.sentence().span();
    int said =
        statement.content().stream()
            .mapToInt(
                content ->
                    Math.min(content.end(), sentence.end())
                        - Math.max(content.start(), sentence.start()))
            .filter(length -> length > 0)
            .sum();
    return 2 * said > sentence.length() ? found : null;
  }

  private static Answer orNothing(List<Claim> claims, @Nullable Count count, Mode mode) {
    return claims.isEmpty()
        ? new Answer.Abstained(
            "the articles hold no readable sentence on this", List.of(), Provenance.without(mode))
        : new Answer.Answered(claims, count, Provenance.without(mode));
  }
}
