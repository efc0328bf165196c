package io.onrecord.retrieval;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Names;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.statement.Role;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Titles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the speakers whom a question names. */
final class SpeakerFinder {
  private static final int MAX_SIMILAR = 3;
  private static final Pattern JOINT =
      Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|or|&)\\s+");

  private final ArticleIndex index;

  SpeakerFinder(ArticleIndex index) {
    this.index = index;
  }

  /** Whom {@code name} means: one speaker, or several when it lists several. */
  Who find(String name) {
    Who whole = findOne(name);
    List<String> parts = JOINT.splitAsStream(name).toList();
    if (whole instanceof Who.Known || parts.size() < 2) {
      return whole;
    }
    Set<SpeakerEntry> entries = new LinkedHashSet<>();
    List<String> notes = new ArrayList<>();
    for (String part : parts) {
      switch (findOne(part)) {
        case Who.Known known -> {
          entries.addAll(known.entries());
          notes.addAll(known.notes());
        }
        case Who.Ambiguous ambiguous -> {
          return ambiguous;
        }
        case Who.Unknown unknown -> {
          return unknown;
        }
      }
    }
    return new Who.Known(List.copyOf(entries), notes);
  }

  private Who findOne(String name) {
    List<SpeakerEntry> named = index.speakersNamed(name);
    if (named.stream().allMatch(entry -> isPrintedRole(entry.speaker().kind()))) {
      Optional<Who> inRole = inRole(name, named);
      if (inRole.isPresent()) {
        return inRole.get();
      }
    }
    if (!named.isEmpty()) {
      return choose(name, named);
    }
    List<String> words = List.of(Names.fold(name).split(" ", -1));
    for (int dropped = 1; dropped < words.size(); dropped++) {
      List<String> title = words.subList(0, dropped);
      List<SpeakerEntry> untitled =
          withTitle(
              String.join(" ", title),
              index.speakersNamed(String.join(" ", words.subList(dropped, words.size()))).stream()
                  .filter(entry -> mayBeTitle(title, entry))
                  .toList());
      if (!untitled.isEmpty()) {
        return choose(name, untitled);
      }
    }
    List<SpeakerEntry> bare =
        index.speakersNamed(words.getLast()).stream()
            .filter(entry -> words.size() > 1 && Names.fold(entry.name()).equals(words.getLast()))
            .toList();
    if (bare.size() > 1) {
      return new Who.Ambiguous(name, bare);
    }
    if (!bare.isEmpty()) {
      String note = "%s is taken to be %s".formatted(bare.getFirst().name(), name);
      return new Who.Known(bare, List.of(note));
    }
    return new Who.Unknown(name, similar(name));
  }

  private static boolean isPrintedRole(Speaker.Kind kind) {
    return kind != Speaker.Kind.PERSON
        && kind != Speaker.Kind.ORGANISATION
        && kind != Speaker.Kind.GOVERNMENT;
  }

  /**
   * "The mayor" is the only person whom an article calls mayor, and whom another article calls just
   * "the mayor".
   *
   * @param printed speakers whom an article calls only that
   */
  private Optional<Who> inRole(String role, List<SpeakerEntry> printed) {
    List<SpeakerEntry> holders =
        index.speakersInRole(role).stream().filter(entry -> !printed.contains(entry)).toList();
    boolean people =
        holders.stream().anyMatch(entry -> entry.speaker().kind() == Speaker.Kind.PERSON);
    if (holders.isEmpty() || (!printed.isEmpty() && !people)) {
      return Optional.empty();
    }
    List<SpeakerEntry> all = new ArrayList<>(holders);
    all.addAll(printed);
    String note = "“%s” is taken to be %s".formatted(role, holders.getFirst().name());
    return Optional.of(
        holders.size() == 1
            ? new Who.Known(all, List.of(note))
            : new Who.Ambiguous(role, List.copyOf(all)));
  }

  /** Speakers spelt almost so, and those of whose name it is a part: "Roe" and "Roe's lawyer". */
  private List<SpeakerEntry> similar(String name) {
    Set<SpeakerEntry> similar = new LinkedHashSet<>(index.speakersSpeltLike(name, MAX_SIMILAR));
    similar.addAll(index.speakers(name, MAX_SIMILAR));
    return similar.stream().limit(MAX_SIMILAR).toList();
  }

  /** Two speakers of one name are never taken for one: the asker has to say which. */
  private static Who choose(String name, List<SpeakerEntry> named) {
    String folded = Names.fold(name);
    List<SpeakerEntry> exact =
        named.stream()
            .filter(entry -> Names.fold(entry.name()).equals(folded) && folded.contains(" "))
            .toList();
    List<SpeakerEntry> meant = exact.isEmpty() ? named : exact;
    return meant.size() > 1 ? new Who.Ambiguous(name, meant) : new Who.Known(meant, List.of());
  }

  private static boolean mayBeTitle(List<String> words, SpeakerEntry entry) {
    Set<String> known = new HashSet<>();
    entry.titles().forEach(title -> known.addAll(List.of(Names.fold(title).split(" ", -1))));
    return words.stream()
        .allMatch(word -> Titles.isTitleWord(word) || word.equals("the") || known.contains(word));
  }

  /** Those of the speakers whose gender and role the title fits; without such a role, all. */
  private static List<SpeakerEntry> withTitle(String title, List<SpeakerEntry> entries) {
    List<SpeakerEntry> fitting =
        entries.stream()
            .filter(entry -> Titles.byCourtesy(title).agreesWith(Titles.genderOf(entry.speaker())))
            .toList();
    List<SpeakerEntry> holders =
        fitting.stream().filter(entry -> holds(entry, Role.in(title))).toList();
    return holders.isEmpty() ? fitting : holders;
  }

  private static boolean holds(SpeakerEntry entry, List<Role> asked) {
    return entry.titles().stream()
        .flatMap(title -> Role.in(title).stream())
        .anyMatch(role -> asked.stream().anyMatch(role::fits));
  }
}
