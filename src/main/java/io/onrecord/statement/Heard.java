package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.Speaker.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken so far, for words that stand for an earlier speaker who is no person with a name.
 *
 * <pre>
 *   The board said … It said …                                the organisation that spoke last
 *   Ann Bello and Tom Marsh said … They said …                the last group
 *   A spokesman for the port said … The spokesman said …      the same
 *   Q: … A: The board met. I said …                           who says the words around
 * </pre>
 */
final class Heard {
  private static final int MAX_BACK = 4;

  private record Said(List<Span> content, Resolved speaker) {}

  private final List<Said> said = new ArrayList<>();

  /** Who has no name, by the noun that tells what they are. */
  private final Map<String, Speaker> unnamed = new HashMap<>();

  private @Nullable Resolved group;
  private int groupUnit;
  private @Nullable Resolved organisation;
  private int organisationUnit;

  /** Notes a statement; call in text order. */
  void note(Draft draft, Resolved speaker) {
    said.add(new Said(draft.content(), speaker));
    if (isKind(speaker, Kind.UNNAMED)) {
      Speaker one = speaker.others().getFirst();
      unnamed.put(Role.head(one.name()), one);
    }
    if (speaker.people().size() + speaker.others().size() > 1 || isKind(speaker, Kind.GROUP)) {
      group = speaker;
      groupUnit = draft.unit();
    } else if (isKind(speaker, Kind.ORGANISATION) || isKind(speaker, Kind.GOVERNMENT)) {
      organisation = speaker;
      organisationUnit = draft.unit();
    }
  }

  /** Whether it is one speaker of that kind. */
  static boolean isKind(Resolved found, Kind kind) {
    return found.people().isEmpty()
        && found.others().size() == 1
        && SpeakerKinds.sorted(found.others().getFirst()).kind() == kind;
  }

  /** The organisation that spoke at most so many units before; null for none. */
  @Nullable Resolved organisation(int unit, int back) {
    return unit - organisationUnit > back ? null : organisation;
  }

  /** The organisation that spoke a little further before than in the last unit. */
  @Nullable Resolved organisation(int unit) {
    return organisation(unit, MAX_BACK);
  }

  /** Whom {@code they} stands for: the last group, or else the organisation right before. */
  Resolved they(int unit) {
    Resolved last = unit - groupUnit > MAX_BACK ? null : group;
    Resolved they = last == null ? organisation(unit, 1) : last;
    return they == null ? Resolved.NOBODY : they.as(0.7, "by-chain");
  }

  /** Who says the words at that place; null when nobody is known to. */
  @Nullable Resolved around(Span place) {
    for (int i = said.size() - 1; i >= 0 && i >= said.size() - MAX_BACK; i--) {
      if (said.get(i).content().stream().anyMatch(place::overlaps)) {
        return said.get(i).speaker();
      }
    }
    return null;
  }

  /** Who was told of with that noun, and has no name; null for nobody. */
  @Nullable Speaker same(String noun) {
    return unnamed.get(noun.toLowerCase(Locale.ROOT));
  }
}
