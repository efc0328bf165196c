package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds every statement of an article, with its speaker.
 *
 * <p>Pure: the same article gives the same statements. Safe for use by many threads.
 *
 * <p>Steps: quotations by their marks, units of sentences with parts of speech, drafts of
 * statements by rule, then whom each draft's source stands for.
 */
public final class StatementExtractor {
  /** A draft and whom its source stands for. */
  private record Attributed(Draft draft, Resolved source) {}

  private final @Nullable AttributionModel model;

  /** Extracts with the model that the program comes with. */
  public StatementExtractor() {
    this(AttributionModel.shippedOrNull());
  }

  /** Extracts with that model, or by rule alone when it is null. */
  public StatementExtractor(@Nullable AttributionModel model) {
    this.model = model;
  }

  /** Taggers that no call uses now: each serves one thread at a time and is costly to make. */
  private final Queue<Tagger> idle = new ConcurrentLinkedQueue<>();

  /** The article's statements in the order of their content; empty when nobody says anything. */
  public List<Statement> extract(Article article) {
    Quotes quotes = Quotes.of(article);
    List<Unit> units = units(article, quotes);
    List<Draft> drafts = new DraftFinder(units, quotes, model).drafts();
    Cast cast = Cast.of(units, article.text());
    var resolver = new SpeakerResolver(units, article.text(), cast);
    var attributed = new ArrayList<Attributed>();
    for (Draft draft : drafts) {
      attributed.add(new Attributed(draft, resolver.resolve(draft)));
    }
    attributed.sort(
        Comparator.comparingInt((Attributed one) -> one.draft().start())
            .thenComparing(one -> one.draft().end(), Comparator.reverseOrder()));
    var statements = new ArrayList<Statement>();
    var seen = new HashSet<List<Object>>();
    for (Attributed one : attributed) {
      if (seen.add(List.of(one.draft().content(), one.source().people(), one.source().others()))) {
        statements.add(statement(statements.size() + 1, one, units, quotes, article.text()));
      }
    }
    return List.copyOf(statements);
  }

  /** Whether that content of the article stands in quotation marks. */
  public static Statement.Form form(Article article, List<Span> content) {
    return Quotes.of(article).form(content, article.text());
  }

  private List<Unit> units(Article article, Quotes quotes) {
    Tagger free = idle.poll();
    Tagger tagger = free == null ? new Tagger() : free;
    List<Unit> units = UnitReader.units(article, quotes, tagger);
    idle.add(tagger);
    return units;
  }

  private static Statement statement(
      int number, Attributed one, List<Unit> units, Quotes quotes, String text) {
    Draft draft = one.draft();
    Resolved resolved = one.source();
    var speakers = new ArrayList<Speaker>();
    resolved.people().forEach(person -> speakers.add(person.speaker()));
    speakers.addAll(resolved.others());
    Phrase source = draft.source();
    Span mention =
        source == null || draft.cue() == null
            ? null
            : units.get(draft.unit()).span(source.from(), source.to());
    String how = resolved.how();
    return new Statement(
        number,
        draft.content(),
        speakers,
        mention,
        draft.cue(),
        quotes.form(draft.content(), text),
        draft.denial(),
        draft.confidence() * resolved.confidence(),
        how == null ? draft.rule() : draft.rule() + "-" + how);
  }
}
