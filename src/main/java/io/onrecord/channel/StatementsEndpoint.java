package io.onrecord.channel;

import io.javalin.http.Context;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.index.StatementPage;
import io.onrecord.index.StatementQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/v1/statements}: the complete list of statements, page by page as JSON. As a sheet
 * it is whole unless the client sets a limit, so that nobody works with a list that was cut.
 */
final class StatementsEndpoint {
  private static final int USUAL_LIMIT = 100;

  private final ArticleIndex index;

  StatementsEndpoint(ArticleIndex index) {
    this.index = index;
  }

  void list(Context ctx) {
    QueryParams params =
        QueryParams.of(
            ctx, "speaker", "about", "from", "to", "outlet", "form", "after", "limit", "format");
    StatementSheet sheet = sheet(params.text("format"), ctx.header("Accept"));
    String speaker = params.text("speaker");
    List<SpeakerEntry> entries = index.speakersNamed(speaker);
    List<String> names = entries.stream().map(SpeakerEntry::name).distinct().toList();
    StatementQuery query =
        new StatementQuery(
            entries.stream().flatMap(entry -> entry.keys().stream()).toList(),
            params.text("about"),
            1,
            "",
            params.filters(),
            params.orNull("after"),
            params.limit(USUAL_LIMIT, StatementQuery.MAX_LIMIT));
    boolean nobody = !speaker.isEmpty() && entries.isEmpty();
    StatementPage page =
        nobody ? new StatementPage(List.of(), 0, 0, null) : index.statements(query);
    if (sheet == null) {
      Responses.json(ctx, StatementExport.page(names, page));
    } else {
      write(ctx, sheet, query, page, !nobody && !params.has("limit"));
    }
  }

  private void write(
      Context ctx, StatementSheet sheet, StatementQuery query, StatementPage first, boolean whole) {
    ctx.res().setContentType(sheet.contentType());
    ctx.header("Content-Disposition", "attachment; filename=\"" + sheet.fileName() + "\"");
    String site = ctx.scheme() + "://" + ctx.host();
    try {
      OutputStream out = ctx.res().getOutputStream();
      if (whole) {
        StatementExport.writeAll(index, query, List.of(), sheet.format(), site, out);
      } else {
        out.write(sheet.head().getBytes(StandardCharsets.UTF_8));
        StatementExport.writePage(first, sheet, site, out);
      }
    } catch (IOException e) {
      throw new EventStream.ClientGoneException(e);
    }
  }

  private static @Nullable StatementSheet sheet(String format, @Nullable String acceptHeader) {
    String accept = acceptHeader == null ? "" : acceptHeader.toLowerCase(Locale.ROOT);
    return switch (format) {
      case "json" -> null;
      case "csv" -> StatementSheet.CSV;
      case "markdown" -> StatementSheet.MARKDOWN;
      case "" ->
          accept.contains("text/csv")
              ? StatementSheet.CSV
              : accept.contains("text/markdown") ? StatementSheet.MARKDOWN : null;
      default ->
          throw new ProblemException(
              Problem.invalidValue("\"format\" must be json, csv or markdown"));
    };
  }
}
