package io.onrecord.gold;

/**
 * How well extracted statements agree with marked ones.
 *
 * @param marked statements that were marked, without beliefs and what is retold
 * @param extracted statements that were extracted, without those that match a belief
 * @param found marked statements whose content was found: half of the words or more in common
 * @param sourced those of {@code found} with the right words as source
 * @param exact those of {@code sourced} with exactly the same words as content
 * @param named those of {@code found} whose marked speaker is known
 * @param speakers those of {@code named} with the right speaker
 */
public record Score(
    int marked, int extracted, int found, int sourced, int exact, int named, int speakers) {
  static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0);

  /** F1, 0 to 100, of content and source together. */
  public double joint() {
    return f1(sourced);
  }

  /** The same, of exactly the same words as content. */
  public double exactJoint() {
    return f1(exact);
  }

  /** Percent of extracted statements that are right in content and source. */
  public double precision() {
    return percent(sourced, extracted);
  }

  /** Percent of marked statements that were found with content and source. */
  public double recall() {
    return percent(sourced, marked);
  }

  /** Percent of found statements with the right speaker. */
  public double rightSpeaker() {
    return percent(speakers, named);
  }

  Score plus(Score other) {
    return new Score(
        marked + other.marked,
        extracted + other.extracted,
        found + other.found,
        sourced + other.sourced,
        exact + other.exact,
        named + other.named,
        speakers + other.speakers);
  }

  private double f1(int right) {
    return percent(2 * right, marked + extracted);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
