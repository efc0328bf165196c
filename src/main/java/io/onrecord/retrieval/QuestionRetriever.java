package io.onrecord.retrieval;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Understands a question and takes it down the route that answers it.
 *
 * <p>What was understood, but leaves nothing, is given up again, and the answer says so.
 */
public final class QuestionRetriever implements Retriever {
  private final Understanding.Reader reader;
  private final StatementRoute statements;
  private final PassageRoute passages;
  private final DigestRoute digest;
  private final Spelling spelling;
  private final DroppedFilters dropped;
  private final Clock clock;

  /**
   * @param clock tells today, from which "last week" is seen
   */
  public QuestionRetriever(ArticleIndex index, Clock clock) {
    this.reader = new Understanding.Reader(index);
    this.statements = new StatementRoute(index);
    this.passages = new PassageRoute(index);
    this.digest = new DigestRoute(index);
    this.spelling = new Spelling(index);
    this.dropped = new DroppedFilters(index);
    this.clock = clock;
  }

  @Override
  public Evidence retrieve(Question question) {
    Understanding whole = reader.read(question, LocalDate.now(clock));
    Optional<Part> topic = whole.parts().stream().filter(Part::mayBeTopic).findFirst();
    if (topic.isPresent()) {
      Evidence asTopic = retrieveOrDrop(question, whole.without(topic.get(), true));
      Evidence asFilter = asTopic instanceof Evidence.Nothing ? retrieve(question, whole) : asTopic;
      return asFilter instanceof Evidence.Nothing ? asTopic : asFilter;
    }
    return retrieveOrDrop(question, whole);
  }

  /** With all that was understood, else without one filter of it, else without any. */
  private Evidence retrieveOrDrop(Question question, Understanding whole) {
    Evidence first = retrieve(question, whole);
    List<Part> filtering = whole.filtering();
    if (!(first instanceof Evidence.Nothing) || filtering.isEmpty()) {
      return first;
    }
    for (Part part : filtering) {
      Evidence evidence = retrieve(question, whole.without(part, false));
      if (!(evidence instanceof Evidence.Nothing)) {
        return evidence.with(evidence.reading().noted(List.of(dropped.note(part))));
      }
    }
    Understanding bare = whole;
    List<String> notes = new ArrayList<>();
    for (Part part : filtering) {
      bare = bare.without(part, false);
      notes.add(dropped.note(part));
    }
    Evidence evidence = filtering.size() == 1 ? first : retrieve(question, bare);
    return evidence instanceof Evidence.Nothing
        ? first
        : evidence.with(evidence.reading().noted(notes));
  }

  private Evidence retrieve(Question question, Understanding understanding) {
    Asked asked = asked(question, understanding.rest());
    Spelling.Corrected corrected = corrected(question, asked);
    Filters filters = understanding.filters(question.filters());
    boolean newest = understanding.isNewestFirst();
    List<Understood> understood = new ArrayList<>();
    Evidence evidence =
        switch (asked) {
          case Asked.Statements said ->
              statements.retrieve(
                  new Asked.Statements(said.who(), corrected.words(), said.phrase()), filters);
          case Asked.Passages other ->
              understanding.isShortened() && PassageWords.nameNothing(other.words())
                  ? digest.retrieve(other.words(), filters)
                  : passages.retrieve(
                      new Asked.Passages(corrected.words(), other.kind()), filters, newest);
        };
    Reading reading = evidence.reading();
    if (asked instanceof Asked.Statements said
        && question.speaker() == null
        && !reading.speakers().isEmpty()) {
      understood.add(speaker(said.who(), reading.speakers()));
    }
    understood.addAll(understanding.understood());
    understood.addAll(corrected.corrected());
    List<String> notes = new ArrayList<>(corrected.notes());
    if (evidence instanceof Evidence.Nothing) {
      notes.addAll(corrected.offers());
    }
    return evidence.with(
        new Reading(
                reading.speakers(),
                reading.topic(),
                question.filters(),
                understood,
                reading.notes())
            .noted(notes));
  }

  private Spelling.Corrected corrected(Question question, Asked asked) {
    String words =
        switch (asked) {
          case Asked.Statements said -> said.topic();
          case Asked.Passages other -> other.words();
        };
    return question.ignored().contains(Understood.Kind.SPELLING)
        ? new Spelling.Corrected(words, List.of(), List.of())
        : spelling.correct(words);
  }

  private static Understood speaker(String who, List<String> names) {
    String meaning = "statements of " + String.join(" and ", names);
    return new Understood(Understood.Kind.SPEAKER, who, meaning, Filters.NONE);
  }

  /** A speaker given as a filter is whose statements are asked for, whatever the text names. */
  private static Asked asked(Question question, String text) {
    Asked asked = QuestionPatterns.read(text);
    if (question.speaker() != null) {
      return asked instanceof Asked.Statements said
          ? new Asked.Statements(question.speaker(), said.topic(), said.phrase())
          : new Asked.Statements(question.speaker(), text, "");
    }
    return question.ignored().contains(Understood.Kind.SPEAKER)
        ? new Asked.Passages(text, QuestionKind.of(text))
        : asked;
  }
}
