package io.onrecord.answer;

/** What the gate makes of a proposed claim. */
sealed interface Verdict {
  /** It holds; its quotations are the article's own characters now. */
  record Verified(Claim claim) implements Verdict {}

  /** It is not shown as true. */
  record Withheld(Answer.Withheld withheld) implements Verdict {}
}
