package io.onrecord.retrieval;

import io.onrecord.index.StatementPage;
import java.util.Collections;
import java.util.List;

/** What the articles hold for a question. */
public sealed interface Evidence {
  /** What the question was understood to ask. */
  Reading reading();

  /** The same evidence with another reading. */
  default Evidence with(Reading reading) {
    return switch (this) {
      case Statements found -> new Statements(reading, found.page(), found.alsoIn());
      case Sentences found -> new Sentences(reading, found.sentences(), found.passages());
      case Nothing nothing -> new Nothing(reading, nothing.reason(), nothing.suggestions());
    };
  }

  /**
   * The complete list of statements that are asked for, or its first page.
   *
   * @param page at least one statement; those that repeat another one's words in a copy follow it
   * @param alsoIn for each statement of the page, the copies that hold its words
   */
  record Statements(Reading reading, StatementPage page, List<AlsoIn> alsoIn) implements Evidence {
    /** A page of which no copies are known. */
    public Statements(Reading reading, StatementPage page) {
      this(reading, page, Collections.nCopies(page.statements().size(), AlsoIn.NOWHERE));
    }

    public Statements {
      alsoIn = List.copyOf(alsoIn);
      if (alsoIn.size() != page.statements().size()) {
        throw new IllegalArgumentException(
            "%d statements need as many places, had %d"
                .formatted(page.statements().size(), alsoIn.size()));
      }
      if (page.statements().isEmpty()) {
        throw new IllegalArgumentException("evidence needs a statement");
      }
    }
  }

  /**
   * The sentences that fit the question best, best first.
   *
   * @param sentences at least one
   * @param passages how many passages of the corpus match the question at all
   */
  record Sentences(Reading reading, List<EvidenceSentence> sentences, long passages)
      implements Evidence {
    public Sentences {
      sentences = List.copyOf(sentences);
      if (sentences.isEmpty()) {
        throw new IllegalArgumentException("evidence needs a sentence");
      }
    }
  }

  /**
   * The articles do not tell.
   *
   * @param reason one sentence for the asker, without a full stop
   * @param suggestions questions that would be answered, best first; often empty
   */
  record Nothing(Reading reading, String reason, List<String> suggestions) implements Evidence {
    public Nothing {
      suggestions = List.copyOf(suggestions);
    }
  }
}
