package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements as text that a person can read and compare. */
final class StatementText {
  private StatementText() {}

  /** One block a statement, an empty line between. */
  static String blocks(List<Statement> statements, String text) {
    return statements.stream()
        .map(statement -> block(statement, text))
        .collect(Collectors.joining("\n"));
  }

  private static String block(Statement statement, String text) {
    var block = new StringBuilder();
    block.append(statement.number()).append('\n');
    for (Span span : statement.content()) {
      line(block, "content", span.in(text));
    }
    for (Speaker speaker : statement.speakers()) {
      line(block, "speaker", speaker(speaker));
    }
    line(block, "mention", in(statement.mention(), text));
    line(block, "cue", in(statement.cue(), text));
    String form = statement.form().toString().toLowerCase(Locale.ROOT);
    boolean plain = statement.polarity() == Statement.Polarity.SAYS;
    line(
        block,
        "form",
        plain ? form : form + ", " + statement.polarity().toString().toLowerCase(Locale.ROOT));
    optional(block, "to", statement.addressee(), text);
    Statement.Time time = statement.time();
    optional(block, "time", time == null ? null : time.span(), text);
    if (statement.reportedBy() != null) {
      line(block, "reported by", statement.reportedBy().toString());
    }
    line(
        block,
        "rule",
        String.format(Locale.ROOT, "%s %.2f", statement.rule(), statement.confidence()));
    return block.toString();
  }

  private static String speaker(Speaker speaker) {
    String title = speaker.title();
    return speaker.name()
        + " ("
        + speaker.kind().toString().toLowerCase(Locale.ROOT)
        + ")"
        + (title == null ? "" : " title: " + title)
        + (speaker.aliases().isEmpty() ? "" : " also: " + String.join(", ", speaker.aliases()));
  }

  private static String in(@Nullable Span span, String text) {
    return span == null ? "-" : span.in(text);
  }

  private static void optional(StringBuilder block, String name, @Nullable Span span, String text) {
    if (span != null) {
      line(block, name, span.in(text));
    }
  }

  private static void line(StringBuilder block, String name, String value) {
    block.append("  ").append(name).append(": ").append(value).append('\n');
  }
}
