package io.onrecord.channel;

import io.onrecord.answer.Answer;
import io.onrecord.answer.AnswerListener;
import io.onrecord.answer.Answerer;
import io.onrecord.answer.Citation;
import io.onrecord.answer.Claim;
import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.StatementPage;
import io.onrecord.index.UnavailableException;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Copies the evidence; plays a model that had to be held back when a question says "model". */
final class SeedAnswerer implements Answerer {
  @Override
  public Answer answer(Question question, Evidence evidence, AnswerListener listener) {
    boolean model = question.text().contains("model");
    return switch (evidence) {
      case Evidence.Statements found -> {
        List<Claim> claims = found.page().statements().stream().map(SeedAnswerer::claim).toList();
        Answer.Provenance provenance =
            model ? withModel() : Answer.Provenance.without(Answer.Mode.STATEMENTS);
        claims.forEach(listener::claim);
        provenance.withheld().forEach(listener::withheld);
        if (question.text().contains("breaks")) {
          throw new UnavailableException("gone at /secret/path", new RuntimeException());
        }
        StatementPage page = found.page();
        yield new Answer.Answered(
            claims,
            new Answer.Count(page.total(), page.statements().size(), page.articles()),
            provenance);
      }
      case Evidence.Sentences found -> {
        EvidenceSentence best = found.sentences().get(0);
        Claim claim =
            new Claim(
                best.text(),
                Claim.Kind.EXCERPT,
                null,
                Claim.Origin.ARTICLE,
                List.of(Citation.of(best.article(), best.sentence(), best.sentence().span())));
        listener.claim(claim);
        yield new Answer.Answered(
            List.of(claim), null, Answer.Provenance.without(Answer.Mode.EXTRACTIVE));
      }
      case Evidence.Nothing nothing ->
          new Answer.Abstained(
              nothing.reason(),
              nothing.suggestions(),
              Answer.Provenance.without(Answer.Mode.EXTRACTIVE));
    };
  }

  private static Answer.Provenance withModel() {
    return new Answer.Provenance(
        Answer.Mode.MODEL,
        List.of(new Answer.Withheld("Kirby praised the pact.", "no cited sentence says so")),
        "the model stopped early",
        new Answer.ModelUse("test-model", "0123456789ab", 120, null));
  }

  private static Claim claim(FoundStatement found) {
    Article article = found.article();
    Statement statement = found.statement();
    List<Citation> citations = new ArrayList<>();
    for (Span span : statement.content()) {
      for (Sentence sentence : article.sentencesIn(span)) {
        int start = Math.max(span.start(), sentence.span().start());
        int end = Math.min(span.end(), sentence.span().end());
        citations.add(Citation.of(article, sentence, new Span(start, end)));
      }
    }
    return new Claim(
        statement.content().stream()
            .map(span -> span.in(article.text()))
            .collect(Collectors.joining(" ")),
        statement.form() == Statement.Form.DIRECT ? Claim.Kind.QUOTATION : Claim.Kind.PARAPHRASE,
        statement.speakers().get(0).name(),
        Claim.Origin.ARTICLE,
        citations);
  }
}
