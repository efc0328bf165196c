package io.onrecord.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The short names of organisations that an article names in full.
 *
 * <pre>
 *   the Lima Harbor Authority (LHA)                     given in parentheses
 *   the Lima Harbor Authority … the LHA                 spelt by the initials
 *   the Organization for Safe Harbors … OSH             small words between do not count
 * </pre>
 */
final class Acronyms {
  private static final int MAX_LETTERS = 8;

  /** A longer run of capitalised words is a heading, or no name. */
  private static final int MAX_WORDS = 12;

  private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "on", "in", "to", "&");

  private final Map<String, String> fullByShort = new HashMap<>();
  private final Map<String, String> shortByFull = new HashMap<>();

  private Acronyms() {}

  static Acronyms of(List<Unit> units, Cast cast) {
    var used = new HashSet<String>();
    for (Unit unit : units) {
      for (Token token : unit.tokens()) {
        if (isAcronym(token)) {
          used.add(letters(token));
        }
      }
    }
    var acronyms = new Acronyms();
    if (used.isEmpty()) {
      return acronyms;
    }
    Map<String, Set<String>> given = new HashMap<>();
    Map<String, Set<String>> spelt = new HashMap<>();
    for (Unit unit : units) {
      read(unit, used, cast, given, spelt);
    }
    spelt.forEach((letters, names) -> acronyms.know(letters, given.getOrDefault(letters, names)));
    given.forEach(acronyms::know);
    return acronyms;
  }

  /** The organisation's full name; null when the article gives none for this acronym. */
  @Nullable String full(String acronym) {
    return fullByShort.get(acronym.replace(".", ""));
  }

  /** The organisation's acronym; null when the article gives none for this name. */
  @Nullable String letters(String full) {
    return shortByFull.get(full);
  }

  /** Letters that stand for two names in one article tell nothing. */
  private void know(String letters, Set<String> names) {
    if (names.size() == 1) {
      String full = names.iterator().next();
      fullByShort.put(letters, full);
      shortByFull.put(full, letters);
    }
  }

  private static boolean isAcronym(Token token) {
    String letters = letters(token);
    return letters.length() >= 2
        && letters.length() <= MAX_LETTERS
        && letters.chars().allMatch(Character::isUpperCase)
        && !Titles.isTitle(token)
        && !Governments.isGovernment(token.text());
  }

  private static String letters(Token token) {
    return token.text().replace(".", "");
  }

  private static void read(
      Unit unit,
      Set<String> used,
      Cast cast,
      Map<String, Set<String>> given,
      Map<String, Set<String>> spelt) {
    int at = 0;
    while (at < unit.size()) {
      int end = at;
      while (end < unit.size() && (isCapital(unit.at(end)) || isLink(unit, end, at))) {
        end++;
      }
      if (end - at <= MAX_WORDS) {
        for (int from = at; from < end - 1; from++) {
          window(unit, from, end, used, cast, given, spelt);
        }
      }
      at = end + 1;
    }
  }

  /** Every name that begins with token {@code from} and whose initials the article uses. */
  private static void window(
      Unit unit,
      int from,
      int end,
      Set<String> used,
      Cast cast,
      Map<String, Set<String>> given,
      Map<String, Set<String>> spelt) {
    var initials = new StringBuilder();
    var words = new ArrayList<String>();
    for (int i = from; i < end && isCapital(unit.at(from)); i++) {
      words.add(unit.at(i).text());
      if (!isCapital(unit.at(i))) {
        continue;
      }
      initials.append(unit.at(i).text().charAt(0));
      String letters = initials.toString();
      String full = String.join(" ", words);
      if (letters.length() < 2 || !used.contains(letters) || cast.isPerson(full)) {
        continue;
      }
      boolean before = unit.at(i + 1).is("(") && letters(unit.at(i + 2)).equals(letters);
      boolean after = unit.at(from - 1).is("(") && letters(unit.at(from - 2)).equals(letters);
      if (before || after) {
        given.computeIfAbsent(letters, key -> new HashSet<>()).add(full);
      } else if (unit.at(from - 1).is("the") || (letters.length() > 2 && isOrganisation(words))) {
        spelt.computeIfAbsent(letters, key -> new HashSet<>()).add(full);
      }
    }
  }

  /** A person's name has no small word and no kind of organisation in it. */
  private static boolean isOrganisation(List<String> words) {
    return words.stream()
        .anyMatch(
            word -> LINKS.contains(word) || Titles.isOrganisation(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isCapital(Token token) {
    return token.isCapitalised() && token.text().length() > 1 && !isAcronym(token);
  }

  private static boolean isLink(Unit unit, int index, int start) {
    return index > start && LINKS.contains(unit.at(index).text());
  }
}
