package io.onrecord.channel;

import io.onrecord.index.Filters;
import io.onrecord.retrieval.Question;
import io.onrecord.retrieval.Understood;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/v1/ask}. */
record AskRequest(
    @Nullable String question,
    @Nullable List<@Nullable Turn> history,
    @Nullable Wanted filters,
    @Nullable List<@Nullable String> ignore) {

  record Turn(@Nullable String question, @Nullable String answer) {}

  /** The filters; days as {@code 2024-06-20}. */
  record Wanted(
      @Nullable String speaker,
      @Nullable String outlet,
      @Nullable String from,
      @Nullable String to,
      @Nullable String form,
      @Nullable String article) {}

  Question toQuestion() {
    if (question == null) {
      throw missing("question");
    }
    List<Question.Turn> turns = new ArrayList<>();
    for (Turn turn : history == null ? List.<Turn>of() : history) {
      if (turn == null || turn.question() == null || turn.answer() == null) {
        throw new ProblemException(
            Problem.invalidValue("each turn of \"history\" needs \"question\" and \"answer\""));
      }
      turns.add(new Question.Turn(turn.question(), turn.answer()));
    }
    if (filters == null) {
      return new Question(question, turns, null, Filters.NONE, ignored());
    }
    Filters wanted =
        new Filters(
            orNull(filters.outlet()),
            Values.day("from", orNull(filters.from())),
            Values.day("to", orNull(filters.to())),
            Values.form(orNull(filters.form())),
            orNull(filters.article()));
    return new Question(question, turns, orNull(filters.speaker()), wanted, ignored());
  }

  private Set<Understood.Kind> ignored() {
    Set<Understood.Kind> kinds = EnumSet.noneOf(Understood.Kind.class);
    for (String name : ignore == null ? List.<@Nullable String>of() : ignore) {
      kinds.add(Values.understood(name));
    }
    return kinds;
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static ProblemException missing(String field) {
    return new ProblemException(Problem.invalidValue("\"%s\" is missing".formatted(field)));
  }
}
