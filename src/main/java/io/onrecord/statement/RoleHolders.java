package io.onrecord.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The people of an article by the head of each of their roles and by age, those who spoke last
 * first.
 *
 * <p>Kept up to date while the article is read, so that {@code the mayor} costs no look at
 * everybody: in a directory or a long live report these are thousands.
 */
final class RoleHolders {
  /** Those who spoke before so many others of the same role are not meant any more. */
  private static final int MOST_ASKED = 200;

  private static final Comparator<Person> LAST_SPOKEN =
      Comparator.comparingInt((Person person) -> -person.spoke()).thenComparingInt(Person::number);

  private final Map<String, NavigableSet<Person>> byKey = new HashMap<>();
  private final Map<Person, Set<String>> keys = new HashMap<>();
  private final Set<Person> changed = new LinkedHashSet<>();
  private int people;

  /** The number of another person, from 0. */
  int next() {
    return people++;
  }

  /** Notes that the roles or the age of the person are no longer what they were. */
  void change(Person person) {
    changed.add(person);
  }

  /** Notes that the person made the statement of that number. */
  void speak(Person person, int statement) {
    Set<String> own = keys.getOrDefault(person, Set.of());
    own.forEach(key -> holders(key).remove(person));
    person.takeTurn(statement);
    own.forEach(key -> holders(key).add(person));
  }

  /** Those of that age whom the test fits, at most two, who spoke last first. */
  List<Person> aged(int years, Predicate<Person> fits) {
    return first(age(years), fits);
  }

  /** The same for those with a role of that head. */
  List<Person> withHead(String head, Predicate<Person> fits) {
    return first(head, fits);
  }

  private List<Person> first(String key, Predicate<Person> fits) {
    changed.forEach(this::read);
    changed.clear();
    return holders(key).stream().limit(MOST_ASKED).filter(fits).limit(2).toList();
  }

  private void read(Person person) {
    Set<String> own = keys.computeIfAbsent(person, one -> new HashSet<>());
    var now = new ArrayList<String>();
    now.add(age(person.age()));
    person.roles().forEach(role -> now.add(role.head()));
    for (String key : now) {
      if (own.add(key)) {
        holders(key).add(person);
      }
    }
  }

  private NavigableSet<Person> holders(String key) {
    return byKey.computeIfAbsent(key, one -> new TreeSet<>(LAST_SPOKEN));
  }

  /** No head of a role has a space. */
  private static String age(int years) {
    return "aged " + years;
  }
}
