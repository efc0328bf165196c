package io.onrecord.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the cited sentences of one answer: from 1, in the order in which they are first cited,
 * one number for each sentence however often it is cited. Every channel numbers with this, so the
 * same answer has the same numbers everywhere. For one thread.
 */
public final class CitationNumbers {
  private record Place(String articleId, int sentence) {}

  private final Map<Place, Integer> numbers = new LinkedHashMap<>();
  private final List<Citation> cited = new ArrayList<>();

  /** The numbers of a whole answer's claims. */
  public static CitationNumbers of(List<Claim> claims) {
    CitationNumbers numbers = new CitationNumbers();
    claims.forEach(numbers::of);
    return numbers;
  }

  /** The number of the cited sentence; the next one when it was not cited before. */
  public int of(Citation citation) {
    return numbers.computeIfAbsent(
        new Place(citation.articleId(), citation.sentence()),
        place -> {
          cited.add(citation);
          return cited.size();
        });
  }

  /** The numbers of the sentences that a claim cites, in its order, each once. */
  public List<Integer> of(Claim claim) {
    return claim.citations().size() == 1
        ? List.of(of(claim.citations().getFirst()))
        : claim.citations().stream().map(this::of).distinct().toList();
  }

  /** The first citation of each sentence; number n is at index n - 1. */
  public List<Citation> cited() {
    return Collections.unmodifiableList(cited);
  }
}
