package io.onrecord.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the letters of a printed conversation, and behind {@code I} and {@code you}.
 *
 * <pre>
 *   By Ann Bello … Q: Why now? A: I said I would.    Q is Ann Bello, A and I whom the article is about
 *   Maria Ortega … MO: Because we can.               the initials of somebody named
 * </pre>
 */
final class Interview {
  private static final Set<String> QUESTIONS = Set.of("q", "question");
  private static final Set<String> ANSWERS = Set.of("a", "answer");

  private final Cast cast;
  private final @Nullable Person author;
  private final @Nullable Person guest;

  /**
   * Reads who asks and who answers.
   *
   * @param byline who wrote the article; null when unknown
   */
  Interview(List<Unit> units, String title, @Nullable String byline, Cast cast) {
    this.cast = cast;
    this.author = byline == null ? reporter(cast) : cast.byline(byline);
    this.guest = guest(units, title);
  }

  private static @Nullable Person reporter(Cast cast) {
    Cast.Described found = cast.described("reporter");
    return found == null || !found.only() ? null : found.person();
  }

  /** Whoever is named most before the first answer, those in the title first. */
  private @Nullable Person guest(List<Unit> units, String title) {
    int end = 0;
    while (end < units.size() && !isLabel(units.get(end), ANSWERS)) {
      end++;
    }
    if (end == units.size()) {
      return null;
    }
    Person best = null;
    for (int i = 0; i < end; i++) {
      for (Cast.Appearance appearance : cast.in(i)) {
        Person person = appearance.person();
        if (person != author && (best == null || rank(person, title) > rank(best, title))) {
          best = person;
        }
      }
    }
    return best;
  }

  private static int rank(Person person, String title) {
    return person.mentions() + (title.contains(person.last()) ? 1_000 : 0);
  }

  private static boolean isLabel(Unit unit, Set<String> labels) {
    return labels.contains(unit.at(0).lower()) && unit.at(1).is(":");
  }

  /** Whom the label before a colon stands for; null when the article does not tell. */
  @Nullable Person label(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (QUESTIONS.contains(lower)) {
      return author;
    }
    return ANSWERS.contains(lower) ? guest : cast.withInitials(label);
  }

  /** Who writes {@code I} outside quotations. */
  @Nullable Person author() {
    return author;
  }
}
