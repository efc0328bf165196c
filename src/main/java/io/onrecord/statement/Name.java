package io.onrecord.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name where it stands in a unit.
 *
 * @param from index of its first token, titles left out
 * @param words the words of the name; never empty
 * @param title the words before it that tell who this is; null for none
 */
record Name(int from, List<String> words, @Nullable String title) {
  private static final Set<String> GENERATIONS =
      Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

  String full() {
    return String.join(" ", words);
  }

  String last() {
    return last(words);
  }

  /** The last name among the words of a name: {@code Roe} of {@code John Roe Jr.} */
  static String last(List<String> words) {
    int at = words.size() - 1;
    return at > 0 && GENERATIONS.contains(words.get(at)) ? words.get(at - 1) : words.get(at);
  }

  /** Whether the words are one name, of which one may leave the names between out. */
  static boolean areAlike(List<String> one, List<String> other) {
    List<String> between = between(one);
    List<String> others = between(other);
    boolean fits = between.isEmpty() || others.isEmpty() || between.size() == others.size();
    for (int i = 0; fits && i < Math.min(between.size(), others.size()); i++) {
      String a = between.get(i).replace(".", "");
      String b = others.get(i).replace(".", "");
      fits = a.equals(b) || (Math.min(a.length(), b.length()) == 1 && a.charAt(0) == b.charAt(0));
    }
    return fits
        && one.size() > 1
        && other.size() > 1
        && one.getFirst().equals(other.getFirst())
        && last(one).equals(last(other))
        && GENERATIONS.contains(one.getLast()) == GENERATIONS.contains(other.getLast());
  }

  private static List<String> between(List<String> words) {
    int end = words.size() - (GENERATIONS.contains(words.getLast()) ? 2 : 1);
    return end > 1 ? words.subList(1, end) : List.of();
  }
}
