package io.onrecord.retrieval;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a question without courtesy, one space apart, and where quotation marks stand around
 * some of them.
 *
 * @param quoted what stands between quotation marks, without these, in order
 */
record QuestionText(String text, List<Span> quoted) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"“„«]([^\"“”„«»]{2,400})[\"”“»]"
              + "|(?<![\\p{L}\\p{N}])['‘]((?:[^'‘’\"“”„«»]|['’](?=\\p{L})){2,400})['’](?!\\p{L})");
  private static final Pattern COURTESY =
      Pattern.compile(
          "^(?:(?:hi|hello|hey|ok|okay|so|and|well|thanks)(?: there)?[,!.] ?"
              + "|please,? |kindly |(?:can|could|would|will) (?:you|u|someone|anyone) (?:please |kindly )?"
              + "(?:(?:tell|show|give|inform|explain to) (?:me|us) |help me find(?: out)? |find out |say )"
              + "|(?:tell|show) (?:me|us)(?: about)? (?=(?:who|what|when|where|why|how|which)\\b)"
              + "|let (?:me|us) know |(?:i|we)(?: would|'d|’d)? (?:want|like|need) to know "
              + "|(?:i(?: am|'m|’m)|we(?: are|'re|’re)) (?:curious|wondering),? (?:about )?|i wonder "
              + "|do you (?:happen to )?know )+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THANKS =
      Pattern.compile(
          "(?:[,.!?]? (?:please|pls|thanks|thank you|thx)[!.?]*)+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern GAP = Pattern.compile(" {2,}");
  private static final Pattern BEFORE_STOP = Pattern.compile(" +(?=[,.;:?!])");
  private static final Pattern LOOSE_STOP = Pattern.compile("^[ ,.;:]+|[ ,;:]+(?=[?!.]*$)");

  QuestionText {
    quoted = List.copyOf(quoted);
  }

  static QuestionText of(String question) {
    String text = SPACES.matcher(question).replaceAll(" ").strip();
    String bare = THANKS.matcher(COURTESY.matcher(text).replaceFirst("")).replaceFirst("");
    text = bare.isBlank() ? text : bare.strip();
    return new QuestionText(text, quotedIn(text));
  }

  /** What stands between quotation marks, without these, in order. */
  static List<Span> quotedIn(String text) {
    return QUOTED
        .matcher(text)
        .results()
        .map(
            match ->
                match.group(1) == null
                    ? new Span(match.start(2), match.end(2))
                    : new Span(match.start(1), match.end(1)))
        .toList();
  }

  boolean isQuoted(Span span) {
    return quoted.stream().anyMatch(span::overlaps);
  }

  /** The text without those parts of it. */
  String without(List<Span> parts) {
    if (parts.isEmpty()) {
      return text;
    }
    List<Span> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(Span::start));
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Span part : sorted) {
      rest.append(text, at, Math.max(at, part.start())).append(' ');
      at = Math.max(at, part.end());
    }
    rest.append(text, at, text.length());
    String tidy = GAP.matcher(rest).replaceAll(" ").strip();
    return LOOSE_STOP.matcher(BEFORE_STOP.matcher(tidy).replaceAll("")).replaceAll("").strip();
  }

  /** Whether every letter is small but those that begin the question. */
  boolean isAllSmall() {
    return text.codePoints().skip(1).noneMatch(Character::isUpperCase);
  }
}
