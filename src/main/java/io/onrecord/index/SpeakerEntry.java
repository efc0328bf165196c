package io.onrecord.index;

import io.onrecord.statement.Speaker;
import java.util.List;

/**
 * A speaker as known over all articles.
 *
 * @param speaker under the name that the articles use most, with all other names that any article
 *     uses, and the most used title
 * @param statements how many statements of theirs the index holds
 * @param titles every title that an article gives them, most used first
 * @param keys what {@link StatementQuery#speakers} takes to find all of these statements
 * @param assumed under which names some of the statements were joined without the article's word
 */
public record SpeakerEntry(
    Speaker speaker,
    long statements,
    List<String> titles,
    List<String> keys,
    List<Assumed> assumed) {
  public SpeakerEntry {
    titles = List.copyOf(titles);
    keys = List.copyOf(keys);
    assumed = List.copyOf(assumed);
  }

  /**
   * A name that some articles give without saying whose it is in full: {@code Kirby} in an article
   * that never says "John".
   *
   * @param name as printed
   * @param keys what {@link StatementQuery#speakers} takes to find the statements under that name
   */
  public record Assumed(String name, List<String> keys) {
    public Assumed {
      keys = List.copyOf(keys);
    }
  }

  public String name() {
    return speaker.name();
  }
}
