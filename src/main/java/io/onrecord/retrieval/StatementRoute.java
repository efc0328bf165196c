package io.onrecord.retrieval;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.Names;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import io.onrecord.statement.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Answers "what did they say" with the complete list of their statements. */
final class StatementRoute {
  /** An answer lists so many statements at most; it says how many there are. */
  static final int MAX_LISTED = 100;

  /** So many speakers who share a name or role are listed at most. */
  private static final int MAX_CANDIDATES = 10;

  /**
   * When no statement holds every word of the topic, those that hold this part of them are shown.
   */
  private static final double MOST_WORDS = 0.6;

  private final ArticleIndex index;
  private final SpeakerFinder speakers;

  StatementRoute(ArticleIndex index) {
    this.index = index;
    this.speakers = new SpeakerFinder(index);
  }

  Evidence retrieve(Asked.Statements asked, Filters filters) {
    if (asked.who().isBlank()) {
      return statements(asked, List.of(), filters, List.of());
    }
    return switch (speakers.find(asked.who())) {
      case Who.Known known -> statements(asked, known.entries(), filters, known.notes());
      case Who.Ambiguous ambiguous -> whichOne(ambiguous, asked, filters);
      case Who.Unknown unknown -> noSuchSpeaker(unknown, asked, filters);
    };
  }

  private Evidence statements(
      Asked.Statements asked, List<SpeakerEntry> entries, Filters filters, List<String> assumed) {
    List<String> keys = entries.stream().flatMap(entry -> entry.keys().stream()).toList();
    List<String> notes = new ArrayList<>(assumed);
    double share = 1;
    StatementPage page = page(keys, asked, share, filters, MAX_LISTED);
    if (page.total() == 0 && asked.phrase().isBlank()) {
      share = MOST_WORDS;
      page = page(keys, asked, share, filters, MAX_LISTED);
      if (page.total() > 0) {
        notes.add(
            "no statement holds every word of “%s”; these hold most of them"
                .formatted(asked.topic()));
      }
    }
    for (SpeakerEntry entry : entries) {
      for (SpeakerEntry.Assumed name : entry.assumed()) {
        long articles = page(name.keys(), asked, share, filters, 1).articles();
        if (articles > 0) {
          notes.add(
              "“%s” in %s is taken to be %s"
                  .formatted(name.name(), count(articles, "article"), entry.name()));
        }
      }
    }
    List<String> names = entries.stream().map(SpeakerEntry::name).distinct().toList();
    Reading reading = new Reading(names, topic(asked), filters, notes);
    return page.total() > 0
        ? CopiedStatements.of(index, reading, page)
        : nothingOnTopic(reading, entries, asked);
  }

  private StatementPage page(
      List<String> speakers, Asked.Statements asked, double share, Filters filters, int limit) {
    return index.statements(
        new StatementQuery(speakers, asked.topic(), share, asked.phrase(), filters, null, limit));
  }

  private Evidence nothingOnTopic(
      Reading reading, List<SpeakerEntry> entries, Asked.Statements asked) {
    String by = entries.isEmpty() ? "" : " by " + String.join(" or ", reading.speakers());
    String about = topic(asked).isBlank() ? "" : " about “" + topic(asked) + "”";
    String within = reading.filters().equals(Filters.NONE) ? "" : " that the filters let through";
    String reason = "no statement%s%s%s in %s".formatted(by, about, within, articles());
    List<String> suggestions =
        about.isEmpty()
            ? List.of()
            : reading.speakers().stream().map(name -> "What did " + name + " say?").toList();
    return new Evidence.Nothing(reading, reason, suggestions);
  }

  private Evidence whichOne(Who.Ambiguous who, Asked.Statements asked, Filters filters) {
    String candidates =
        who.candidates().stream()
            .limit(MAX_CANDIDATES)
            .map(
                entry ->
                    "%s (%s)"
                        .formatted(
                            label(entry, who.candidates()), count(entry.statements(), "statement")))
            .collect(Collectors.joining(" or "));
    int more = who.candidates().size() - MAX_CANDIDATES;
    return new Evidence.Nothing(
        new Reading(List.of(), topic(asked), filters, List.of()),
        "“%s” may be %s%s"
            .formatted(who.name(), candidates, more > 0 ? " or %d others".formatted(more) : ""),
        who.candidates().stream()
            .limit(MAX_CANDIDATES)
            .map(entry -> label(entry, who.candidates()))
            .filter(name -> !Names.fold(name).equals(Names.fold(who.name())))
            .map(name -> question(name, asked))
            .toList());
  }

  /** The name, with the title before it where others have the same name. */
  private static String label(SpeakerEntry entry, List<SpeakerEntry> candidates) {
    String name = Names.fold(entry.name());
    boolean shared =
        candidates.stream()
            .anyMatch(other -> !other.equals(entry) && isPartOf(name, Names.fold(other.name())));
    String title = entry.speaker().title();
    boolean before =
        title != null
            && Arrays.stream(Names.fold(title).split(" ", -1)).allMatch(Titles::isTitleWord);
    return shared && before ? title + " " + entry.name() : entry.name();
  }

  private static boolean isPartOf(String name, String other) {
    return other.equals(name) || other.endsWith(" " + name);
  }

  private Evidence noSuchSpeaker(Who.Unknown who, Asked.Statements asked, Filters filters) {
    String reason = "no statement by %s in %s".formatted(who.name(), articles());
    if (!who.similar().isEmpty()) {
      reason +=
          "; did you mean "
              + who.similar().stream().map(SpeakerEntry::name).collect(Collectors.joining(" or "))
              + "?";
    }
    return new Evidence.Nothing(
        new Reading(List.of(), topic(asked), filters, List.of()),
        reason,
        questions(who.similar(), asked));
  }

  private static List<String> questions(List<SpeakerEntry> entries, Asked.Statements asked) {
    return entries.stream().map(entry -> question(entry.name(), asked)).toList();
  }

  private static String question(String name, Asked.Statements asked) {
    String about = asked.topic().isBlank() ? "" : " about " + asked.topic();
    return "What did " + name + " say" + about + "?";
  }

  private String articles() {
    return count(index.stats().articles(), "article");
  }

  private static String topic(Asked.Statements asked) {
    return asked.phrase().isBlank()
        ? asked.topic()
        : (asked.phrase() + " " + asked.topic()).strip();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
