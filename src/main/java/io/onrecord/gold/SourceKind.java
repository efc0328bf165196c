package io.onrecord.gold;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** With what sort of words an article names a speaker. */
public enum SourceKind {
  /** A word of the speaker's own name is among them. */
  NAME("name"),
  HE_OR_SHE("he or she"),
  PRONOUN("another pronoun"),
  NOUN("noun"),
  /** There are none: the quotation stands alone. */
  NONE("no words");

  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> PRONOUNS =
      Set.of(
          "it", "they", "we", "i", "you", "who", "which", "that", "one", "his", "her", "their",
          "its", "my", "our", "him", "them", "q", "a");

  private final String words;

  SourceKind(String words) {
    this.words = words;
  }

  /** For people to read. */
  public String words() {
    return words;
  }

  /**
   * Sorts a source.
   *
   * @param source null for none
   * @param speakers full names of those whom it stands for
   */
  static SourceKind of(@Nullable String source, List<String> speakers) {
    if (source == null) {
      return NONE;
    }
    String lower = source.toLowerCase(Locale.ROOT);
    if (PERSONS.contains(lower)) {
      return HE_OR_SHE;
    }
    if (PRONOUNS.contains(lower)) {
      return PRONOUN;
    }
    for (String speaker : speakers) {
      for (String word : speaker.split("\\s+", -1)) {
        if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && source.contains(word)) {
          return NAME;
        }
      }
    }
    return NOUN;
  }
}
