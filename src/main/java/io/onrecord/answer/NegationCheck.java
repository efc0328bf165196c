package io.onrecord.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim denies must be denied in the sentences that it cites, and the other way round.
 *
 * <p>A negation is compared by its scope, the next three words of substance in its sentence:
 *
 * <ul>
 *   <li>A claim that denies needs a cited negation with a word of its scope in common: {@code did
 *       not believe the designation works} agrees with {@code does not feel that the designation is
 *       the way}. A claim whose negation has no scope needs any negation.
 *   <li>A claim without negation may not use a word that a cited sentence denies, unless the
 *       sentence uses it outside that scope as well: {@code cause of concern, but no surprise}
 *       allows {@code cause of concern} and withholds {@code a surprise}.
 * </ul>
 *
 * <p>Tolerated: how often and how strongly something is denied, and whether by {@code not} or by
 * {@code denied}.
 */
final class NegationCheck {
  private NegationCheck() {}

  static Optional<String> flaw(Draft draft) {
    List<Negation> claimed = Negation.in(draft.text(), draft.words());
    if (claimed.isEmpty()) {
      Set<String> stems = stems(draft.words());
      return draft.anyCited(cited -> cited.negations.stream().anyMatch(n -> drops(n, cited, stems)))
          ? Optional.of("it leaves out that the cited sentence says “not”")
          : Optional.empty();
    }
    boolean agrees =
        claimed.stream()
            .allMatch(c -> draft.anyCited(s -> s.negations.stream().anyMatch(n -> meet(c, n))));
    return agrees
        ? Optional.empty()
        : Optional.of("it denies something that the cited sentences do not deny");
  }

  private static boolean meet(Negation claimed, Negation printed) {
    return claimed.scope().isEmpty()
        || printed.scope().isEmpty()
        || claimed.scope().stream().anyMatch(printed.scope()::contains);
  }

  private static boolean drops(Negation printed, CitedSentence cited, Set<String> claimed) {
    Set<String> denied = new HashSet<>(printed.scope());
    denied.retainAll(claimed);
    if (denied.isEmpty()) {
      return false;
    }
    for (Word word : cited.words) {
      boolean inScope =
          word.start() > printed.word().start()
              && printed.scope().contains(Lexicon.stem(word.folded()));
      if (!inScope) {
        denied.remove(Lexicon.stem(word.folded()));
      }
    }
    return !denied.isEmpty();
  }

  private static Set<String> stems(List<Word> words) {
    Set<String> stems = new HashSet<>();
    for (Word word : words) {
      if (Lexicon.hasSubstance(word.folded())) {
        stems.add(Lexicon.stem(word.folded()));
      }
    }
    return stems;
  }
}
