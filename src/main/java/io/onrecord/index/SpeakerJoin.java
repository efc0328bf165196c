package io.onrecord.index;

import io.onrecord.index.SpeakerGroup.Member;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Speaker.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which speakers of single articles are one speaker of the corpus.
 *
 * <pre>
 *   Kaja Kallas, Kaja A. Kallas            one: nothing in the full names differs
 *   Joe Marsh, Joseph Marsh                one, assumed: the only two of these names
 *   General Kirby, and a John Kirby        one, assumed: the only Kirby who may be a general
 *   Kirby, a John and an Anna Kirby        three: nothing tells which Kirby it is
 *   Jordan (person), Jordan (government)   two
 *   CIA, Central Intelligence Agency       one, assumed: the only one with that acronym
 * </pre>
 *
 * <p>The work grows with the number of speakers, not with its square: all is looked up by name.
 */
final class SpeakerJoin {
  /** Into which group another has gone. */
  private final Map<SpeakerGroup, SpeakerGroup> gone = new HashMap<>();

  private SpeakerJoin() {}

  /**
   * @param counts statements by speaker, as the articles give them
   */
  static List<SpeakerGroup> groups(Map<Speaker, Long> counts) {
    var full = new ArrayList<Member>();
    var bare = new ArrayList<Member>();
    Map<String, SpeakerGroup> others = new LinkedHashMap<>();
    List<Member> members =
        counts.entrySet().parallelStream()
            .map(one -> Member.of(one.getKey(), one.getValue()))
            .toList();
    for (Member member : members) {
      if (member.speaker().kind() != Kind.PERSON) {
        others.computeIfAbsent(thing(member), key -> new SpeakerGroup()).add(member);
      } else if (member.name().isBare()) {
        bare.add(member);
      } else {
        full.add(member);
      }
    }
    return new SpeakerJoin().join(FullNames.groups(full), bare, others.values());
  }

  /** Governments go by all their names at once, anything else that is no person by its own. */
  private static String thing(Member member) {
    if (member.speaker().kind() != Kind.GOVERNMENT) {
      return member.folded();
    }
    Set<String> names = new TreeSet<>(Set.of(member.folded()));
    member.speaker().aliases().forEach(alias -> names.add(Names.fold(alias)));
    return "government|" + String.join("|", names);
  }

  private List<SpeakerGroup> join(
      List<SpeakerGroup> people, List<Member> bare, Collection<SpeakerGroup> others) {
    joinShortForms(people);
    Map<String, Set<SpeakerGroup>> peopleByName =
        byName(people.stream().filter(SpeakerGroup::isFullName).toList());
    joinPartsOfNames(people, peopleByName);
    Collection<SpeakerGroup> rest = joinBareNames(bare, peopleByName);
    joinAcronyms(others, byName(others));
    var all = new ArrayList<SpeakerGroup>();
    for (Collection<SpeakerGroup> groups : List.of(people, rest, others)) {
      groups.stream().filter(group -> !gone.containsKey(group)).forEach(all::add);
    }
    return all;
  }

  /** {@code Joe} and {@code Joseph}, when these two are all who share the last name so. */
  private void joinShortForms(List<SpeakerGroup> people) {
    Map<String, List<SpeakerGroup>> byLongForm = new LinkedHashMap<>();
    for (SpeakerGroup group : people) {
      byLongForm.computeIfAbsent(group.name().longEnds(), key -> new ArrayList<>()).add(group);
    }
    for (List<SpeakerGroup> same : byLongForm.values()) {
      if (same.size() != 2) {
        continue;
      }
      SpeakerGroup one = same.getFirst();
      SpeakerGroup other = same.getLast();
      boolean forms = !one.name().first().equals(other.name().first());
      if (forms && one.name().fitsBetween(other.name()) && one.mayBe(other)) {
        boolean more = one.statements() >= other.statements();
        move(more ? other : one, more ? one : other);
      }
    }
  }

  /** {@code Peña Marsh}, when articles use that for one person alone: {@code Ana Peña Marsh}. */
  private void joinPartsOfNames(List<SpeakerGroup> people, Map<String, Set<SpeakerGroup>> byName) {
    List<SpeakerGroup> shortestFirst = new ArrayList<>(people);
    shortestFirst.sort(Comparator.comparingInt(SpeakerGroup::words));
    for (SpeakerGroup group : shortestFirst) {
      String name = group.own().getFirst().folded();
      SpeakerGroup whole = only(byName, List.of(name), group::mayBe, group);
      if (whole != null && whole.words() == group.words() + 1 && !gone.containsKey(group)) {
        move(group, whole);
      }
    }
  }

  /**
   * A last name goes to the only person whose it may be, before all to the only one who has the
   * role that it comes with; the rest stay by themselves.
   */
  private Collection<SpeakerGroup> joinBareNames(
      List<Member> bare, Map<String, Set<SpeakerGroup>> byName) {
    Map<String, SpeakerGroup> rest = new LinkedHashMap<>();
    for (Member member : bare) {
      var alone = new SpeakerGroup();
      alone.add(member);
      List<String> names = List.of(member.folded(), member.name().last());
      SpeakerGroup person =
          only(byName, names, one -> one.sharesRole(alone) && one.mayBe(alone), alone);
      if (person == null) {
        person = only(byName, names, alone::mayBe, alone);
      }
      if (person != null) {
        person.join(member);
      } else {
        rest.computeIfAbsent(member.folded() + alone.told(), key -> new SpeakerGroup()).add(member);
      }
    }
    return rest.values();
  }

  private void joinAcronyms(
      Collection<SpeakerGroup> others, Map<String, Set<SpeakerGroup>> byName) {
    for (SpeakerGroup group : others) {
      List<Member> own = group.own();
      if (own.stream().allMatch(member -> SpeakerGroup.isAcronym(member.speaker().name()))) {
        String letters = own.getFirst().folded();
        SpeakerGroup whole = only(byName, List.of(letters), other -> other.words() > 1, group);
        if (whole != null) {
          move(group, whole);
        }
      }
    }
  }

  private void move(SpeakerGroup from, SpeakerGroup to) {
    to.join(from);
    gone.put(from, to);
  }

  /** The only other group of one of these names that fits; null when there is none or several. */
  private @Nullable SpeakerGroup only(
      Map<String, Set<SpeakerGroup>> byName,
      List<String> names,
      Predicate<SpeakerGroup> fits,
      SpeakerGroup self) {
    SpeakerGroup found = null;
    for (String name : names) {
      for (SpeakerGroup named : byName.getOrDefault(name, Set.of())) {
        SpeakerGroup group = named;
        while (gone.containsKey(group)) {
          group = gone.get(group);
        }
        if (group != self && group != found && fits.test(group)) {
          if (found != null) {
            return null;
          }
          found = group;
        }
      }
    }
    return found;
  }

  private static Map<String, Set<SpeakerGroup>> byName(Collection<SpeakerGroup> groups) {
    Map<String, Set<SpeakerGroup>> byName = new HashMap<>();
    for (SpeakerGroup group : groups) {
      for (String name : group.names()) {
        byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(group);
      }
    }
    return byName;
  }
}
