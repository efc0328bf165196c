package io.onrecord.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown, {@code .md} and {@code .markdown}, with or without front matter.
 *
 * <p>The article's text is not the file but its plain rendering, see {@link MarkdownText}; spans
 * refer to that. Of the front matter count {@code title}, {@code outlet} (or {@code source}, {@code
 * publisher}), {@code byline} ({@code author}, {@code authors}), {@code published} ({@code date})
 * and {@code url} ({@code link}). A date that cannot be read leaves the day of publication unknown:
 * an article is worth more than its date. Without a title there, the first heading of level 1 is
 * the title. Datelines, bylines and credits in the body are read as in wire text.
 */
final class MarkdownReader implements ArticleReader {
  private static final int MAX_OPEN_BLOCKS = 100;

  /**
   * The parser's work grows with the square of the marks in one paragraph, and its stack with their
   * depth. Prose has a few.
   */
  private static final int MAX_MARKS_PER_PARAGRAPH = 2_000;

  private static final Parser PLAIN = Parser.builder().maxOpenBlockParsers(MAX_OPEN_BLOCKS).build();
  private static final Parser WITH_FRONT_MATTER =
      Parser.builder()
          .extensions(List.of(YamlFrontMatterExtension.create()))
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .build();

  @Override
  public boolean reads(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  @Override
  public Article read(String id, byte[] bytes) throws UnreadableArticleException {
    String markdown = TextDecoder.decode(bytes);
    requireFewMarks(markdown);
    Node document = WITH_FRONT_MATTER.parse(markdown);
    Map<String, List<String>> fields = frontMatter(document);
    MarkdownText body = MarkdownText.of(document);
    if (body.paragraphs().isEmpty()) {
      body = MarkdownText.of(PLAIN.parse(markdown)); // front matter without an end holds it all
    }
    if (body.paragraphs().isEmpty()) {
      throw new UnreadableArticleException("holds no text below its front matter and headings");
    }
    String title = field(fields, "title");
    return ArticleParser.parse(
        id,
        body.text(),
        body.paragraphs(),
        new ArticleDetails(
            title == null ? body.firstHeading() : title,
            field(fields, "outlet", "source", "publisher"),
            field(fields, "byline", "author", "authors"),
            date(field(fields, "published", "date")),
            field(fields, "url", "link")));
  }

  private static void requireFewMarks(String markdown) throws UnreadableArticleException {
    for (Span block : blocks(markdown)) {
      int marks = 0;
      for (int i = block.start(); i < block.end(); i++) {
        marks += "*_<[`~".indexOf(markdown.charAt(i)) >= 0 ? 1 : 0;
      }
      if (marks > MAX_MARKS_PER_PARAGRAPH) {
        throw new UnreadableArticleException(
            "is no article: one of its paragraphs holds %d Markdown marks, %d are allowed"
                .formatted(marks, MAX_MARKS_PER_PARAGRAPH));
      }
    }
  }

  /** The runs of lines that no blank line interrupts; a paragraph never reaches beyond one. */
  private static List<Span> blocks(String markdown) {
    List<Span> blocks = new ArrayList<>();
    for (Line line : Line.of(markdown)) {
      boolean goesOn = !line.blankBefore() && !blocks.isEmpty();
      int start = goesOn ? blocks.removeLast().start() : line.span().start();
      blocks.add(new Span(start, line.span().end()));
    }
    return blocks;
  }

  private static Map<String, List<String>> frontMatter(Node document) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    if (document.getFirstChild() instanceof YamlFrontMatterBlock block) {
      block.accept(visitor); // not the document: the visitor would recurse into all of it
    }
    return visitor.getData();
  }

  /** The first of the named fields that has a value; the values of a list are joined. */
  private static @Nullable String field(Map<String, List<String>> fields, String... names) {
    for (String name : names) {
      List<String> values = fields.getOrDefault(name, List.of());
      String joined = String.join(", ", values).strip();
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(@Nullable String words) {
    return words == null ? null : Calendar.date(words).orElse(null);
  }
}
