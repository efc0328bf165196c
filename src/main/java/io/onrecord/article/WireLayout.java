package io.onrecord.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each paragraph of wire text is: headline, byline, date, dateline, prose or furniture.
 *
 * @param headline null when the text has none
 * @param byline the names behind "By"; null when there is no byline
 * @param dateline null when the text has none
 * @param agency the agency that the dateline names, or that stands alone in its place; null when
 *     neither does
 * @param published the day of publication; null unless a line of its own or the dateline gives it
 *     with its year
 * @param prose the paragraphs of prose in their order, without dateline and furniture; none is
 *     blank
 */
record WireLayout(
    @Nullable String headline,
    @Nullable String byline,
    @Nullable Dateline dateline,
    @Nullable String agency,
    @Nullable LocalDate published,
    List<Span> prose) {
  WireLayout {
    prose = List.copyOf(prose);
  }

  /** The layout of plain text. */
  static WireLayout of(String text, @Nullable String givenTitle) {
    return of(text, Paragraphs.of(text), givenTitle);
  }

  /**
   * The layout of text whose paragraphs are known.
   *
   * @param givenTitle the title, if known from elsewhere; a first paragraph that repeats it is a
   *     headline whatever its form
   */
  static WireLayout of(String text, List<Span> paragraphs, @Nullable String givenTitle) {
    return new LayoutReading(text, paragraphs).read(givenTitle);
  }
}
