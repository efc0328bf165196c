package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.Statement.Polarity;
import java.util.Set;

/**
 * Tells whether a speaker says the content, denies it, or declines to say it.
 *
 * <pre>
 *   Ortega denied taking bribes.                              denies
 *   Ortega rejected the claim that the bridge was unsafe.     denies
 *   Ortega rejected the offer.                                says: an offer is not true or false
 *   Ortega declined to comment. Ortega did not say when.      declines
 *   “I took no bribes,” Ortega denied.                        says: these are his own words
 * </pre>
 */
final class Polarities {
  private static final Set<String> DENIALS = Words.set("deny dispute refute disavow");
  private static final Set<String> REJECTIONS = Words.set("reject dismiss");

  /** What can be true or false, and so be denied. */
  private static final Set<String> CLAIMS =
      Words.set(
          """
          claim claims allegation allegations accusation accusations assertion assertions report
          reports suggestion suggestions notion idea charge charges rumor rumors rumour rumours
          speculation criticism criticisms argument arguments insinuation insinuations account
          accounts story stories contention
          """);

  private static final int MAX_TOKENS_TO_CLAIM = 8;

  private final Unit unit;
  private final Draft draft;

  private Polarities(Unit unit, Draft draft) {
    this.unit = unit;
    this.draft = draft;
  }

  static Polarity of(Unit unit, Draft draft) {
    Span cue = draft.cue();
    if (cue == null) {
      return Polarity.SAYS;
    }
    return draft.rule().equals(NoCommentRule.NAME)
        ? Polarity.DECLINES
        : new Polarities(unit, draft).of(cue);
  }

  private Polarity of(Span cue) {
    boolean negated = false;
    boolean noun = false;
    String lemma = "";
    boolean infinitive = false;
    int at = unit.firstEndingAfter(cue.start());
    while (at < unit.size() && unit.at(at).start() < cue.end()) {
      Token token = unit.at(at);
      negated |= Words.NOT.contains(token.lower());
      noun |= token.is("denial") || token.is("denials");
      ReportingVerb verb = ReportingVerbs.of(token).orElse(null);
      lemma = verb == null ? lemma : verb.lemma();
      infinitive |= verb != null && verb.is(ReportingVerb.Frame.INFINITIVE);
      at++;
    }
    boolean denies = noun || DENIALS.contains(lemma) || (REJECTIONS.contains(lemma) && isOfClaim());
    if (negated) {
      return lemma.equals("agree") ? Polarity.DENIES : Polarity.DECLINES;
    }
    if (infinitive) {
      return Polarity.DECLINES;
    }
    return denies && !isOwnWords(cue) ? Polarity.DENIES : Polarity.SAYS;
  }

  /** Whether the content is a claim, by the nouns with which it begins. */
  private boolean isOfClaim() {
    int seen = 0;
    for (Token token : unit.tokens()) {
      if (draft.touches(token.span())) {
        if (CLAIMS.contains(token.lower())) {
          return true;
        }
        seen++;
        if (seen == MAX_TOKENS_TO_CLAIM || token.is("that") || token.is("as")) {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether the content is a quotation that stands before the cue, or behind a colon. */
  private boolean isOwnWords(Span cue) {
    if (draft.rule().startsWith("quote-then")) {
      return true;
    }
    for (int i = 1; i < unit.size(); i++) {
      if (unit.opensQuote(i) && draft.touches(unit.at(i).span())) {
        return unit.at(i).start() > cue.end() && unit.at(i - 1).is(":");
      }
    }
    return false;
  }
}
