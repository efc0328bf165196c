package io.onrecord.answer;

import java.util.Optional;

/**
 * At least half of a claim's words of substance must occur in the sentences that it cites, their
 * speakers, the head of their article or the question, by their stems. A claim that shares less
 * with its sources may be true, but nothing here can tell.
 */
final class SupportCheck {
  private SupportCheck() {}

  static Optional<String> flaw(Draft draft) {
    int all = 0;
    int found = 0;
    for (Word word : draft.words()) {
      if (!Lexicon.hasSubstance(word.folded())) {
        continue;
      }
      all++;
      String stem = Lexicon.stem(word.folded());
      if (draft.asked().stems().contains(stem) || draft.anyCited(c -> c.stems.contains(stem))) {
        found++;
      }
    }
    if (all == 0) {
      return Optional.of("it says nothing");
    }
    return 2 * found < all ? Optional.of("the cited sentences do not say this") : Optional.empty();
  }
}
