package io.onrecord.statement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Small closed sets of words. */
final class Words {
  static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  static final Set<String> MONTHS =
      set(
          """
          january february march april may june july august september october november december
          jan. feb. aug. sept. oct. nov. dec. jun. jul. mar. apr.
          """);
  static final Set<String> TIMES =
      set(
          """
          morning afternoon evening night week month year today yesterday tomorrow earlier later
          recently ago once tonight weekend day
          """);
  static final Set<String> BE =
      set(
          """
          is are was were be been being 's 're am get got
          """);
  static final Set<String> AUXILIARIES =
      set(
          """
          has have had having do does did is are was were be been being will would can could may
          might must shall should
          """);
  static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "its", "our", "my", "your", "whose");
  static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "that");
  static final Set<String> PRONOUNS =
      set(
          """
          he she they it i we you who his her their its
          """);
  static final Set<String> NOT = Set.of("not", "n't", "never");
  static final Set<String> DASHES = Set.of("—", "–", "―", "--", "-", "---");

  private Words() {}

  /**
   * The words of a text block, which white space separates, in their order: {@code Set.of} has
   * another in each run of the program, and with it could what is found.
   */
  static Set<String> set(String words) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(list(words)));
  }

  /** The same in the order they are written in. */
  static List<String> list(String words) {
    return List.of(words.strip().split("\\s+", -1));
  }

  static boolean isTime(Token token) {
    return WEEKDAYS.contains(token.lower())
        || TIMES.contains(token.lower())
        || (token.isCapitalised() && MONTHS.contains(token.lower()));
  }

  /** Known by the word: a sentence in which nobody reports has no parts of speech. */
  static boolean isArticle(Token token) {
    return token.is("a") || token.is("an") || token.is("the") || token.is(Tag.DET);
  }

  static boolean isDash(Token token) {
    return DASHES.contains(token.text());
  }
}
