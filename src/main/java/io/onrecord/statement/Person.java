package io.onrecord.statement;

import io.onrecord.statement.Titles.Gender;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whom an article names; grows while the article is read. */
final class Person {
  /** More descriptions or forms of the name than any article has of one person are not kept. */
  private static final int MOST_TOLD = 64;

  private final RoleHolders holders;
  private final int number;
  private List<String> words;
  private final Set<String> aliases = new LinkedHashSet<>();
  private @Nullable String title;
  private Gender gender;
  private int mentions;
  private int age;
  private int spoke;
  private final Set<String> told = new LinkedHashSet<>();
  private @Nullable List<Role> roles;

  /**
   * Somebody new.
   *
   * @param holders where to note what becomes of this person
   */
  Person(List<String> words, RoleHolders holders) {
    this.holders = holders;
    this.number = holders.next();
    this.words = List.copyOf(words);
    this.gender =
        words.size() > 1
            ? FirstNames.gender(words.getFirst().toLowerCase(Locale.ROOT))
            : Gender.UNKNOWN;
  }

  /** Takes the fuller of two forms of the full name: {@code Jane A. Roe} for {@code Jane Roe}. */
  void takeFuller(List<String> name) {
    if (name.size() > words.size()) {
      aliases.add(full());
      words = List.copyOf(name);
      aliases.remove(full());
    }
  }

  void meet(Name name) {
    mentions++;
    if (!name.full().equals(full()) && aliases.size() < MOST_TOLD) {
      aliases.add(name.full());
    }
    String role = name.title();
    if (role != null) {
      for (String word : role.split("[^\\p{L}.-]+", -1)) {
        Gender told = Titles.byTitle(word.toLowerCase(Locale.ROOT));
        gender = gender == Gender.UNKNOWN ? told : gender;
      }
      if (title == null || (role.length() > title.length() && title.length() < 5)) {
        title = role;
        changed();
      }
    }
  }

  /** Takes the words of an apposition, as title too when the article gives none before the name. */
  void describe(String apposition) {
    describe(apposition, true);
  }

  /**
   * Takes what the article says of the person.
   *
   * @param title whether it may stand as title
   */
  void describe(String words, boolean title) {
    if (told.size() < MOST_TOLD && told.add(words)) {
      changed();
      gender = gender == Gender.UNKNOWN ? Titles.byNoun(words) : gender;
    }
    if (title && this.title == null) {
      this.title = words;
      changed();
    }
  }

  private void changed() {
    roles = null;
    holders.change(this);
  }

  void isAged(int years) {
    age = years;
    holders.change(this);
  }

  /** In years; 0 when the article does not tell. */
  int age() {
    return age;
  }

  /** Notes that this person made the statement of that number, from 1. */
  void spoke(int statement) {
    holders.speak(this, statement);
  }

  /** For {@link RoleHolders} alone, whose order this changes. */
  void takeTurn(int statement) {
    spoke = statement;
  }

  /** In the order of introduction, from 0. */
  int number() {
    return number;
  }

  /** The number of the last statement so far; 0 for none. */
  int spoke() {
    return spoke;
  }

  /** What the title and all else that is told make of this person. */
  List<Role> roles() {
    if (roles == null) {
      var all = new ArrayList<Role>();
      if (title != null) {
        all.addAll(Role.in(title));
      }
      told.forEach(words -> all.addAll(Role.in(words)));
      roles = List.copyOf(all);
    }
    return roles;
  }

  String full() {
    return String.join(" ", words);
  }

  List<String> words() {
    return words;
  }

  String last() {
    return Name.last(words);
  }

  @Nullable String title() {
    return title;
  }

  int mentions() {
    return mentions;
  }

  boolean mayBe(Gender pronoun) {
    return gender == Gender.UNKNOWN || pronoun == Gender.UNKNOWN || gender == pronoun;
  }

  boolean isKnownAs(Gender pronoun) {
    return gender == pronoun;
  }

  void learn(Gender pronoun) {
    gender = gender == Gender.UNKNOWN ? pronoun : gender;
  }

  Speaker speaker() {
    var others = new ArrayList<String>(aliases);
    if (words.size() > 1 && !others.contains(last())) {
      others.addFirst(last());
    }
    return new Speaker(full(), others, title, Speaker.Kind.PERSON);
  }
}
