package io.onrecord.channel;

import io.onrecord.answer.Report;
import io.onrecord.article.Days;
import io.onrecord.index.FoundStatement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements as a file to work on. */
enum StatementSheet {
  /** After RFC 4180, one statement a line; no cell is a formula to a spreadsheet. */
  CSV("text/csv;charset=utf-8", "statements.csv") {
    @Override
    String head() {
      return "speaker,statement,form,polarity,published,outlet,title,article,sentence,url,kind,"
          + "addressee,said,said_from,said_to,reported_by,confidence,doubt\r\n";
    }

    @Override
    void append(StringBuilder out, FoundStatement found, String site) {
      StatementJson statement = StatementJson.of(found);
      Report report = Report.of(found);
      Days said = report.time() == null ? null : report.time().days();
      List<String> cells =
          List.of(
              String.join("; ", statement.speakers()),
              statement.text(),
              statement.form(),
              statement.polarity(),
              orEmpty(statement.published()),
              orEmpty(statement.outlet()),
              statement.title(),
              statement.articleId(),
              statement.sentences().isEmpty() ? "" : statement.sentences().get(0).toString(),
              site + statement.url(),
              String.join("; ", statement.kinds()),
              orEmpty(report.addressee()),
              report.time() == null ? "" : report.time().words(),
              said == null ? "" : said.from().toString(),
              said == null ? "" : said.to().toString(),
              report.reporter() == null ? "" : orEmpty(report.reporter().speakers()),
              String.format(Locale.ROOT, "%.2f", report.confidence()),
              orEmpty(report.doubt()));
      out.append(cells.stream().map(StatementSheet::cell).collect(Collectors.joining(",")));
      out.append("\r\n");
    }
  },

  /** One statement a line of a list; nothing in an article becomes markup or a link. */
  MARKDOWN("text/markdown;charset=utf-8", "statements.md") {
    @Override
    String head() {
      return "";
    }

    @Override
    void append(StringBuilder out, FoundStatement found, String site) {
      StatementJson statement = StatementJson.of(found);
      List<String> notes = Report.of(found).notes();
      out.append("- **")
          .append(plain(String.join(" and ", statement.speakers())))
          .append("**: ")
          .append(plain(statement.text()))
          .append(" — [")
          .append(plain(statement.title()))
          .append("](")
          .append(site)
          .append(statement.url())
          .append(")");
      String where =
          List.of(orEmpty(statement.outlet()), orEmpty(statement.published())).stream()
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      out.append(where.isEmpty() ? "" : ", " + plain(where))
          .append(notes.isEmpty() ? "" : " — " + plain(String.join("; ", notes)))
          .append('\n');
    }
  };

  private static final String MARKUP = "\\`*_{}[]()<>#+-.!|~&";

  private final String contentType;
  private final String fileName;

  StatementSheet(String contentType, String fileName) {
    this.contentType = contentType;
    this.fileName = fileName;
  }

  abstract String head();

  /**
   * Appends a statement.
   *
   * @param site scheme and host of this server, for absolute permalinks
   */
  abstract void append(StringBuilder out, FoundStatement found, String site);

  StatementExport.Format format() {
    return this == CSV ? StatementExport.Format.CSV : StatementExport.Format.MARKDOWN;
  }

  String contentType() {
    return contentType;
  }

  String fileName() {
    return fileName;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** A cell in quotation marks; what a spreadsheet would calculate gets an apostrophe before it. */
  private static String cell(String value) {
    String line = oneLine(value);
    String safe = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  private static String plain(String value) {
    String line = oneLine(value);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      plain.append(MARKUP.indexOf(line.charAt(i)) >= 0 ? "\\" : "").append(line.charAt(i));
    }
    return plain.toString();
  }

  /** Without line breaks, control and invisible characters, and white space at the ends. */
  private static String oneLine(String value) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      if (breaks || Character.getType(c) != Character.FORMAT) {
        line.append(breaks ? ' ' : c);
      }
    }
    return line.toString().strip();
  }
}
