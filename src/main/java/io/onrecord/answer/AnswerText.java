package io.onrecord.answer;

import io.onrecord.answer.Answer.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints an answer as plain text: its claims with {@code [1]} behind them, how many statements
 * there are, what was withheld, and the numbered sources. It has no markup and no control
 * characters other than line breaks.
 */
public final class AnswerText {
  private AnswerText() {}

  /** The answer as lines, without a line break at the end. */
  public static String of(Answer answer) {
    return switch (answer) {
      case Answer.Answered answered -> answered(answered);
      case Answer.Abstained abstained -> abstained(abstained);
    };
  }

  /** How complete a list is: {@code 4 statements in 1 article, all shown.} */
  public static String of(Count count) {
    String articles = counted(count.articles(), "article");
    return count.shown() < count.total()
        ? "%d of %s in %s shown."
            .formatted(count.shown(), counted(count.total(), "statement"), articles)
        : "%s in %s, all shown.".formatted(counted(count.total(), "statement"), articles);
  }

  /**
   * The claims, a line each. One that repeats the words of the one before in a copy adds its number
   * to that line: {@code Kirby: “…” [1][2] (also in 1 other article)}.
   */
  public static List<String> lines(List<Claim> claims, CitationNumbers numbers) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < claims.size(); ) {
      int first = i;
      StringBuilder marks = new StringBuilder();
      do {
        marks.append(marks(claims.get(i), numbers));
        i++;
      } while (i < claims.size() && claims.get(i).alsoIn().repeats());
      lines.add(line(claims.get(first), marks.toString()));
    }
    return lines;
  }

  /**
   * The claim on one line, with its speaker unless the text names it, and what else is known of the
   * statement: {@code A: “…” [1][2] (to reporters; on Tuesday, 2024-06-18)}.
   */
  public static String of(Claim claim, CitationNumbers numbers) {
    return line(claim, marks(claim, numbers));
  }

  private static String marks(Claim claim, CitationNumbers numbers) {
    return numbers.of(claim).stream().map(n -> "[" + n + "]").collect(Collectors.joining());
  }

  private static String line(Claim claim, String marks) {
    return speaker(claim) + claim.text() + " " + marks + notes(claim);
  }

  private static String notes(Claim claim) {
    Report report = claim.report();
    List<String> notes = new ArrayList<>();
    if (report != null) {
      notes.addAll(
          claim.kind() == Claim.Kind.QUOTATION ? report.notes() : report.notesBesideSentence());
    }
    if (!claim.alsoIn().articles().isEmpty()) {
      notes.add(claim.alsoIn().words());
    }
    return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
  }

  private static String speaker(Claim claim) {
    boolean unnamed =
        claim.kind() == Claim.Kind.QUOTATION
            && claim.origin() == Claim.Origin.ARTICLE
            && claim.speaker() != null;
    return unnamed ? claim.speaker() + ": " : "";
  }

  private static String answered(Answer.Answered answer) {
    List<String> lines = new ArrayList<>();
    CitationNumbers numbers = new CitationNumbers();
    lines.addAll(lines(answer.claims(), numbers));
    if (answer.count() != null) {
      lines.add("");
      lines.add(of(answer.count()));
    }
    notes(answer.provenance(), lines);
    lines.add("");
    for (int i = 0; i < numbers.cited().size(); i++) {
      lines.add("[%d] %s".formatted(i + 1, source(numbers.cited().get(i))));
    }
    return String.join("\n", lines);
  }

  private static String abstained(Answer.Abstained answer) {
    List<String> lines = new ArrayList<>();
    lines.add(sentence(answer.reason()));
    if (!answer.suggestions().isEmpty()) {
      lines.add("Try: " + String.join(" · ", answer.suggestions()));
    }
    notes(answer.provenance(), lines);
    return String.join("\n", lines);
  }

  private static void notes(Answer.Provenance provenance, List<String> lines) {
    if (provenance.degraded() != null) {
      lines.add("");
      lines.add("Without the language model: %s.".formatted(provenance.degraded()));
    }
    if (!provenance.withheld().isEmpty()) {
      lines.add("");
      provenance
          .withheld()
          .forEach(w -> lines.add("Withheld, because %s: %s".formatted(w.reason(), w.text())));
    }
  }

  /** {@code Title, Outlet, 2024-06-20, sentence 8: words}. */
  private static String source(Citation citation) {
    List<@Nullable Object> parts = new ArrayList<>();
    parts.add(PlainText.line(citation.title()));
    parts.add(citation.outlet() == null ? null : PlainText.line(citation.outlet()));
    parts.add(citation.published());
    parts.add("sentence " + citation.sentence());
    String place =
        parts.stream()
            .filter(part -> part != null)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return place + ": " + PlainText.line(citation.quote());
  }

  /** The words as a sentence: with a capital and a full stop, on one line, without controls. */
  public static String sentence(String reason) {
    String plain = PlainText.line(reason);
    if (plain.isEmpty()) {
      return plain;
    }
    String end = ".!?".indexOf(plain.charAt(plain.length() - 1)) >= 0 ? "" : ".";
    int first = plain.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + plain.substring(Character.charCount(first))
        + end;
  }

  private static String counted(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
