package io.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of a claim must occur in the sentences that it cites, with their speakers and the head of
 * their article, or in the question.
 *
 * <p>A name is a word with a capital letter outside quotation marks; at the beginning of a sentence
 * also any word that is not a very common one. Names agree without regard to case and accents;
 * {@code Russia} agrees with {@code Russian}, {@code Jun.} with {@code June}, {@code U.S.} with
 * {@code United States}.
 */
final class NameCheck {
  /** What a name of a country may end in, beside the beginning that its other forms share. */
  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "n", "ns", "an", "ans", "ian", "ians", "ese", "e", "a", "i", "is", "ish", "y");

  private NameCheck() {}

  static Optional<String> flaw(Draft draft) {
    List<Word> words = draft.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.capital() || draft.quoted(word) || isKnown(word.folded(), draft)) {
        continue;
      }
      boolean begins = i == 0 || Clauses.ends(draft.text(), words.get(i - 1), word);
      boolean afterQuote = i > 0 && Clauses.holds(draft.text(), words.get(i - 1), word, "\"“”");
      if ((begins || afterQuote) && isOrdinary(word.folded())) {
        continue;
      }
      return Optional.of(
          "the cited sentences do not name “%s”"
              .formatted(draft.text().substring(word.start(), word.end())));
    }
    return Optional.empty();
  }

  /** Adds what else the names of a text may be called. */
  static void addOtherForms(Set<String> names) {
    for (String name : List.copyOf(names)) {
      String longForm = Lexicon.LONG_FORMS.get(name);
      if (longForm != null) {
        names.add(longForm);
      }
    }
    for (Map.Entry<String, Set<String>> entry : Lexicon.INITIALS.entrySet()) {
      List<String> full = new ArrayList<>(entry.getValue());
      if (names.contains(entry.getKey())) {
        names.addAll(full);
      } else if (isNamed(entry.getKey(), names)) {
        names.add(entry.getKey());
      }
    }
  }

  private static boolean isNamed(String initials, Set<String> names) {
    return switch (initials) {
      case "us" -> names.contains("united") && names.contains("states");
      case "uk" -> names.contains("britain") || names.contains("kingdom");
      case "un" -> names.contains("united") && names.contains("nations");
      case "eu" -> names.contains("european") && names.contains("union");
      default -> false;
    };
  }

  private static boolean isOrdinary(String folded) {
    return Lexicon.ORDINARY.contains(folded);
  }

  private static boolean isKnown(String folded, Draft draft) {
    String name = Lexicon.LONG_FORMS.getOrDefault(folded, folded);
    return knows(draft.asked().names(), folded, name)
        || draft.anyCited(cited -> knows(cited.names, folded, name))
        || draft.anyCited(cited -> cited.names.stream().anyMatch(known -> akin(known, folded)));
  }

  private static boolean knows(Set<String> names, String folded, String name) {
    return names.contains(folded) || names.contains(name);
  }

  private static boolean akin(String a, String b) {
    int common = 0;
    int shorter = Math.min(a.length(), b.length());
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= 4
        && ENDINGS.contains(a.substring(common))
        && ENDINGS.contains(b.substring(common));
  }
}
