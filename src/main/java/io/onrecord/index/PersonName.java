package io.onrecord.index;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person's folded name in its parts.
 *
 * <pre>
 *   john a marsh jr    first john, between [a], last marsh, generation jr
 *   kirby              last kirby alone
 *   de groot           last groot alone
 * </pre>
 *
 * @param first blank when the last name stands alone
 * @param between names or initials between first and last
 * @param generation {@code jr}, {@code sr}, {@code iii}; blank for none
 */
record PersonName(String first, List<String> between, String last, String generation) {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Without those that are first names too: Al, Ben, Van. */
  private static final Set<String> PARTICLES =
      Set.of("de", "der", "bin", "di", "da", "du", "del", "dos");

  /**
   * Everyday short forms that stand for one name only. "Chris" or "Sam" may be short for a man's
   * name and for a woman's, "Ted" for two names; these are left out.
   */
  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("joe", "joseph"),
          Map.entry("bill", "william"),
          Map.entry("bob", "robert"),
          Map.entry("mike", "michael"),
          Map.entry("jim", "james"),
          Map.entry("tom", "thomas"),
          Map.entry("dave", "david"),
          Map.entry("dan", "daniel"),
          Map.entry("matt", "matthew"),
          Map.entry("tim", "timothy"),
          Map.entry("greg", "gregory"),
          Map.entry("jeff", "jeffrey"),
          Map.entry("ken", "kenneth"),
          Map.entry("andy", "andrew"),
          Map.entry("tony", "anthony"),
          Map.entry("nick", "nicholas"),
          Map.entry("ben", "benjamin"),
          Map.entry("bernie", "bernard"),
          Map.entry("don", "donald"),
          Map.entry("ron", "ronald"),
          Map.entry("liz", "elizabeth"),
          Map.entry("debbie", "deborah"),
          Map.entry("becky", "rebecca"),
          Map.entry("jen", "jennifer"));

  PersonName {
    between = List.copyOf(between);
  }

  static PersonName of(String folded) {
    List<String> words = List.of(folded.split(" ", -1));
    int end = words.size();
    String generation = "";
    if (end > 1 && GENERATIONS.contains(words.getLast())) {
      generation = words.getLast();
      end--;
    }
    int begin = 0;
    while (begin < end - 1 && PARTICLES.contains(words.get(begin))) {
      begin++;
    }
    String last = words.get(end - 1);
    return end - begin < 2
        ? new PersonName("", List.of(), last, generation)
        : new PersonName(words.getFirst(), words.subList(1, end - 1), last, generation);
  }

  boolean isBare() {
    return first.isEmpty();
  }

  /** What all forms of one full name share, whatever stands between first and last. */
  String ends() {
    return first + "|" + last + "|" + generation;
  }

  /** The same with the long form of the first name: {@code joseph} for {@code joe}. */
  String longEnds() {
    return SHORT_FORMS.getOrDefault(first, first) + "|" + last + "|" + generation;
  }

  /** Whether nothing between first and last tells the names apart: {@code a}, {@code anthony}. */
  boolean fitsBetween(PersonName other) {
    if (between.isEmpty() || other.between.isEmpty()) {
      return true;
    }
    boolean fits = between.size() == other.between.size();
    for (int i = 0; fits && i < between.size(); i++) {
      String a = between.get(i);
      String b = other.between.get(i);
      fits =
          a.equals(b)
              || (a.length() == 1 && b.startsWith(a))
              || (b.length() == 1 && a.startsWith(b));
    }
    return fits;
  }
}
