package io.onrecord.answer;

import java.util.Map;
import java.util.Optional;

/**
 * Numbers of a claim must occur in the sentences that it cites, in their article's title or day, or
 * in the question. A claim may leave a unit out but not change or add one.
 */
final class NumberCheck {
  private NumberCheck() {}

  static Optional<String> flaw(Draft draft) {
    for (Map.Entry<String, Word> figure : Figures.of(draft.text(), draft.words()).entrySet()) {
      boolean known =
          draft.asked().figures().contains(figure.getKey())
              || draft.anyCited(cited -> cited.figures.contains(figure.getKey()));
      if (!known) {
        Word word = figure.getValue();
        return Optional.of(
            "the cited sentences do not hold the number “%s”"
                .formatted(draft.text().substring(word.start(), word.end())));
      }
    }
    return Optional.empty();
  }
}
