package io.onrecord.retrieval;

import io.onrecord.article.Days;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why a filter that was understood was dropped. */
final class DroppedFilters {
  private final ArticleIndex index;

  DroppedFilters(ArticleIndex index) {
    this.index = index;
  }

  /** One sentence for the asker, without a full stop. */
  String note(Part dropped) {
    Understood understood = dropped.understood();
    String nothing = "nothing fits “%s” (%s)".formatted(understood.words(), understood.meaning());
    Filters filters = understood.filters();
    Optional<Days> published = index.published();
    String why = published.isEmpty() ? "" : outside(filters.from(), filters.to(), published.get());
    return nothing + why + ", so this is without that filter";
  }

  private static String outside(@Nullable LocalDate from, @Nullable LocalDate to, Days published) {
    if (from != null && from.isAfter(published.to())) {
      return "; the newest article is of " + Period.of(Days.of(published.to())).text();
    }
    return to != null && to.isBefore(published.from())
        ? "; the oldest article is of " + Period.of(Days.of(published.from())).text()
        : "";
  }
}
