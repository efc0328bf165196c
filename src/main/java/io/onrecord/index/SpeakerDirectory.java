package io.onrecord.index;

import io.onrecord.statement.Role;
import io.onrecord.statement.Speaker;
import java.util.ArrayList;
import java.util.Collections;
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

  /**
   * A name from one of its words on.
   *
   * @param place of its entry among all
   */
  private record Rest(String name, int place) {}

  /** A speaker with one of their roles. */
  private record Holder(Role role, SpeakerEntry entry) {}

  private final List<Folded> entries;
  private final Map<String, List<SpeakerEntry>> byName = new HashMap<>();

  /** The names of {@link #byName} by the letter they begin with. */
  private final Map<Character, List<String>> byLetter = new HashMap<>();

  /** Sorted by name. */
  private final List<Rest> rests;

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
    rests = rests(entries);
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
    for (String name : byName.keySet()) {
      byLetter.computeIfAbsent(name.charAt(0), letter -> new ArrayList<>()).add(name);
    }
  }

  private static List<Rest> rests(List<Folded> entries) {
    List<Rest> rests = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String name = entries.get(i).name();
      for (int from = 0; ; from = name.indexOf(" ", from) + 1) {
        rests.add(new Rest(name.substring(from), i));
        if (name.indexOf(' ', from) < 0) {
          break;
        }
      }
    }
    rests.sort(Comparator.comparing(Rest::name).thenComparing(Rest::place));
    return List.copyOf(rests);
  }

  /** See {@link ArticleIndex#speakers}. */
  public List<SpeakerEntry> startingWith(String prefix, int limit) {
    String folded = Names.fold(prefix);
    int from =
        Collections.binarySearch(
            rests,
            new Rest(folded, -1),
            Comparator.comparing(Rest::name).thenComparing(Rest::place));
    return rests.subList(Math.max(from, -from - 1), rests.size()).stream()
        .takeWhile(rest -> rest.name().startsWith(folded))
        .map(Rest::place)
        .distinct()
        .sorted()
        .limit(limit)
        .map(place -> entries.get(place).entry())
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
    List<String> alike =
        wanted.isEmpty() ? List.of() : byLetter.getOrDefault(wanted.charAt(0), List.of());
    for (String known : alike) {
      int edits = EditDistance.atMost(wanted, known, most);
      if (edits <= most) {
        named(known).forEach(entry -> near.merge(entry, edits, Math::min));
      }
    }
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
