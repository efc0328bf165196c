package io.onrecord.article;

import java.util.Set;

/** Recognises lines that hold names only, as credits and bylines do. */
final class Names {
  private static final Set<String> BETWEEN =
      Set.of(
          "and",
          "of",
          "the",
          "in",
          "for",
          "with",
          "at",
          "by",
          "de",
          "van",
          "von",
          "der",
          "den",
          "bin",
          "al",
          "la",
          "le",
          "del",
          "della",
          "di",
          "da",
          "dos",
          "du",
          "el",
          "to",
          "from",
          "via",
          "on",
          "behalf",
          "special",
          "staff",
          "writer",
          "writers",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "editor",
          "editors",
          "contributor",
          "political",
          "courtesy",
          "editing",
          "reporting",
          "writing",
          "additional",
          "compiled",
          "graphics",
          "photo",
          "photography",
          "photos",
          "file",
          "pool",
          "handout",
          "bureau",
          "newsroom",
          "contributing",
          "senior",
          "chief",
          "national",
          "photographer",
          "illustration");

  private Names() {}

  /**
   * Whether every word has a capital, a digit or is one of the few small words that stand between
   * names. At least one word must have a capital.
   */
  static boolean areAll(String line) {
    boolean name = false;
    for (String token : line.split("[\\s,;|/()&•·]+", -1)) {
      String word = strip(token);
      if (word.isEmpty()) {
        continue;
      }
      if (hasCapital(word)) {
        name = true;
      } else if (!Character.isDigit(word.charAt(0)) && !BETWEEN.contains(word)) {
        return false;
      }
    }
    return name;
  }

  private static boolean hasCapital(String word) {
    return word.chars().limit(4).anyMatch(Character::isUpperCase) || word.startsWith("@");
  }

  private static String strip(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && !isNameChar(token.charAt(start))) {
      start++;
    }
    while (end > start && !isNameChar(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(start, end);
  }

  private static boolean isNameChar(char c) {
    return Character.isLetterOrDigit(c) || c == '@';
  }
}
