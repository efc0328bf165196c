package io.onrecord.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
          north south east west new san los las saint st. fort mount lake great united santa el
          puerto costa rio cape hong buenos tel abu port rust middle sri
          """);

  /** Words of headings and works, which no person has in the name. */
  private static final Set<String> SMALL = Words.set("to of and in for the on with at by is are");

  private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+|[,|(].*$");

  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})-year-old");

  /** So many with the same last name are looked at; the others are known by the full name alone. */
  private static final int MOST_NAMESAKES = 100;

  /** A person's name in a unit: tokens {@code [token, end)}. */
  record Appearance(int token, int end, Person person) {}

  private final Map<String, Person> byFull = new HashMap<>();
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final Map<String, List<Person>> byInitials = new HashMap<>();
  private final RoleHolders holders = new RoleHolders();
  private final Set<String> alone = new HashSet<>();
  private final List<List<Name>> names = new ArrayList<>();
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
    List<List<Name>> names = cast.names;
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
      note(byInitials, initials(words), alike.getFirst());
      byFull.put(full, alike.getFirst());
      return alike.getFirst();
    }
    var person = new Person(words, holders);
    byFull.put(full, person);
    note(byLast, person.last(), person);
    note(byFirst, words.getFirst(), person);
    note(byInitials, initials(words), person);
    return person;
  }

  private static void note(Map<String, List<Person>> people, String key, Person person) {
    List<Person> same = people.computeIfAbsent(key, unused -> new ArrayList<>());
    if (same.size() < MOST_NAMESAKES) {
      same.add(person);
    }
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
      Person only = same.getFirst();
      return only.mayBe(Titles.byCourtesy(name.title())) ? only : null;
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

  /** All names in that unit, of people or not, in text order. */
  List<Name> names(int unit) {
    return names.get(unit);
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
      return last(holders.aged(age, person -> person.age() == age));
    }
    List<Role> asked = Role.in(description);
    if (asked.size() != 1) {
      return null;
    }
    Role role = asked.getFirst();
    Described whole = last(holding(role));
    if (whole != null || role.words().size() == 1) {
      return whole;
    }
    List<Person> any = holding(new Role(role.head(), Set.of(role.head()), role.printed()));
    return any.size() == 1 ? new Described(any.getFirst(), true) : null;
  }

  private List<Person> holding(Role role) {
    return holders.withHead(
        role.head(), person -> person.roles().stream().anyMatch(one -> one.fits(role)));
  }

  /** Whom a description fits; {@code only} when it fits nobody else. */
  record Described(Person person, boolean only) {}

  /** The age in years that a description tells; 0 for none. */
  static int age(String description) {
    Matcher age = AGE.matcher(description);
    return age.find() ? Integer.parseInt(age.group(1)) : 0;
  }

  /** The only one, or else the one who spoke last. */
  private static @Nullable Described last(List<Person> fitting) {
    boolean clear = fitting.size() == 1 || (!fitting.isEmpty() && fitting.getFirst().spoke() > 0);
    return clear ? new Described(fitting.getFirst(), fitting.size() == 1) : null;
  }

  /** The only person with those initials; null for none or several. */
  @Nullable Person withInitials(String letters) {
    String plain = letters.replace(".", "");
    List<Person> found =
        letters.length() < 2
            ? List.of()
            : byInitials.getOrDefault(plain, List.of()).stream()
                .filter(person -> initials(person.words()).equals(plain))
                .distinct()
                .limit(2)
                .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static String initials(List<String> words) {
    var initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
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
    return known == null ? new Person(words, holders) : known;
  }
}
