package io.onrecord.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question gets: claims with their sources, or a plain "not in these articles". */
public sealed interface Answer {
  /** How the answer was made. */
  Provenance provenance();

  /**
   * The articles tell.
   *
   * @param claims those that the model wrote first, then those copied from the articles; at least
   *     one
   * @param count for a list of statements, how many there are; null for other answers
   */
  record Answered(List<Claim> claims, @Nullable Count count, Provenance provenance)
      implements Answer {
    public Answered {
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("an answer needs a claim");
      }
    }
  }

  /**
   * The articles do not tell.
   *
   * @param reason one sentence for the asker, without a full stop
   * @param suggestions questions that would be answered; often empty
   */
  record Abstained(String reason, List<String> suggestions, Provenance provenance)
      implements Answer {
    public Abstained {
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * How complete a list of statements is.
   *
   * @param total how many statements the articles hold
   * @param shown how many of them the answer lists
   * @param articles in how many articles the total stands
   */
  record Count(long total, long shown, long articles) {}

  /**
   * How an answer was made.
   *
   * @param mode by which way
   * @param withheld what the model wrote and the gate held back
   * @param degraded why the answer was made without the model although one is configured, one
   *     sentence; null when nothing went wrong
   * @param model what the model did; null when none was asked
   */
  record Provenance(
      Mode mode, List<Withheld> withheld, @Nullable String degraded, @Nullable ModelUse model) {
    public Provenance {
      withheld = List.copyOf(withheld);
    }

    /** Made without a model. */
    public static Provenance without(Mode mode) {
      return new Provenance(mode, List.of(), null, null);
    }
  }

  /** Ways to make an answer. */
  enum Mode {
    /** A complete list of statements, copied from the articles. */
    STATEMENTS,
    /** The sentences that fit best, copied from the articles. */
    EXTRACTIVE,
    /** Written by a model, with a complete list of statements below where statements are asked. */
    MODEL
  }

  /**
   * A claim that was not shown as true.
   *
   * @param text what the model wrote, without markup and control characters
   * @param reason why it was withheld, one sentence
   */
  record Withheld(String text, String reason) {}

  /**
   * What a model did for an answer.
   *
   * @param name as its provider calls it
   * @param promptHash first 12 hexadecimal digits of the SHA-256 of the prompt file
   * @param inputTokens as the provider counts them; null when it does not say
   * @param outputTokens likewise
   */
  record ModelUse(
      String name,
      String promptHash,
      @Nullable Integer inputTokens,
      @Nullable Integer outputTokens) {}
}
