package io.onrecord.gold;

import io.onrecord.article.Span;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.util.List;

/**
 * How often "he" and "she" are given to the right person.
 *
 * @param right with the right person
 * @param wrong with another one, or with none
 * @param missed statements that were not found at all, so that nobody was asked
 */
public record PronounScore(int right, int wrong, int missed) {
  static final PronounScore NONE = new PronounScore(0, 0, 0);

  /** Percent of the statements that were found. */
  public double accuracy() {
    return right + wrong == 0 ? 0 : 100.0 * right / (right + wrong);
  }

  /** Asks for every marked statement whose source is one of these pronouns. */
  public static PronounScore score(
      List<GoldArticle> articles, StatementExtractor extractor, List<String> pronouns) {
    PronounScore sum = NONE;
    for (GoldArticle gold : articles) {
      List<Statement> extracted = extractor.extract(gold.article());
      for (GoldStatement statement : gold.statements()) {
        Span source = statement.source();
        if (source != null
            && statement.counts()
            && !statement.speakers().isEmpty()
            && pronouns.contains(
                source.in(gold.article().text()).toLowerCase(java.util.Locale.ROOT))) {
          sum = sum.plus(one(source, statement.speakers().getFirst(), extracted));
        }
      }
    }
    return sum;
  }

  private static PronounScore one(Span source, String person, List<Statement> extracted) {
    for (Statement statement : extracted) {
      Span mention = statement.mention();
      if (mention != null && mention.overlaps(source)) {
        boolean right =
            statement.speakers().size() == 1
                && Scorer.sameName(person, statement.speakers().getFirst().name());
        return new PronounScore(right ? 1 : 0, right ? 0 : 1, 0);
      }
    }
    return new PronounScore(0, 0, 1);
  }

  PronounScore plus(PronounScore other) {
    return new PronounScore(right + other.right, wrong + other.wrong, missed + other.missed);
  }
}
