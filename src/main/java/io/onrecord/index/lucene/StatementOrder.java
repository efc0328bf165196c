package io.onrecord.index.lucene;

import io.onrecord.article.Article;
import io.onrecord.index.FoundStatement;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The order of statements: newest article first, those without a day last; then by the article's id
 * and the statement's number.
 *
 * <p>A place in that order is the cursor of the next page: {@code 19876!flood!12}, with the day of
 * publication in days since 1970, which is missing for an article without a day.
 */
final class StatementOrder {
  private static final long NO_DAY = Long.MIN_VALUE;
  private static final Pattern PLACE =
      Pattern.compile("(-?\\d{1,12})?!([A-Za-z0-9][A-Za-z0-9._-]{0,127})!(\\d{1,9})");

  static final Sort SORT =
      new Sort(
          new SortField(Fields.DAY, SortField.Type.LONG, true, NO_DAY),
          new SortField(Fields.ID, SortField.Type.STRING),
          new SortField(Fields.NUMBER, SortField.Type.LONG));

  private StatementOrder() {}

  /** Where the statement stands. */
  static String place(FoundStatement found) {
    Article article = found.article();
    @Nullable LocalDate published = article.published();
    String day = published == null ? "" : String.valueOf(published.toEpochDay());
    return day + "!" + article.id() + "!" + found.statement().number();
  }

  /**
   * What the search goes on after.
   *
   * @param anyDoc a document of the index: places are unique, so it need not be the right one
   * @throws IllegalArgumentException when no page gave such a place
   */
  static FieldDoc after(String place, int anyDoc) {
    Matcher parts = PLACE.matcher(place);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "after must be the \"next\" of the page before, was \"%s\"".formatted(place));
    }
    @Nullable String day = parts.group(1);
    return new FieldDoc(
        anyDoc,
        0,
        new Object[] {
          day == null ? NO_DAY : Long.parseLong(day),
          new BytesRef(parts.group(2)),
          Long.parseLong(parts.group(3))
        });
  }
}
