package io.onrecord.retrieval;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the words of a question that ask from those that are asked about. */
final class PassageWords {
  /** Beside those that only ask: words that name no topic. */
  private static final Set<String> OF_NOTHING =
      Set.of(
          "anything",
          "the",
          "a",
          "an",
          "in",
          "on",
          "of",
          "to",
          "for",
          "and",
          "else",
          "you",
          "give",
          "show",
          "list",
          "all",
          "happen",
          "happens",
          "happened",
          "happening",
          "going",
          "new",
          "news",
          "article",
          "articles",
          "story",
          "stories",
          "headline",
          "headlines",
          "today's",
          "latest",
          "published",
          "report",
          "reports",
          "reported",
          "says",
          "it",
          "that",
          "this",
          "everything",
          "main",
          "top",
          "up",
          "by",
          "from",
          "summarise",
          "summarize",
          "summary");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private PassageWords() {}

  /** Whether the word only asks. */
  static boolean isQuestionWord(String word) {
    return SearchWords.onlyAsks(word) || OF_NOTHING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the words name nothing that could be looked for: "What happened". */
  static boolean nameNothing(String words) {
    return BETWEEN.splitAsStream(words).allMatch(word -> word.isEmpty() || isQuestionWord(word));
  }
}
