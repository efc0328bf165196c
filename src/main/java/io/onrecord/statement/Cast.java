package io.onrecord.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The people whom an article names outside quotations, and where.
 *
 * <p>A full name and the last name alone are one person: {@code Maria Ortega … Ortega … Ms.
 * Ortega}.
 */
final class Cast {
  /** First words of place names. */
  private static final Set<String> PLACES =
      Words.set(
          """
          north south east west new san los las saint st. fort mount lake great united santa el puerto costa rio
          cape hong buenos tel abu port rust middle sri
          """);

  /** Words of headings and works, which no person has in the name. */
  private static final Set<String> SMALL = Words.set("to of and in for the on with at by is are");

  private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+|[,|(].*$");

  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})-year-old");

  /** A person's name in a unit: tokens {@code [token, end)}. */
  record Appearance(int token, int end, Person person) {}

  private final Map<String, Person> byFull = new LinkedHashMap<>();
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final Set<String> alone = new HashSet<>();
  private final List<List<Appearance>> appearances = new ArrayList<>();

  private Cast() {}

  /**
   * Reads who is named.
   *
   * @param drafts statements, whose sources are likelier people
   */
  static Cast of(List<Unit> units, String text, List<Draft> drafts) {
    var cast = new Cast();
    var sources = new HashMap<Integer, List<Phrase>>();
    for (Draft draft : drafts) {
      if (draft.source() != null) {
        sources.computeIfAbsent(draft.unit(), unit -> new ArrayList<>()).add(draft.source());
      }
    }
    var names = new ArrayList<List<Name>>();
    for (Unit unit : units) {
      List<Name> here = new NameReader(unit, text).names();
      names.add(here);
      for (Name name : here) {
        if (name.words().size() == 1) {
          cast.alone.add(name.last());
        }
      }
    }
    for (int i = 0; i < names.size(); i++) {
      for (Name name : names.get(i)) {
        boolean person =
            isSource(units.get(i), name, sources.getOrDefault(i, List.of()))
                || new Descriptions(units.get(i), text).isPerson(name);
        cast.introduce(name, person);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      for (Name name : names.get(i)) {
        boolean source = isSource(units.get(i), name, sources.getOrDefault(i, List.of()));
        cast.introduceAlone(name, source);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      var found = new ArrayList<Appearance>();
      var descriptions = new Descriptions(units.get(i), text);
      for (Name name : names.get(i)) {
        Person person = cast.person(name);
        if (person != null) {
          person.meet(name);
          descriptions.tell(name, person);
          found.add(new Appearance(name.from(), name.from() + name.words().size(), person));
        }
      }
      cast.appearances.add(found);
    }
    return cast;
  }

  /** {@code Ortega said}; {@code Its secretary, Maria Ortega, said}; no {@code man from Ortega}. */
  private static boolean isSource(Unit unit, Name name, List<Phrase> sources) {
    int end = name.from() + name.words().size();
    for (Phrase source : sources) {
      boolean head = name.from() >= source.from() && end == source.core();
      boolean link = unit.at(name.from() - 1).is(Tag.ADP) && name.from() > source.from();
      Phrase apposition = Appositions.name(unit, source);
      if ((head && !link && !unit.at(source.from()).is(Tag.DET))
          || (apposition != null && apposition.core() == end)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Mrs. Stotts}, {@code Her father, Elmer, said}: people of whom one name is told. */
  private void introduceAlone(Name name, boolean source) {
    String lower = name.last().toLowerCase(Locale.ROOT);
    String title = name.title();
    boolean courtesy = title != null && Titles.byCourtesy(title) != Titles.Gender.UNKNOWN;
    if (name.words().size() == 1
        && (courtesy || (source && FirstNames.has(lower)))
        && !Titles.isOrganisation(lower)
        && !Governments.isGovernment(name.last())
        && person(name) == null) {
      add(name.words());
    }
  }

  private void introduce(Name name, boolean source) {
    List<String> words = name.words();
    String first = words.getFirst().toLowerCase(Locale.ROOT);
    if (words.size() < 2
        || words.size() > 4
        || Titles.isOrganisation(name.last().toLowerCase(Locale.ROOT))
        || Governments.isGovernment(name.full())
        || PLACES.contains(first)
        || words.stream().anyMatch(word -> SMALL.contains(word.toLowerCase(Locale.ROOT)))
        || name.last().chars().noneMatch(Character::isLowerCase)) {
      return;
    }
    if (name.title() != null
        || FirstNames.has(first)
        || alone.contains(name.last())
        || (source && !Governments.isGovernment(name.last()) && !NameReader.isParticle(first))) {
      add(words);
    }
  }

  private Person add(List<String> words) {
    String full = String.join(" ", words);
    Person known = byFull.get(full);
    if (known != null) {
      return known;
    }
    List<Person> alike =
        byLast.getOrDefault(Name.last(words), List.of()).stream()
            .filter(person -> Name.areAlike(person.words(), words))
            .toList();
    if (alike.size() == 1) {
      alike.getFirst().takeFuller(words);
      byFull.put(full, alike.getFirst());
      return alike.getFirst();
    }
    var person = new Person(words);
    byFull.put(full, person);
    byLast.computeIfAbsent(person.last(), last -> new ArrayList<>()).add(person);
    byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(person);
    return person;
  }

  /** The person of that name; null when it names none that the article introduces. */
  @Nullable Person person(Name name) {
    Person full = byFull.get(name.full());
    if (full != null) {
      return full;
    }
    List<Person> same = byLast.getOrDefault(name.last(), List.of());
    if (name.words().size() > 1) {
      String first = name.words().getFirst();
      List<Person> fitting =
          same.stream()
              .filter(person -> person.words().stream().anyMatch(first::equalsIgnoreCase))
              .toList();
      return fitting.size() == 1 ? fitting.getFirst() : null;
    }
    if (same.size() == 1) {
      return same.getFirst();
    }
    if (same.size() > 1) {
      return mostNamed(same, name);
    }
    List<Person> family = byFirst.getOrDefault(name.last(), List.of());
    return family.size() == 1 && !Governments.isGovernment(name.last()) ? family.getFirst() : null;
  }

  boolean isPerson(String full) {
    return byFull.containsKey(full);
  }

  boolean isLastName(String word) {
    return byLast.containsKey(word);
  }

  /** Whether more than one person of the article has that last name. */
  boolean isAmbiguous(Name name) {
    return name.words().size() == 1 && byLast.getOrDefault(name.last(), List.of()).size() > 1;
  }

  private static Person mostNamed(List<Person> people, Name name) {
    var title = name.title();
    Titles.Gender told =
        title == null ? Titles.Gender.UNKNOWN : Titles.byTitle(title.toLowerCase(Locale.ROOT));
    Person best = people.getFirst();
    for (Person person : people) {
      boolean fits = person.mayBe(told);
      if (fits && (!best.mayBe(told) || person.mentions() > best.mentions())) {
        best = person;
      }
    }
    return best;
  }

  /** The person of that name, who from now on belongs to the cast. */
  Person personOrNew(Name name) {
    Person person = person(name);
    if (person == null) {
      person = add(name.words());
      person.meet(name);
    }
    return person;
  }

  /** Who is named in that unit, in text order. */
  List<Appearance> in(int unit) {
    return appearances.get(unit);
  }

  /**
   * Who is meant by a description with {@code the}, {@code his} or {@code her}: the only person
   * whom it fits, or else the one who spoke last; null for nobody.
   *
   * <pre>
   *   the mayor, the council's chairman      by role
   *   the 46-year-old from Lima              by age
   * </pre>
   */
  @Nullable Described described(String description) {
    int age = age(description);
    if (age > 0) {
      return best(person -> person.age() == age);
    }
    List<Role> asked = Role.in(description);
    if (asked.size() != 1) {
      return null;
    }
    Role role = asked.getFirst();
    Described whole = best(person -> person.roles().stream().anyMatch(one -> one.fits(role)));
    if (whole != null || role.words().size() == 1) {
      return whole;
    }
    var head = new Role(role.head(), Set.of(role.head()), role.printed());
    return only(person -> person.roles().stream().anyMatch(one -> one.fits(head)));
  }

  /** Whom a description fits; {@code only} when it fits nobody else. */
  record Described(Person person, boolean only) {}

  private static int age(String description) {
    Matcher age = AGE.matcher(description);
    return age.find() ? Integer.parseInt(age.group(1)) : 0;
  }

  private @Nullable Described only(Predicate<Person> fits) {
    List<Person> found = people().stream().filter(fits).toList();
    return found.size() == 1 ? new Described(found.getFirst(), true) : null;
  }

  private @Nullable Described best(Predicate<Person> fits) {
    int fitting = 0;
    Person best = null;
    boolean clear = true;
    for (Person person : people()) {
      if (fits.test(person)) {
        fitting++;
        clear = best == null || person.spoke() != best.spoke();
        best = best == null || person.spoke() > best.spoke() ? person : best;
      }
    }
    return best != null && (clear || best.spoke() > 0) ? new Described(best, fitting == 1) : null;
  }

  /** The only person with those initials; null for none or several. */
  @Nullable Person withInitials(String letters) {
    Described found = letters.length() < 2 ? null : only(person -> isShort(letters, person));
    return found == null ? null : found.person();
  }

  private static boolean isShort(String letters, Person person) {
    var initials = new StringBuilder();
    person.words().forEach(word -> initials.append(word.charAt(0)));
    return letters.replace(".", "").contentEquals(initials);
  }

  /** Who wrote the article; null unless it is one person with a full name. */
  @Nullable Person byline(String byline) {
    String name = BYLINE.matcher(byline).replaceFirst("").strip();
    List<String> words = List.of(name.split("\\s+", -1));
    boolean one =
        words.size() > 1
            && words.size() < 5
            && words.stream()
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    if (!one) {
      return null;
    }
    Person known = byFull.get(name);
    return known == null ? new Person(words) : known;
  }

  /** Everybody, in the order of their introduction. */
  private Set<Person> people() {
    return new LinkedHashSet<>(byFull.values());
  }
}
