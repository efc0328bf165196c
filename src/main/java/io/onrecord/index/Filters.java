package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.statement.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an asker wants left out. Every part that is null lets everything through.
 *
 * @param outlet only articles of this outlet, in any case
 * @param from only articles published on this day or later; articles without a day are left out
 * @param to only articles published on this day or earlier; articles without a day are left out
 * @param form only statements of this form
 * @param article only the article of this id; nothing when there is none
 */
public record Filters(
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Statement.@Nullable Form form,
    @Nullable String article) {
  /** Lets everything through. */
  public static final Filters NONE = new Filters(null, null, null, null, null);

  public Filters {
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException(
          "\"from\" must not be after \"to\", were %s and %s".formatted(from, to));
    }
    if (article != null && !Article.isId(article)) {
      throw new IllegalArgumentException(
          "\"article\" must be the id of an article: 1 to 128 letters, digits, full stops, _ or -");
    }
  }

  /** Filters that let every article through. */
  public Filters(
      @Nullable String outlet,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Statement.@Nullable Form form) {
    this(outlet, from, to, form, null);
  }
}
