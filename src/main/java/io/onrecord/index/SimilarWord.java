package io.onrecord.index;

import java.util.Comparator;

/**
 * A word of the articles that is spelt almost like another.
 *
 * @param word as an article prints it; in small letters if that article does so anywhere
 * @param edits how many letters differ, from 1; a swap of neighbours counts as one
 * @param articles in how many articles it stands
 */
public record SimilarWord(String word, int edits, long articles) {
  /** The fewest letters of a word to which others are similar. */
  public static final int MIN_LETTERS = 4;

  /** Fewer edits first, then more articles, then by the alphabet. */
  public static final Comparator<SimilarWord> BEST_FIRST =
      Comparator.comparingInt(SimilarWord::edits)
          .thenComparing(Comparator.comparingLong(SimilarWord::articles).reversed())
          .thenComparing(SimilarWord::word);

  /** How many letters of a word may differ. */
  public static int mostEdits(String word) {
    return word.length() < MIN_LETTERS ? 0 : word.length() < 8 ? 1 : 2;
  }
}
