package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import java.util.ArrayList;
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
 * statements by rule, whom each draft's source stands for, quotations inside quotations, then what
 * else the article tells of each, and which stands inside which.
 */
public final class StatementExtractor {
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
    List<Draft> drafts =
        Crossings.mended(new DraftFinder(units, quotes, model).drafts(), article.text());
    Cast cast = Cast.of(units, article.text(), drafts);
    Acronyms acronyms = Acronyms.of(units, cast);
    Organisations organisations = Organisations.of(units, article.outlet(), cast, acronyms);
    var names = new SpeakerNames(cast, acronyms, organisations);
    var resolver =
        new SpeakerResolver(
            units,
            article.text(),
            names,
            new Antecedents(units, cast, drafts),
            organisations,
            new Interview(units, article.title(), article.byline(), cast));
    var attributed = new ArrayList<Attributed>();
    for (Draft draft : drafts) {
      attributed.add(new Attributed(draft, units.get(draft.unit()), resolver.resolve(draft)));
    }
    attributed.addAll(NestedQuotes.in(attributed, units, article.text(), names));
    return Nesting.told(new StatementMaker(article, quotes, attributed).statements());
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
}
