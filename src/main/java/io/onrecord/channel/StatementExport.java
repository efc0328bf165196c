package io.onrecord.channel;

import io.onrecord.index.ArticleIndex;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes lists of statements in the forms that other programs read. */
public final class StatementExport {
  /** Forms of a list. */
  public enum Format {
    /** What {@code GET /api/v1/statements} returns. */
    JSON,
    CSV,
    MARKDOWN
  }

  /**
   * A page as JSON.
   *
   * @param speakers names that the speaker asked for may mean
   * @param next value of {@code after} for the page that follows; null after the last
   */
  record PageJson(
      long total,
      long articles,
      List<String> speakers,
      List<StatementJson> statements,
      @Nullable String next) {}

  private StatementExport() {}

  /** One page as JSON. */
  static PageJson page(List<String> speakers, StatementPage page) {
    return new PageJson(
        page.total(),
        page.articles(),
        speakers,
        page.statements().stream().map(StatementJson::of).toList(),
        page.next());
  }

  /**
   * Writes all statements that answer the query, in UTF-8.
   *
   * @param speakers names of the speakers asked for, which only JSON tells
   * @param site scheme and host before each permalink; blank for none
   */
  public static void writeAll(
      ArticleIndex index,
      StatementQuery query,
      List<String> speakers,
      Format format,
      String site,
      OutputStream out)
      throws IOException {
    switch (format) {
      case CSV -> writeSheet(index, query, StatementSheet.CSV, site, out);
      case MARKDOWN -> writeSheet(index, query, StatementSheet.MARKDOWN, site, out);
      case JSON -> out.write(Json.bytes(page(speakers, allPages(index, query))));
    }
  }

  private static StatementPage allPages(ArticleIndex index, StatementQuery query) {
    StatementPage page = index.statements(query);
    List<FoundStatement> all = new ArrayList<>(page.statements());
    while (page.next() != null) {
      page = index.statements(query.after(page.next()));
      all.addAll(page.statements());
    }
    return new StatementPage(all, page.total(), page.articles(), null);
  }

  private static void writeSheet(
      ArticleIndex index, StatementQuery query, StatementSheet sheet, String site, OutputStream out)
      throws IOException {
    StatementPage page = index.statements(query);
    out.write(sheet.head().getBytes(StandardCharsets.UTF_8));
    writePage(page, sheet, site, out);
    while (page.next() != null) {
      page = index.statements(query.after(page.next()));
      writePage(page, sheet, site, out);
    }
  }

  static void writePage(StatementPage page, StatementSheet sheet, String site, OutputStream out)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    page.statements().forEach(found -> sheet.append(lines, found, site));
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
