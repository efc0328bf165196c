package io.onrecord.answer;

import io.onrecord.retrieval.AlsoIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an answer says, verified.
 *
 * @param text what is claimed; for a {@link Kind#QUOTATION} the speaker's words in quotation marks
 * @param kind what sort of text this is
 * @param speaker whose statement it is; null when it is nobody's in particular
 * @param origin who wrote the text
 * @param citations the sentences that it rests on, at least one
 * @param report what the article tells of the one statement that it is; null when it is none
 * @param alsoIn copies of the article that hold the same words
 */
public record Claim(
    String text,
    Kind kind,
    @Nullable String speaker,
    Origin origin,
    List<Citation> citations,
    @Nullable Report report,
    AlsoIn alsoIn) {
  /** Sorts of claims. */
  public enum Kind {
    /** The speaker's own words. */
    QUOTATION,
    /** What a speaker or an article says, in other words than the speaker's. */
    PARAPHRASE,
    /** The article's own words. */
    EXCERPT
  }

  /** Who wrote a claim's text. */
  public enum Origin {
    /** Copied from an article. */
    ARTICLE,
    /** Written by the language model and verified. */
    MODEL
  }

  /** A claim that is not one statement of an article. */
  public Claim(
      String text, Kind kind, @Nullable String speaker, Origin origin, List<Citation> citations) {
    this(text, kind, speaker, origin, citations, null, AlsoIn.NOWHERE);
  }

  /** The same words, which stand in these copies too. */
  Claim in(AlsoIn copies) {
    return new Claim(text, kind, speaker, origin, citations, report, copies);
  }

  public Claim {
    citations = List.copyOf(citations);
    if (text.isBlank() || citations.isEmpty()) {
      throw new IllegalArgumentException("a claim needs text and a citation");
    }
  }
}
