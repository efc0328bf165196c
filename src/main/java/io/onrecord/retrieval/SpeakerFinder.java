package io.onrecord.retrieval;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Names;
import io.onrecord.index.SpeakerEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the speakers whom a question names. */
final class SpeakerFinder {
  private static final int MAX_SIMILAR = 3;
  private static final Pattern JOINT =
      Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|or|&)\\s+");

  /** Words before a name that single nobody out: "President Putin" is "Putin". */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "lord",
          "lady",
          "dame",
          "president",
          "vice",
          "prime",
          "minister",
          "chancellor",
          "secretary",
          "senator",
          "sen",
          "representative",
          "rep",
          "congressman",
          "congresswoman",
          "governor",
          "gov",
          "mayor",
          "judge",
          "justice",
          "general",
          "gen",
          "colonel",
          "col",
          "captain",
          "capt",
          "admiral",
          "pope",
          "king",
          "queen",
          "prince",
          "princess",
          "former",
          "ex",
          "leader",
          "chief",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "analyst",
          "director",
          "chairman",
          "chairwoman",
          "chair",
          "ceo",
          "the",
          "us",
          "russian",
          "american",
          "british",
          "french",
          "german",
          "chinese",
          "ukrainian",
          "republican",
          "democrat",
          "democratic");

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
    if (!named.isEmpty()) {
      return choose(name, named);
    }
    List<String> words = List.of(Names.fold(name).split(" ", -1));
    for (int dropped = 1; dropped < words.size(); dropped++) {
      List<String> title = words.subList(0, dropped);
      List<SpeakerEntry> untitled =
          index.speakersNamed(String.join(" ", words.subList(dropped, words.size()))).stream()
              .filter(entry -> mayBeTitle(title, entry))
              .toList();
      if (!untitled.isEmpty()) {
        return choose(name, untitled);
      }
    }
    List<SpeakerEntry> bare =
        index.speakersNamed(words.getLast()).stream()
            .filter(entry -> words.size() > 1 && Names.fold(entry.name()).equals(words.getLast()))
            .toList();
    if (!bare.isEmpty()) {
      String note = "%s is taken to be %s".formatted(bare.getFirst().name(), name);
      return new Who.Known(bare, List.of(note));
    }
    return new Who.Unknown(name, similar(name));
  }

  /** Speakers spelt almost so, and those of whose name it is a part: "Roe" and "Roe's lawyer". */
  private List<SpeakerEntry> similar(String name) {
    Set<SpeakerEntry> similar = new LinkedHashSet<>(index.speakersSpeltLike(name, MAX_SIMILAR));
    similar.addAll(index.speakers(name, MAX_SIMILAR));
    return similar.stream().limit(MAX_SIMILAR).toList();
  }

  /**
   * "Smith" may be a speaker whom an article calls only that, and the Smith whom another article
   * names in full: as long as there is only one of these, both are meant.
   */
  private static Who choose(String name, List<SpeakerEntry> named) {
    String folded = Names.fold(name);
    List<SpeakerEntry> exact =
        named.stream()
            .filter(entry -> Names.fold(entry.name()).equals(folded) && folded.contains(" "))
            .toList();
    if (!exact.isEmpty()) {
      return new Who.Known(exact, List.of());
    }
    List<SpeakerEntry> full =
        named.stream().filter(entry -> !Names.fold(entry.name()).equals(folded)).toList();
    if (full.size() > 1) {
      return new Who.Ambiguous(name, full);
    }
    List<String> notes =
        full.size() == 1 && named.size() > 1
            ? List.of("%s is taken to be %s".formatted(name, full.getFirst().name()))
            : List.of();
    return new Who.Known(named, notes);
  }

  private static boolean mayBeTitle(List<String> words, SpeakerEntry entry) {
    String title = entry.speaker().title();
    Set<String> known = new HashSet<>(TITLES);
    if (title != null) {
      known.addAll(List.of(Names.fold(title).split(" ", -1)));
    }
    return known.containsAll(words);
  }
}
