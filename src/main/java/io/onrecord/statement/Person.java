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
  private List<String> words;
  private final Set<String> aliases = new LinkedHashSet<>();
  private @Nullable String title;
  private Gender gender;
  private int mentions;

  Person(List<String> words) {
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
    if (!name.full().equals(full())) {
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
      }
    }
  }

  /** Takes the words of an apposition as title, when the article gives none before the name. */
  void describe(String apposition) {
    if (title == null) {
      title = apposition;
    }
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
