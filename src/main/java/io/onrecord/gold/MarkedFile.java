package io.onrecord.gold;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleDetails;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an article in the markup of {@code src/gold/README.md}: head, text and table. */
final class MarkedFile {
  private static final Pattern RULE = Pattern.compile("(?m)^---\n");
  private static final Pattern ROW = Pattern.compile("(\\d{1,4}) (.+)");
  private static final Set<String> FLAGS = Set.of("denies", "declines", "belief", "retold");
  private static final Set<String> KINDS = Set.of("org", "gov", "unnamed");

  private MarkedFile() {}

  /**
   * @throws GoldFormatException when the file does not follow the markup
   */
  static GoldArticle read(String id, String content, String where) {
    String[] parts = RULE.split(content.replace("\r\n", "\n"), -1);
    if (parts.length != 3) {
      throw new GoldFormatException(
          where,
          "must be head, text and table between two lines of ---, has %d parts"
              .formatted(parts.length));
    }
    int textLine = 2 + newlines(parts[0]);
    Map<String, String> head = head(parts[0], where);
    Markup markup = Markup.read(parts[1], where, textLine);
    Article article = ArticleParser.parse(id, markup.text(), details(head, where));
    Map<Integer, String> rows = rows(parts[2], where, textLine + newlines(parts[1]) + 1);
    List<GoldStatement> statements = new ArrayList<>();
    Set<Integer> numbers = new TreeSet<>(markup.spans().keySet());
    numbers.addAll(rows.keySet());
    for (int number : numbers) {
      Map<String, List<Span>> spans = markup.spans().get(number);
      String row = rows.get(number);
      if (spans == null || row == null) {
        throw new GoldFormatException(
            where,
            "statement %d %s"
                .formatted(number, row == null ? "has no line in the table" : "has no mark"));
      }
      statements.add(statement(number, spans, row, where));
    }
    return new GoldArticle(id, article, statements);
  }

  private static Map<String, String> head(String text, String where) {
    Map<String, String> head = new HashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new GoldFormatException(
            line(where, i + 1), "head has a line without “name: ”, was “%s”".formatted(line));
      }
      head.put(line.substring(0, colon), line.substring(colon + 2).strip());
    }
    return head;
  }

  private static ArticleDetails details(Map<String, String> head, String where) {
    return new ArticleDetails(
        head.get("title"),
        head.get("outlet"),
        null,
        date(head.getOrDefault("published", ""), where),
        null);
  }

  private static LocalDate date(String text, String where) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new GoldFormatException(
          where, "a day must be like 2003-11-04, was “%s”".formatted(text), e);
    }
  }

  private static Map<Integer, String> rows(String text, String where, int firstLine) {
    Map<Integer, String> rows = new HashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        throw new GoldFormatException(
            line(where, firstLine + i),
            "a line of the table must be like “1 Ann Bello”, was “%s”".formatted(line));
      }
      if (rows.put(Integer.valueOf(row.group(1)), row.group(2)) != null) {
        throw new GoldFormatException(
            line(where, firstLine + i),
            "statement %s stands in the table twice".formatted(row.group(1)));
      }
    }
    return rows;
  }

  static String line(String where, int line) {
    return "%s line %d".formatted(where, line);
  }

  private static int newlines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static GoldStatement statement(
      int number, Map<String, List<Span>> spans, String row, String where) {
    List<Span> content = spans.get("");
    if (content == null) {
      throw new GoldFormatException(where, "statement %d has no content".formatted(number));
    }
    String[] cells = row.split(" \\| ", -1);
    Set<String> flags = new TreeSet<>();
    LocalDate day = null;
    for (int i = 1; i < cells.length; i++) {
      if (cells[i].startsWith("on ")) {
        day = date(cells[i].substring(3), where);
      } else if (!flags.add(cells[i]) || !FLAGS.contains(cells[i])) {
        throw new GoldFormatException(
            where,
            "statement %d: after a bar stands denies, declines, belief, retold or “on” and a day, was “%s”"
                .formatted(number, cells[i]));
      }
    }
    List<Span> sorted = content.stream().sorted().toList();
    return new GoldStatement(
        number,
        sorted,
        one(spans, "s", number, where),
        spans.getOrDefault("c", List.of()),
        one(spans, "a", number, where),
        one(spans, "t", number, where),
        speakers(cells[0]),
        flags,
        day);
  }

  private static List<String> speakers(String cell) {
    List<String> names = new ArrayList<>();
    for (String part : cell.split("; ", -1)) {
      int colon = part.indexOf(": ");
      boolean kind = colon > 0 && KINDS.contains(part.substring(0, colon));
      String name = kind ? part.substring(colon + 2) : part;
      if (!name.equals("?")) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable Span one(
      Map<String, List<Span>> spans, String letter, int number, String where) {
    List<Span> found = spans.getOrDefault(letter, List.of());
    if (found.size() > 1) {
      throw new GoldFormatException(
          where, "mark {%d%s: stands twice, once is allowed".formatted(number, letter));
    }
    return found.isEmpty() ? null : found.getFirst();
  }
}
