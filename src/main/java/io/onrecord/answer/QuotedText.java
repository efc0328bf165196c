package io.onrecord.answer;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints quoted words of an article as quotations in curly marks. The words stay as printed; only
 * marks and white space change.
 *
 * <p>{@code "It is concerning,"} becomes {@code “It is concerning”}: the comma belongs to the
 * sentence around the quotation. Words that the article parts with {@code , he said, } are two
 * runs, {@code “We have warned,” “and we will.”}, because joined they would be a sentence that
 * nobody printed.
 */
final class QuotedText {
  private QuotedText() {}

  /** The runs of quoted words in curly marks, one space apart. */
  static String of(String text, List<Span> runs) {
    List<String> inner =
        runs.stream()
            .map(run -> inner(PlainText.of(run.in(text))))
            .filter(run -> !run.isEmpty())
            .collect(Collectors.toCollection(ArrayList::new));
    if (inner.isEmpty()) {
      return "";
    }
    inner.set(inner.size() - 1, withoutComma(inner.getLast()));
    return inner.stream().map(run -> "“" + run + "”").collect(Collectors.joining(" "));
  }

  /** The words between the outer marks, on one line, with curly marks inside. */
  private static String inner(String run) {
    String words = run.strip();
    int start = opening(words);
    int end = words.length() - closing(words, start);
    return curly(words.substring(start, Math.max(start, end)));
  }

  private static int opening(String words) {
    if (words.startsWith("''") || words.startsWith("``")) {
      return 2;
    }
    if (isInSingleMarks(words)) {
      return 1;
    }
    return !words.isEmpty() && Marks.isDouble(words.charAt(0)) ? 1 : 0;
  }

  /** A quotation inside a quotation, or one of a country that prints single marks. */
  private static boolean isInSingleMarks(String words) {
    return words.length() > 2
        && !words.startsWith("``")
        && Marks.isSingle(words.charAt(0))
        && Marks.isSingle(words.charAt(words.length() - 1));
  }

  private static int closing(String words, int start) {
    if (words.length() - start >= 2 && words.endsWith("''")) {
      return 2;
    }
    if (isInSingleMarks(words)) {
      return 1;
    }
    return words.length() > start && Marks.isDouble(words.charAt(words.length() - 1)) ? 1 : 0;
  }

  private static String curly(String words) {
    StringBuilder curly = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"') {
        boolean opens = i == 0 || Marks.opensAfter(words.charAt(i - 1));
        // A quotation that runs over paragraphs opens each of them; the marks mean nothing inside.
        boolean runsOn = i > 0 && words.charAt(i - 1) == '\n';
        curly.append(runsOn ? "" : opens ? "“" : "”");
      } else {
        curly.append(c);
      }
    }
    return PlainText.line(curly.toString());
  }

  private static String withoutComma(String run) {
    return run.endsWith(",") ? run.substring(0, run.length() - 1) : run;
  }
}
