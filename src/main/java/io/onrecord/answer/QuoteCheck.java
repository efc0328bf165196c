package io.onrecord.answer;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quoted words of a claim in the quotations of one statement, and copies them from there.
 *
 * <p>Only words that the article itself prints in quotation marks can be quoted. They must stand in
 * one run of the cited sentences; an ellipsis, or a bracketed insertion such as {@code [John
 * Kirby]}, parts fragments that follow each other there. What is returned is the article's own
 * characters between the claim's ellipses and brackets.
 */
final class QuoteCheck {
  private static final int MAX_REPLACED_CHARS = 60;

  /** A fragment and what stands before it in the claim: nothing, an ellipsis, or an insertion. */
  private record Fragment(String gap, String words, boolean anyCase) {}

  private QuoteCheck() {}

  /** The article's words for the quoted ones; null when the regions do not hold them. */
  static @Nullable String copied(String quoted, List<Region> regions) {
    List<Fragment> fragments = fragments(quoted);
    if (fragments.isEmpty()) {
      return null;
    }
    for (int first = 0; first < regions.size(); first++) {
      String copied = copied(fragments, regions, first);
      if (copied != null) {
        return copied;
      }
    }
    return null;
  }

  private static @Nullable String copied(
      List<Fragment> fragments, List<Region> regions, int first) {
    StringBuilder copied = new StringBuilder();
    int region = first;
    int from = 0;
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      Span at = find(fragment, regions.get(region).folded(), from);
      boolean elides = fragment.gap.startsWith("…");
      while (at == null
          && i > 0
          && elides
          && region + 1 < regions.size()
          && regions.get(region).sameStatement(regions.get(region + 1))) {
        region++;
        at = find(fragment, regions.get(region).folded(), 0);
      }
      if (at == null || (i > 0 && !elides && at.start() - from > MAX_REPLACED_CHARS)) {
        return null;
      }
      Region in = regions.get(region);
      if (in.isNested(at)) {
        return null;
      }
      copied.append(' ').append(fragment.gap).append(' ').append(in.printed(at));
      from = at.end();
    }
    return PlainText.line(copied.toString());
  }

  private static @Nullable Span find(Fragment fragment, FoldedText text, int from) {
    Span at = text.find(fragment.words, from);
    if (at == null && fragment.anyCase) {
      String first = fragment.words.substring(0, 1);
      String other =
          first.equals(first.toLowerCase(Locale.ROOT))
              ? first.toUpperCase(Locale.ROOT)
              : first.toLowerCase(Locale.ROOT);
      at = text.find(other + fragment.words.substring(1), from);
    }
    return at;
  }

  /** Cuts at ellipses and brackets: {@code a … b [c] d} is a, b behind …, d behind [c]. */
  private static List<Fragment> fragments(String quoted) {
    List<Fragment> fragments = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    StringBuilder gap = new StringBuilder();
    boolean anyCase = false;
    int i = 0;
    while (i < quoted.length()) {
      int ellipsis = ellipsis(quoted, i);
      int bracket = ellipsis > 0 ? 0 : bracket(quoted, i);
      if (ellipsis == 0 && bracket == 0) {
        words.append(quoted.charAt(i++));
        continue;
      }
      int length = Math.max(ellipsis, bracket);
      boolean letter =
          bracket == 3 && i + 3 < quoted.length() && Character.isLetter(quoted.charAt(i + 3));
      add(fragments, gap, words, anyCase);
      anyCase = letter;
      if (letter) {
        words.append(quoted.charAt(i + 1));
      } else {
        gap.append(gap.isEmpty() ? "" : " ")
            .append(ellipsis > 0 ? "…" : quoted.substring(i, i + length));
      }
      i += length;
    }
    add(fragments, gap, words, anyCase);
    return fragments;
  }

  private static void add(
      List<Fragment> fragments, StringBuilder gap, StringBuilder words, boolean anyCase) {
    String folded = folded(words.toString());
    if (folded.codePoints().anyMatch(Character::isLetterOrDigit)) {
      fragments.add(new Fragment(gap.toString(), folded, anyCase));
      gap.setLength(0);
    }
    words.setLength(0);
  }

  /** The words that claims put in brackets into a quotation, {@code [John Kirby]}. */
  static List<Word> insertions(String quoted) {
    return fragments(quoted).stream().flatMap(fragment -> Word.of(fragment.gap).stream()).toList();
  }

  /** Folded, without the marks that belong to the sentence around a quotation. */
  static String folded(String words) {
    String folded = FoldedText.of(words).text();
    int start = 0;
    int end = folded.length();
    while (start < end && ",.;: '".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (start < end && ",.;: '-".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }

  private static int ellipsis(String text, int i) {
    for (String form : new String[] {"[…]", "[...]", "(…)", "(...)", "…", "....", "...", ". . ."}) {
      if (text.startsWith(form, i)) {
        return form.length();
      }
    }
    return 0;
  }

  private static int bracket(String text, int i) {
    if (text.charAt(i) != '[') {
      return 0;
    }
    int close = text.indexOf(']', i);
    return close < 0 || close - i > MAX_REPLACED_CHARS ? 0 : close - i + 1;
  }

  /** A run of quoted words of a statement within the cited sentences. */
  record Region(FoundStatement of, FoldedText folded, List<Span> nested) {
    boolean sameStatement(Region other) {
      return of.equals(other.of);
    }

    String printed(Span at) {
      return PlainText.of(folded.printed(at).in(of.article().text()));
    }

    /** Whether the words are what the speaker quotes from somebody else. */
    boolean isNested(Span at) {
      Span printed = folded.printed(at);
      return nested.stream().anyMatch(inner -> inner.contains(printed));
    }

    /** The quotable words of the statement within {@code cited}, a run of sentences. */
    static List<Region> of(FoundStatement found, List<Span> cited) {
      List<Region> regions = new ArrayList<>();
      Article article = found.article();
      for (Span content : found.statement().content()) {
        for (Span quoted : quoted(article.text(), found.statement(), content)) {
          for (Span run : cited) {
            int start = Math.max(quoted.start(), run.start());
            int end = Math.min(quoted.end(), run.end());
            if (start < end) {
              Span part = new Span(start, end);
              regions.add(
                  new Region(
                      found, FoldedText.of(article.text(), part), inner(article.text(), part)));
            }
          }
        }
      }
      return regions;
    }

    private static List<Span> quoted(String text, Statement statement, Span content) {
      if (statement.form() == Statement.Form.DIRECT) {
        return List.of(content);
      }
      return Quote.in(content.in(text)).stream()
          .map(quote -> shifted(quote.words(), content.start()))
          .toList();
    }

    private static List<Span> inner(String text, Span part) {
      String printed = part.in(text);
      int open = printed.isEmpty() || !Marks.isDouble(printed.charAt(0)) ? 0 : 1;
      return Quote.in(printed.substring(open)).stream()
          .filter(quote -> quote.whole().length() < printed.length() - 2 * open)
          .filter(quote -> quote.single() || open == 0)
          .map(quote -> shifted(quote.words(), part.start() + open))
          .toList();
    }

    private static Span shifted(Span span, int by) {
      return new Span(span.start() + by, span.end() + by);
    }
  }
}
