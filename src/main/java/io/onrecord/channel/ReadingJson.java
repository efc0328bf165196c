package io.onrecord.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onrecord.index.Filters;
import io.onrecord.retrieval.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question was understood to ask, as JSON. */
record ReadingJson(List<String> speakers, String topic, FiltersJson filters, List<String> notes) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FiltersJson(
      @Nullable String outlet, @Nullable String from, @Nullable String to, @Nullable String form) {}

  static ReadingJson of(Reading reading) {
    Filters filters = reading.filters();
    return new ReadingJson(
        reading.speakers(),
        reading.topic(),
        new FiltersJson(
            filters.outlet(),
            Values.textOf(filters.from()),
            Values.textOf(filters.to()),
            filters.form() == null ? null : Values.name(filters.form())),
        reading.notes());
  }
}
