package io.onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Short keys for evidence, such as {@code k7q}: a consonant, a digit, a consonant. They mean
 * nothing, are drawn anew for each question and look unlike {@code [1]}, so that a made-up source
 * is seen. Examples in prompts have vowels and are never drawn.
 */
final class Keys {
  private static final String CONSONANTS = "bcdfghjkmnpqrstvwxz";
  private static final String DIGITS = "23456789";

  private Keys() {}

  /** That many different keys; the same for the same seed. At most 1,000. */
  static List<String> draw(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> keys = new LinkedHashSet<>();
    while (keys.size() < count) {
      keys.add("" + any(random, CONSONANTS) + any(random, DIGITS) + any(random, CONSONANTS));
    }
    return new ArrayList<>(keys);
  }

  /** A line that no article can foresee. */
  static String fence(long seed) {
    SplittableRandom random = new SplittableRandom(seed ^ 0x5DEECE66DL);
    StringBuilder fence = new StringBuilder("=====");
    for (int i = 0; i < 12; i++) {
      fence.append(any(random, CONSONANTS));
    }
    return fence.append("=====").toString();
  }

  /** Whether the word could be one of our keys. */
  static boolean isKey(String word) {
    return word.length() == 3
        && isLetter(word.charAt(0))
        && Character.isDigit(word.charAt(1))
        && isLetter(word.charAt(2));
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z';
  }

  private static char any(SplittableRandom random, String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
