package io.onrecord.index;

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
 * The speakers of all articles, one entry for each name, with the names by which they are found.
 *
 * <p>Unchanging, so safe for use by many threads.
 */
public final class SpeakerDirectory {
  private static final Comparator<SpeakerEntry> MOST_STATEMENTS_FIRST =
      Comparator.comparingLong(SpeakerEntry::statements)
          .reversed()
          .thenComparing(SpeakerEntry::name);

  /** An entry with its folded name. */
  private record Folded(String name, SpeakerEntry entry) {}

  private final List<Folded> entries;
  private final Map<String, List<SpeakerEntry>> byName = new HashMap<>();

  /**
   * Joins speakers of one name into one entry.
   *
   * @param counts statements by speaker, as the articles give them
   */
  public SpeakerDirectory(Map<Speaker, Long> counts) {
    Map<String, Map<Speaker, Long>> groups = new LinkedHashMap<>();
    counts.forEach(
        (speaker, count) ->
            groups
                .computeIfAbsent(Names.fold(speaker.name()), key -> new LinkedHashMap<>())
                .merge(speaker, count, Long::sum));
    entries =
        groups.values().stream()
            .map(SpeakerDirectory::join)
            .sorted(MOST_STATEMENTS_FIRST)
            .map(entry -> new Folded(Names.fold(entry.name()), entry))
            .toList();
    for (Folded folded : entries) {
      for (String name : namesOf(folded.entry())) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(folded.entry());
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

  private static SpeakerEntry join(Map<Speaker, Long> group) {
    List<Speaker> commonFirst =
        group.entrySet().stream()
            .sorted(
                Map.Entry.<Speaker, Long>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().toString()))
            .map(Map.Entry::getKey)
            .toList();
    Speaker common = commonFirst.getFirst();
    Set<String> aliases = new LinkedHashSet<>();
    String title = null;
    for (Speaker speaker : commonFirst) {
      aliases.addAll(speaker.aliases());
      title = title == null ? speaker.title() : title;
    }
    long statements = group.values().stream().mapToLong(Long::longValue).sum();
    return new SpeakerEntry(
        new Speaker(common.name(), List.copyOf(aliases), title, common.kind()), statements);
  }

  private static Set<String> namesOf(SpeakerEntry entry) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Names.fold(entry.name()));
    entry.speaker().aliases().forEach(alias -> names.add(Names.fold(alias)));
    names.remove("");
    return names;
  }
}
