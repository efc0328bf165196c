package io.onrecord.retrieval;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a question without those that only ask. */
final class SearchWords {
  private static final Set<String> QUESTION_WORDS =
      Set.of(
          "what", "who", "whom", "whose", "which", "when", "where", "why", "how", "did", "does",
          "do", "done", "has", "have", "had", "was", "were", "is", "are", "be", "been", "many",
          "much", "can", "could", "would", "should", "will", "about", "any", "there", "tell", "me",
          "please", "long", "often", "say", "said", "he", "she", "they", "his", "her", "him");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.'’-]+");

  private SearchWords() {}

  /** Whether the word asks and is not asked about. */
  static boolean onlyAsks(String word) {
    return QUESTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The other words; empty when each of them only asks. */
  static String of(String question) {
    return BETWEEN_WORDS
        .splitAsStream(question)
        .filter(word -> !onlyAsks(word))
        .collect(Collectors.joining(" "));
  }
}
