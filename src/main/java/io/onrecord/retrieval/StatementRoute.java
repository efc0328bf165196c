package io.onrecord.retrieval;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers "what did they say" with the complete list of their statements. */
final class StatementRoute {
  /** An answer lists so many statements at most; it says how many there are. */
  static final int MAX_LISTED = 100;

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
    List<String> names = entries.stream().map(SpeakerEntry::name).toList();
    List<String> notes = new ArrayList<>(assumed);
    StatementPage page = page(names, asked, 1, filters);
    if (page.total() == 0 && asked.phrase().isBlank()) {
      page = page(names, asked, MOST_WORDS, filters);
      if (page.total() > 0) {
        notes.add(
            "no statement holds every word of “%s”; these hold most of them"
                .formatted(asked.topic()));
      }
    }
    Reading reading = new Reading(names, topic(asked), filters, notes);
    return page.total() > 0
        ? new Evidence.Statements(reading, page)
        : nothingOnTopic(reading, entries, asked);
  }

  private StatementPage page(
      List<String> names, Asked.Statements asked, double share, Filters filters) {
    return index.statements(
        new StatementQuery(names, asked.topic(), share, asked.phrase(), filters, null, MAX_LISTED));
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
            .map(entry -> "%s (%s)".formatted(entry.name(), count(entry.statements(), "statement")))
            .collect(Collectors.joining(" or "));
    return new Evidence.Nothing(
        new Reading(List.of(), topic(asked), filters, List.of()),
        "“%s” may be %s".formatted(who.name(), candidates),
        questions(who.candidates(), asked));
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
    String about = asked.topic().isBlank() ? "" : " about " + asked.topic();
    return entries.stream()
        .map(entry -> "What did " + entry.name() + " say" + about + "?")
        .toList();
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
