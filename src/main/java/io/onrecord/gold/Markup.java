package io.onrecord.gold;

import io.onrecord.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with marks in braces, taken apart: {@code {1s: Ann Bello} {1c: said} {1: it rained}}.
 *
 * @param text without the marks
 * @param spans by number of the statement, then by letter: {@code ""} for content, {@code s c a t}
 */
record Markup(String text, Map<Integer, Map<String, List<Span>>> spans) {
  private static final Pattern OPEN =
      Pattern.compile("\\{(\\d{1,4}[scat]?(?:,\\d{1,4}[scat]?)*): ?");
  private static final int EXCERPT = 30;

  /**
   * @param line where the mark stands, for messages
   */
  private record Open(List<String> keys, int start, String line) {}

  /**
   * @param firstLine number of the line of {@code where} that the text begins with
   * @throws GoldFormatException when marks are unbalanced, empty or unknown
   */
  static Markup read(String marked, String where, int firstLine) {
    var text = new StringBuilder();
    Map<Integer, Map<String, List<Span>>> spans = new TreeMap<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher opening = OPEN.matcher(marked);
    int line = firstLine;
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (c == '{') {
        if (!opening.region(at, marked.length()).lookingAt()) {
          throw new GoldFormatException(
              MarkedFile.line(where, line),
              "no mark such as {1: or {1s: at “%s”".formatted(excerpt(marked, at)));
        }
        open.push(
            new Open(
                List.of(opening.group(1).split(",", -1)),
                text.length(),
                MarkedFile.line(where, line)));
        at = opening.end();
      } else if (c == '}') {
        if (open.isEmpty()) {
          throw new GoldFormatException(
              MarkedFile.line(where, line),
              "a closing brace without a mark before “%s”".formatted(excerpt(marked, at)));
        }
        close(open.pop(), text, spans);
        at++;
      } else {
        text.append(c);
        line += c == '\n' ? 1 : 0;
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw new GoldFormatException(
          open.element().line(),
          "mark {%s: is never closed".formatted(String.join(",", open.element().keys())));
    }
    return new Markup(text.toString(), spans);
  }

  private static void close(
      Open open, StringBuilder text, Map<Integer, Map<String, List<Span>>> spans) {
    String words = text.substring(open.start());
    String keys = String.join(",", open.keys());
    if (words.isEmpty() || !words.equals(words.strip())) {
      throw new GoldFormatException(
          open.line(),
          "mark {%s: must not begin or end with white space, was “%s”".formatted(keys, words));
    }
    Span span = new Span(open.start(), text.length());
    for (String key : open.keys()) {
      String number = key.replaceAll("\\D", "");
      spans
          .computeIfAbsent(Integer.valueOf(number), n -> new TreeMap<>())
          .computeIfAbsent(key.substring(number.length()), letter -> new ArrayList<>())
          .add(span);
    }
  }

  private static String excerpt(String marked, int at) {
    return marked.substring(at, Math.min(marked.length(), at + EXCERPT)).replace('\n', ' ');
  }
}
