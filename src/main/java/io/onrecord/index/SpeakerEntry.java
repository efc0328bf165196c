package io.onrecord.index;

import io.onrecord.statement.Speaker;

/**
 * A speaker as known over all articles.
 *
 * @param speaker with all aliases that any article uses
 * @param statements how many statements of theirs the index holds
 */
public record SpeakerEntry(Speaker speaker, long statements) {
  public String name() {
    return speaker.name();
  }
}
