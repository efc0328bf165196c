package io.onrecord.index;

import io.onrecord.index.SpeakerGroup.Member;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Titles;
import io.onrecord.statement.Titles.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups people by their full names.
 *
 * <pre>
 *   Jane Roe, Jane A. Roe, Jane Anna Roe       one
 *   John A. Roe, John B. Roe, John Roe         three: nothing tells which of the two John Roe is
 *   Mr. Pat Roe, Ms. Pat Roe                   two
 *   John Roe, John Roe Jr.                     two
 * </pre>
 */
final class FullNames {
  private static final Comparator<Member> LONGEST_FIRST =
      Comparator.comparingInt((Member member) -> -member.folded().length())
          .thenComparing(Member::folded);

  private FullNames() {}

  static List<SpeakerGroup> groups(List<Member> people) {
    Map<String, List<Member>> byEnds = new LinkedHashMap<>();
    for (Member member : people) {
      byEnds.computeIfAbsent(member.name().ends(), key -> new ArrayList<>()).add(member);
    }
    var groups = new ArrayList<SpeakerGroup>();
    for (List<Member> same : byEnds.values()) {
      Map<Gender, List<Member>> byGender = new EnumMap<>(Gender.class);
      for (Member member : same) {
        Gender told = Titles.byCourtesy(member.speaker().title());
        byGender.computeIfAbsent(told, key -> new ArrayList<>()).add(member);
      }
      boolean split = byGender.containsKey(Gender.HE) && byGender.containsKey(Gender.SHE);
      if (split && !isToldByFirstName(same.getFirst().speaker())) {
        byGender.values().forEach(one -> groups.addAll(byNamesBetween(one)));
      } else {
        groups.addAll(byNamesBetween(same));
      }
    }
    return groups;
  }

  /** Then a title that says otherwise is somebody else's, or misread. */
  private static boolean isToldByFirstName(Speaker speaker) {
    Speaker untitled = new Speaker(speaker.name(), List.of(), null, speaker.kind());
    return Titles.genderOf(untitled) != Gender.UNKNOWN;
  }

  private static List<SpeakerGroup> byNamesBetween(List<Member> members) {
    Map<PersonName, SpeakerGroup> groups = new LinkedHashMap<>();
    var without = new SpeakerGroup();
    members.sort(LONGEST_FIRST);
    for (Member member : members) {
      if (member.name().between().isEmpty()) {
        without.add(member);
        continue;
      }
      List<PersonName> fitting =
          groups.keySet().stream().filter(member.name()::fitsBetween).toList();
      PersonName name = fitting.size() == 1 ? fitting.getFirst() : member.name();
      groups.computeIfAbsent(name, key -> new SpeakerGroup()).add(member);
    }
    if (without.own().isEmpty()) {
      return List.copyOf(groups.values());
    }
    if (groups.size() == 1) {
      SpeakerGroup only = groups.values().iterator().next();
      without.own().forEach(only::add);
      return List.of(only);
    }
    List<SpeakerGroup> all = new ArrayList<>(groups.values());
    all.add(without);
    return all;
  }
}
