package io.onrecord.statement;

import io.onrecord.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Makes statements of drafts whose sources are known, with what else the article tells of them. */
final class StatementMaker {
  private static final Comparator<Attributed> TEXT_ORDER =
      Comparator.comparingInt((Attributed one) -> one.draft().start())
          .thenComparing(one -> one.draft().end(), Comparator.reverseOrder());

  private final Article article;
  private final Quotes quotes;
  private final StatementTimes times;
  private final List<Attributed> ordered;
  private final Map<Integer, List<Draft>> byUnit = new HashMap<>();

  StatementMaker(Article article, Quotes quotes, List<Attributed> attributed) {
    this.article = article;
    this.quotes = quotes;
    this.times = new StatementTimes(article);
    this.ordered = attributed.stream().sorted(TEXT_ORDER).toList();
    for (Attributed one : ordered) {
      byUnit.computeIfAbsent(one.draft().unit(), unit -> new ArrayList<>()).add(one.draft());
    }
  }

  /** In the order of their content, each once. */
  List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    var seen = new HashSet<List<Object>>();
    for (Attributed one : ordered) {
      if (seen.add(List.of(one.draft().content(), one.source().people(), one.source().others()))) {
        statements.add(statement(statements.size() + 1, one));
      }
    }
    return statements;
  }

  private Statement statement(int number, Attributed one) {
    Draft draft = one.draft();
    Resolved source = one.source();
    var speakers = new ArrayList<Speaker>();
    source.people().forEach(person -> speakers.add(person.speaker()));
    source.others().forEach(speaker -> speakers.add(SpeakerKinds.sorted(speaker)));
    List<Draft> beside = byUnit.getOrDefault(draft.unit(), List.of());
    Surroundings around = Surroundings.of(one.unit(), draft, beside);
    String how = source.how();
    return new Statement(
        number,
        draft.content(),
        speakers,
        one.mention(),
        draft.cue(),
        quotes.form(draft.content(), article.text()),
        Polarities.of(one.unit(), draft),
        Addressees.in(around),
        times.in(around),
        null,
        Math.round(draft.confidence() * source.confidence() * 100) / 100.0,
        how == null ? draft.rule() : draft.rule() + "-" + how);
  }
}
