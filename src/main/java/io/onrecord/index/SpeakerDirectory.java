package io.onrecord.index;

import io.onrecord.statement.Role;
import io.onrecord.statement.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The speakers of all articles, one entry for each, with the names by which they are found.
 *
 * <p>Unchanging, so safe for use by many threads.
 */
public final class SpeakerDirectory {
  private static final Comparator<SpeakerEntry> MOST_STATEMENTS_FIRST =
      Comparator.comparingLong(SpeakerEntry::statements)
          .reversed()
          .thenComparing(SpeakerEntry::name);

  /** An entry with its folded name and its roles. */
  private record Folded(String name, SpeakerEntry entry, List<Role> roles) {}

  /** A speaker with one of their roles. */
  private record Holder(Role role, SpeakerEntry entry) {}

  private final List<Folded> entries;
  private final Map<String, List<SpeakerEntry>> byName = new HashMap<>();
  private final Map<String, List<Holder>> byRole = new HashMap<>();

  /**
   * Joins the speakers of single articles who are one, as {@link SpeakerJoin} decides.
   *
   * @param counts statements by speaker, as the articles give them
   */
  public SpeakerDirectory(Map<Speaker, Long> counts) {
    List<Folded> found = new ArrayList<>();
    for (SpeakerGroup group : SpeakerJoin.groups(counts)) {
      SpeakerEntry entry = group.entry();
      found.add(new Folded(Names.fold(entry.name()), entry, List.copyOf(group.roles())));
    }
    found.sort(Comparator.comparing(Folded::entry, MOST_STATEMENTS_FIRST));
    entries = List.copyOf(found);
    for (Folded folded : entries) {
      for (String name : namesOf(folded)) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(folded.entry());
      }
      for (Role role : folded.roles()) {
        byRole
            .computeIfAbsent(role.head(), key -> new ArrayList<>())
            .add(new Holder(role, folded.entry()));
      }
    }
  }

  /** See {@link ArticleIndex#speakers}. */
  public List<SpeakerEntry> startingWith(String prefix, int limit) {
    String folded = Names.fold(prefix);
    return entries.stream()
        .filter(one -> one.name().startsWith(folded) || one.name().contains(" " + folded))
        .limit(limit)
        .map(Folded::entry)
        .toList();
  }

  /** See {@link ArticleIndex#speakersNamed}. */
  public List<SpeakerEntry> named(String name) {
    return List.copyOf(byName.getOrDefault(Names.fold(name), List.of()));
  }

  /** See {@link ArticleIndex#speakersInRole}. */
  public List<SpeakerEntry> inRole(String words) {
    List<Role> asked = Role.in(words);
    return asked.isEmpty()
        ? List.of()
        : byRole.getOrDefault(asked.getFirst().head(), List.of()).stream()
            .filter(holder -> holder.role().fits(asked.getFirst()))
            .map(Holder::entry)
            .distinct()
            .toList();
  }

  /** See {@link ArticleIndex#speakersSpeltLike}. */
  public List<SpeakerEntry> speltLike(String name, int limit) {
    String wanted = Names.fold(name);
    int most = wanted.length() <= 5 ? 1 : 2;
    Map<SpeakerEntry, Integer> near = new LinkedHashMap<>();
    byName.forEach(
        (known, named) -> {
          if (!wanted.isEmpty() && known.charAt(0) == wanted.charAt(0)) {
            int edits = EditDistance.atMost(wanted, known, most);
            if (edits <= most) {
              named.forEach(entry -> near.merge(entry, edits, Math::min));
            }
          }
        });
    return near.entrySet().stream()
        .sorted(
            Map.Entry.<SpeakerEntry, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(MOST_STATEMENTS_FIRST)))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }

  public int size() {
    return entries.size();
  }

  private static Set<String> namesOf(Folded folded) {
    SpeakerEntry entry = folded.entry();
    Set<String> names = new LinkedHashSet<>();
    names.add(folded.name());
    if (entry.speaker().kind() == Speaker.Kind.PERSON) {
      names.add(PersonName.of(folded.name()).last());
    }
    entry.speaker().aliases().forEach(alias -> names.add(Names.fold(alias)));
    names.remove("");
    return names;
  }
}
