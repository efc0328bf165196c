package io.onrecord.index;

import io.onrecord.statement.Role;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Titles;
import io.onrecord.statement.Titles.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Speakers of single articles who are one; grows while the directory is made. */
final class SpeakerGroup {
  /**
   * A speaker as articles give it.
   *
   * @param folded the folded name
   * @param name that name in its parts
   * @param roles what the title gives
   * @param statements how many of theirs there are
   */
  record Member(
      Speaker speaker, String folded, PersonName name, List<Role> roles, long statements) {
    static Member of(Speaker speaker, long statements) {
      String folded = Names.fold(speaker.name());
      return new Member(speaker, folded, PersonName.of(folded), Role.of(speaker), statements);
    }
  }

  private static final Comparator<Member> MOST_STATEMENTS_FIRST =
      Comparator.comparingLong(Member::statements)
          .reversed()
          .thenComparing(member -> member.speaker().toString());

  private final List<Member> own = new ArrayList<>();
  private final List<Member> joined = new ArrayList<>();
  private final Set<String> heads = new TreeSet<>();
  private Gender gender = Gender.UNKNOWN;
  private int words;

  /** Adds a speaker whom the article names as the others do. */
  void add(Member member) {
    own.add(member);
    words = Math.max(words, 1 + (int) member.folded().chars().filter(c -> c == ' ').count());
    learn(member);
  }

  /** Adds all speakers of a group that is only assumed to be this one. */
  void join(SpeakerGroup other) {
    other.own.forEach(this::join);
    other.joined.forEach(this::join);
  }

  /** Adds a speaker who is only assumed to be this one. */
  void join(Member member) {
    joined.add(member);
  }

  private void learn(Member member) {
    Speaker speaker = member.speaker();
    if (speaker.kind() == Speaker.Kind.PERSON) {
      gender = gender == Gender.UNKNOWN ? Titles.genderOf(speaker, member.roles()) : gender;
      member.roles().forEach(role -> heads.add(role.head()));
    }
  }

  /** Whether gender and roles say nothing against these being one person. */
  boolean mayBe(SpeakerGroup other) {
    boolean roles = heads.isEmpty() || other.heads.isEmpty() || sharesRole(other);
    return roles && gender.agreesWith(other.gender);
  }

  /** Whether an article gives both the same role. */
  boolean sharesRole(SpeakerGroup other) {
    return other.heads.stream().anyMatch(heads::contains);
  }

  /** Whether this has a full name; {@code GOP Candidates} and {@code British Columbia} are none. */
  boolean isFullName() {
    String name = own.getFirst().speaker().name();
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    boolean letters = first.length() > 2 && isAcronym(first) && first.indexOf('.') < 0;
    return !letters && !Titles.isTitleWord(Names.fold(first));
  }

  /** What is told beside the name: gender and roles. */
  String told() {
    return gender + "|" + String.join("|", heads);
  }

  PersonName name() {
    return own.getFirst().name();
  }

  /** How many words the longest name has. */
  int words() {
    return words;
  }

  List<Member> own() {
    return own;
  }

  long statements() {
    return total(own) + total(joined);
  }

  /** Every role that an article gives; what unnamed speakers are called is theirs. */
  Set<Role> roles() {
    Set<Role> roles = new LinkedHashSet<>();
    own.forEach(member -> roles.addAll(member.roles()));
    joined.forEach(member -> roles.addAll(member.roles()));
    Speaker speaker = own.getFirst().speaker();
    boolean named =
        speaker.kind() == Speaker.Kind.PERSON
            || speaker.kind() == Speaker.Kind.ORGANISATION
            || speaker.kind() == Speaker.Kind.GOVERNMENT;
    if (!named) {
      roles.addAll(Role.in(speaker.name()));
    }
    return roles;
  }

  private static long total(List<Member> members) {
    return members.stream().mapToLong(Member::statements).sum();
  }

  /** Folded names and aliases, of the speakers who are not only assumed to be this one. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Member member : own) {
      names.add(member.folded());
      member.speaker().aliases().forEach(alias -> names.add(Names.fold(alias)));
      if (member.speaker().kind() == Speaker.Kind.PERSON) {
        names.add(member.name().last());
      }
    }
    names.remove("");
    return names;
  }

  SpeakerEntry entry() {
    List<Member> members = new ArrayList<>(own);
    members.addAll(joined);
    members.sort(MOST_STATEMENTS_FIRST);
    Speaker common = common();
    Set<String> aliases = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Member member : members) {
      aliases.addAll(member.speaker().aliases());
      aliases.add(member.speaker().name());
      keys.add(SpeakerKey.of(member.speaker()));
      if (member.speaker().title() != null) {
        titles.add(member.speaker().title());
      }
    }
    aliases.remove(common.name());
    String title =
        members.stream()
            .filter(member -> !member.roles().isEmpty())
            .map(member -> member.speaker().title())
            .findFirst()
            .orElse(titles.stream().findFirst().orElse(null));
    return new SpeakerEntry(
        new Speaker(common.name(), List.copyOf(aliases), title, common.kind()),
        statements(),
        List.copyOf(titles),
        List.copyOf(keys),
        assumed());
  }

  /** The speaker of the most used name; an acronym only when there is no longer name. */
  private Speaker common() {
    if (own.size() == 1) {
      return own.getFirst().speaker();
    }
    Map<String, Long> byName = new HashMap<>();
    for (Member member : own) {
      byName.merge(member.speaker().name(), member.statements(), Long::sum);
    }
    return own.stream()
        .min(
            Comparator.comparing((Member member) -> isAcronym(member.speaker().name()))
                .thenComparing(member -> -byName.getOrDefault(member.speaker().name(), 0L))
                .thenComparing(MOST_STATEMENTS_FIRST))
        .orElseThrow()
        .speaker();
  }

  private List<SpeakerEntry.Assumed> assumed() {
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    joined.stream()
        .sorted(MOST_STATEMENTS_FIRST)
        .forEach(
            member ->
                keys.computeIfAbsent(member.speaker().name(), key -> new LinkedHashSet<>())
                    .add(SpeakerKey.of(member.speaker())));
    return keys.entrySet().stream()
        .map(one -> new SpeakerEntry.Assumed(one.getKey(), List.copyOf(one.getValue())))
        .toList();
  }

  static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
  }
}
