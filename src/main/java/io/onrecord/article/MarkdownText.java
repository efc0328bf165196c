package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The plain rendering of a Markdown body: each heading and each paragraph, also of lists and block
 * quotes, on a line of its own. Emphasis and links leave their words; code blocks, images and HTML
 * leave nothing.
 *
 * @param text the lines, separated by single line feeds
 * @param paragraphs where the paragraphs stand in {@code text}; headings are none
 * @param firstHeading the first heading of level 1; null when there is none
 */
record MarkdownText(String text, List<Span> paragraphs, @Nullable String firstHeading) {
  MarkdownText {
    paragraphs = List.copyOf(paragraphs);
  }

  static MarkdownText of(Node document) {
    return new Rendering().render(document);
  }

  /** Walks the tree without recursion: hostile input nests deeper than a stack. */
  private static final class Rendering {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private @Nullable String firstHeading;
    private int lineStart;

    MarkdownText render(Node document) {
      Node node = document;
      while (node != null) {
        enter(node);
        if (node.getFirstChild() != null && !isDropped(node)) {
          node = node.getFirstChild();
          continue;
        }
        node = following(node, document);
      }
      return new MarkdownText(text.toString(), paragraphs, firstHeading);
    }

    /** The node after {@code last} in reading order; on the way up, lines are ended. */
    private @Nullable Node following(Node last, Node document) {
      Node node = last;
      while (node != null && node != document) {
        leave(node);
        if (node.getNext() != null) {
          return node.getNext();
        }
        node = node.getParent();
      }
      return null;
    }

    private static boolean isDropped(Node node) {
      return node instanceof Image
          || node instanceof HtmlBlock
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock;
    }

    private void enter(Node node) {
      if (node instanceof Text words) {
        append(words.getLiteral());
      } else if (node instanceof Code code) {
        append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        append(" ");
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        text.append(Characters.isLineBreak(c) ? ' ' : c);
      }
    }

    private void leave(Node node) {
      if (!(node instanceof Block) || text.length() == lineStart) {
        return;
      }
      Span line = Characters.trim(text, new Span(lineStart, text.length()));
      if (!line.isEmpty()) {
        if (node instanceof Heading heading) {
          boolean first = heading.getLevel() == 1 && firstHeading == null;
          firstHeading = first ? text.substring(line.start(), line.end()) : firstHeading;
        } else if (node instanceof Paragraph) {
          paragraphs.add(line);
        }
      }
      text.append('\n');
      lineStart = text.length();
    }
  }
}
