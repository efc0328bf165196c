package io.onrecord.index;

import io.onrecord.statement.Speaker;
import io.onrecord.statement.Titles;

/**
 * What a statement is stored under for each of its speakers: as much as is needed to tell apart
 * whom {@link SpeakerJoin} may tell apart, and no more.
 *
 * <pre>
 *   John Kirby, spokesman        john kirby|person|unknown
 *   Mr. John Kirby               john kirby|person|he
 *   General Kirby                kirby|person|general       whose title is all that tells who
 *   Moscow                       moscow|government
 *   CIA                          cia|other
 * </pre>
 */
public final class SpeakerKey {
  private static final char MARK = '|';

  private SpeakerKey() {}

  /** The key of a speaker as a single article gives it. */
  public static String of(Speaker speaker) {
    String name = Names.fold(speaker.name());
    if (speaker.kind() == Speaker.Kind.GOVERNMENT) {
      return name + MARK + "government";
    }
    if (speaker.kind() != Speaker.Kind.PERSON) {
      return name + MARK + "other";
    }
    String title = speaker.title();
    String told =
        PersonName.of(name).isBare()
            ? title == null ? "" : Names.fold(title)
            : Names.fold(Titles.byCourtesy(title).name());
    return name + MARK + "person" + MARK + told;
  }

  /** Whether this is a key; a folded name never is. */
  public static boolean isKey(String key) {
    return key.indexOf(MARK) >= 0;
  }
}
