package io.onrecord.gold;

/**
 * How often those found have the right speaker.
 *
 * @param named marked statements that were found, whose marked speaker is known
 * @param right those with the right speaker
 */
public record SpeakerScore(int named, int right) {
  /** Percent; 0 when there is none. */
  public double accuracy() {
    return named == 0 ? 0 : 100.0 * right / named;
  }

  SpeakerScore plus(SpeakerScore other) {
    return new SpeakerScore(named + other.named, right + other.right);
  }
}
