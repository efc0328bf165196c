package io.onrecord.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the places that datelines name. */
final class PlaceName {
  private static final int MAX_PLACE_WORDS = 5;

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "de", "du", "del", "la", "and", "al", "on");

  /** Labels in capitals that stand where a place would. */
  private static final Set<String> LABELS =
      Set.of(
          "BREAKING",
          "UPDATE",
          "EXCLUSIVE",
          "ANALYSIS",
          "OPINION",
          "FACTBOX",
          "WATCH",
          "LIVE",
          "VIDEO",
          "PHOTOS",
          "CORRECTED",
          "CORRECTION",
          "REFILE",
          "INSIGHT",
          "FEATURE",
          "NOTE",
          "EDITORIAL",
          "COMMENT",
          "Q&A",
          "READ",
          "ALERT",
          "BREAKING NEWS",
          "FACT",
          "FALSE",
          "TRUE");

  private PlaceName() {}

  /**
   * Whether {@code name} can be the place of a dateline.
   *
   * @param agency the agency behind it; null when there is none
   */
  static boolean isPlace(String name, @Nullable String agency) {
    if (!isRegion(name) || LABELS.contains(name)) {
      return false;
    }
    long capitals = name.chars().filter(Character::isUpperCase).count();
    long letters = name.chars().filter(Character::isLetter).count();
    return letters >= 2 && (capitals * 10 >= letters * 7 || isSurelyAgency(agency));
  }

  /** A known agency, or a short name in capitals; not the party of {@code Eva Lund (Labour)}. */
  private static boolean isSurelyAgency(@Nullable String name) {
    return name != null
        && (Agencies.contains(name)
            || (name.length() >= 2
                && name.length() <= 6
                && name.chars().allMatch(Character::isUpperCase)));
  }

  /** One to five words that begin with a capital. */
  static boolean isRegion(String name) {
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    String[] words = name.split("[ /]+", MAX_PLACE_WORDS + 2);
    if (words.length > MAX_PLACE_WORDS) {
      return false;
    }
    for (String word : words) {
      boolean small = SMALL_WORDS.contains(word);
      if (word.isEmpty() || !(small || Character.isUpperCase(word.charAt(0)))) {
        return false;
      }
    }
    return name.chars().allMatch(c -> Character.isLetter(c) || " .'’-/".indexOf(c) >= 0);
  }
}
