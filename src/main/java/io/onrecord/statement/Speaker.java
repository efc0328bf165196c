package io.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, as resolved within the article.
 *
 * @param name the fullest name that the article uses, without title: {@code John Kirby}; for
 *     unnamed sources the words as printed without article: {@code head of NATO}
 * @param aliases other names by which the article and its readers may call the same speaker: {@code
 *     Kirby}; never pronouns, never the name itself
 * @param title title or role as printed: {@code White House national security spokesperson}; null
 *     when the article gives none
 * @param kind what sort of speaker this is
 */
public record Speaker(String name, List<String> aliases, @Nullable String title, Kind kind) {
  /** Sorts of speakers. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    /** A country, its capital or its ministries, which speak for it: "Moscow". */
    GOVERNMENT,
    /** Several people without names: "U.S. officials", "residents", "analysts". */
    GROUP,
    /** One person without a name: "a police officer", "the head of NATO". */
    UNNAMED
  }

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("speaker must have a name");
    }
    aliases = List.copyOf(aliases);
  }
}
