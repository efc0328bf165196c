package io.onrecord.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onrecord.index.Filters;
import io.onrecord.retrieval.Reading;
import io.onrecord.retrieval.Understood;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question was understood to ask, as JSON. */
record ReadingJson(
    List<String> speakers,
    String topic,
    FiltersJson filters,
    List<UnderstoodJson> understood,
    List<String> notes) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FiltersJson(
      @Nullable String outlet,
      @Nullable String from,
      @Nullable String to,
      @Nullable String form,
      @Nullable String article) {
    static FiltersJson of(Filters filters) {
      return new FiltersJson(
          filters.outlet(),
          Values.textOf(filters.from()),
          Values.textOf(filters.to()),
          filters.form() == null ? null : Values.name(filters.form()),
          filters.article());
    }
  }

  /** What was understood from some words of the question; {@code kind} may be ignored. */
  record UnderstoodJson(String kind, String words, String meaning, FiltersJson filters) {
    static UnderstoodJson of(Understood understood) {
      return new UnderstoodJson(
          understood.kind().label(),
          understood.words(),
          understood.meaning(),
          FiltersJson.of(understood.filters()));
    }
  }

  static ReadingJson of(Reading reading) {
    return new ReadingJson(
        reading.speakers(),
        reading.topic(),
        FiltersJson.of(reading.filters()),
        reading.understood().stream().map(UnderstoodJson::of).toList(),
        reading.notes());
  }
}
