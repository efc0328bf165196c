package io.onrecord.channel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer as plain text, its citations as numbers in brackets. */
final class AnswerText {
  private AnswerText() {}

  static String of(List<AnswerJson.ClaimJson> claims) {
    return claims.stream().map(AnswerText::line).collect(Collectors.joining("\n"));
  }

  /** The reason as a sentence, with its capital and its full stop. */
  static String sentence(String reason) {
    String begun = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
  }

  private static String line(AnswerJson.ClaimJson claim) {
    String marks = claim.citations().stream().map("[%d]"::formatted).collect(Collectors.joining());
    return claim.text() + " " + marks;
  }
}
