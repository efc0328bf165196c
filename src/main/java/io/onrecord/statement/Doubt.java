package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.Map;
import java.util.Optional;

/** Says in plain words why it is not certain who said something. */
public final class Doubt {
  /**
   * A statement is doubtful when its confidence is below this. What a reporting verb and a name, or
   * a pronoun for which one person stands out, attribute is above it; a guess between two who are
   * as likely, or without any reporting word, is below.
   */
  public static final double BELOW = 0.7;

  /** By the beginning of the rule: the wording itself is weak, whoever is named. */
  private static final Map<String, String> BY_WORDING =
      Map.of(
          "quote-without-cue",
          "no words say whose quotation this is; it is taken to be of whom the sentence before is"
              + " about",
          "quote-then-any-verb",
          "the verb beside the quotation does not plainly report speech",
          "colon-before-quote",
          "only a colon leads to the quotation");

  /** By the end of the rule; {@code %s} is the mention. */
  private static final Map<String, String> BY_STEP =
      Map.of(
          "-by-chain", "%s taken to be who spoke before",
          "-by-subject", "%s taken to be the person whom the sentences before are about",
          "-by-title", "%s taken to be who of that title spoke last",
          "-by-kind", "%s taken to be the organisation of that kind in the article",
          "-by-epithet", "%s taken to be the person whom the sentences before are about",
          "-by-owner", "%s taken to be by the one whom the sentences before are about",
          "-by-byline", "%s taken to be who wrote the article",
          "-by-antecedent", "%s taken to stand for the name before it",
          "-by-last-name", "%s may be more than one person in the article");

  private Doubt() {}

  /**
   * Why the statement is doubtful, one sentence without a full stop; empty when it is not.
   *
   * @param text the text of the statement's article
   */
  public static Optional<String> of(Statement statement, String text) {
    return statement.confidence() < BELOW
        ? Optional.of(reason(statement, mention(statement, text)))
        : Optional.empty();
  }

  private static String mention(Statement statement, String text) {
    Span mention = statement.mention();
    return mention == null ? "" : "“" + mention.in(text).replaceAll("\\s+", " ") + "”";
  }

  private static String reason(Statement statement, String mention) {
    String rule = statement.rule();
    boolean nested = rule.startsWith("nested-");
    if (statement.speakers().isEmpty()) {
      return mention.isEmpty()
          ? "the article does not say who said this"
          : "the article does not say whom %s stands for".formatted(mention);
    }
    for (Map.Entry<String, String> wording : BY_WORDING.entrySet()) {
      if (rule.startsWith(wording.getKey())) {
        return wording.getValue();
      }
    }
    for (Map.Entry<String, String> step : BY_STEP.entrySet()) {
      if (rule.endsWith(step.getKey()) && !mention.isEmpty()) {
        return step.getValue().formatted(mention);
      }
    }
    return nested
        ? "it stands inside what somebody else said"
        : "the article's wording leaves open who said this";
  }
}
