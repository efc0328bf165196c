package io.onrecord.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article besides its text. Each detail that is not null wins over what the
 * text itself says.
 */
public record ArticleDetails(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable LocalDate published,
    @Nullable String url) {
  /** Nothing is known. */
  public static final ArticleDetails NONE = new ArticleDetails(null, null, null, null, null);

  /** Details that are blank count as unknown; others lose the white space at their ends. */
  public ArticleDetails {
    title = known(title);
    outlet = known(outlet);
    byline = known(byline);
    url = known(url);
  }

  private static @Nullable String known(@Nullable String detail) {
    return detail == null || detail.isBlank() ? null : detail.strip();
  }
}
