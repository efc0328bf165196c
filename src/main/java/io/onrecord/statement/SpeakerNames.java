package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.Speaker.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a speaker of one noun phrase: a person, an organisation, a government, or unnamed people.
 */
final class SpeakerNames {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "from", "with", "on", "to", "by");

  private static final Set<String> DEMONSTRATIVES =
      Set.of("that", "this", "his", "her", "its", "their", "my", "our");

  /** Nouns that stand without article and are no names. */
  private static final Set<String> MASSES =
      Set.of("people", "staff", "management", "police", "everyone", "nobody", "someone", "anyone");

  private final Cast cast;
  private final Acronyms acronyms;
  private final Organisations organisations;

  SpeakerNames(Cast cast, Acronyms acronyms, Organisations organisations) {
    this.cast = cast;
    this.acronyms = acronyms;
    this.organisations = organisations;
  }

  Resolved one(Unit unit, int from, int end, @Nullable String apposition, String text) {
    int start = from;
    while (start < end - 1 && ARTICLES.contains(unit.at(start).lower())) {
      start++;
    }
    boolean article = start > from;
    int head = head(unit, start, end);
    String printed = new Span(unit.at(start).start(), unit.at(end - 1).end()).in(text);
    Token last = unit.at(head - 1);
    if (last.is("'s") && head - 1 > start) {
      head--;
      last = unit.at(head - 1);
    }
    if (Governments.isGovernment(printed)) {
      return government(printed);
    }
    Resolved abbreviated = abbreviated(printed);
    if (abbreviated != null) {
      return abbreviated;
    }
    if (!last.isCapitalised() || (isRole(last) && !mayBeName(unit, start, head, article))) {
      return common(unit, start, head, end, printed);
    }
    Name name = new NameReader(unit, text).closing(start, head);
    if (name == null) {
      return common(unit, start, head, end, printed);
    }
    return proper(name, apposition, article, printed);
  }

  private static Resolved government(String printed) {
    return Resolved.of(
        new Speaker(printed, Governments.otherNames(printed), null, Kind.GOVERNMENT), 1, null);
  }

  /** An organisation for which the article has a long name and a short one; null for any other. */
  private @Nullable Resolved abbreviated(String printed) {
    String full = acronyms.full(printed);
    if (full != null) {
      return Resolved.of(
          new Speaker(full, List.of(printed), null, Kind.ORGANISATION), 0.95, "by-acronym");
    }
    String whole = organisations.full(printed);
    if (whole != null) {
      return Resolved.of(
          new Speaker(whole, List.of(printed), null, Kind.ORGANISATION), 0.95, "by-short-name");
    }
    String letters = acronyms.letters(printed);
    return letters == null
        ? null
        : Resolved.of(new Speaker(printed, List.of(letters), null, Kind.ORGANISATION), 1, null);
  }

  /**
   * Index after the head of the phrase: before {@code of NATO}, after {@code Secretary of State}.
   */
  private static int head(Unit unit, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (LINKS.contains(unit.at(i).lower()) && !unit.at(i).isCapitalised()) {
        boolean office = Titles.isOffice(unit.at(i + 1)) && i + 2 < end;
        boolean proper =
            unit.at(i).is("of")
                && Titles.isOrganisation(unit.at(i - 1).lower())
                && unit.at(i - 1).isCapitalised()
                && unit.at(end - 1).isCapitalised();
        if (!office && !proper) {
          return i;
        }
      }
    }
    return end;
  }

  /** A plural or an everyday word at the head, whatever its first letter: {@code Analysts}. */
  private static boolean isRole(Token last) {
    return last.is(Tag.NOUN) || last.is(Tag.ADJ) || last.is(Tag.NUM) || last.is(Tag.DET);
  }

  /** A lone singular without article, such as {@code Silva}, whatever part of speech it got. */
  private boolean mayBeName(Unit unit, int start, int head, boolean article) {
    Token only = unit.at(start);
    boolean known = cast.isLastName(unit.at(head - 1).text());
    boolean lone =
        head - start == 1 && !article && only.is(Tag.NOUN) && !only.lower().endsWith("s");
    return known
        || (lone && !Titles.isOrganisation(only.lower()) && !MASSES.contains(only.lower()));
  }

  private Resolved common(Unit unit, int start, int head, int end, String printed) {
    String noun = unit.at(head - 1).lower();
    if (isDefinite(unit, start) && !SpeakerKinds.isThing(noun) && !Titles.isOrganisation(noun)) {
      Cast.Described found = cast.described(printed);
      if (found != null) {
        return Resolved.of(found.person(), found.only() ? 0.9 : 0.7, "by-title");
      }
    }
    if (unit.at(start - 1).is("the") && head == end) {
      Speaker named = organisations.described(noun);
      if (named != null) {
        return Resolved.of(named, 0.8, "by-kind");
      }
    }
    if (Titles.isOrganisation(noun)) {
      return Resolved.of(organisation(unit, start, printed), 1, null);
    }
    return Resolved.of(new Speaker(printed, List.of(), null, Kind.UNNAMED), 1, null);
  }

  /** {@code the mayor}, {@code her husband}, {@code that clerk}; not {@code a mayor}. */
  private static boolean isDefinite(Unit unit, int start) {
    Token before = unit.at(start - 1);
    return before.is("the") || DEMONSTRATIVES.contains(unit.at(start).lower());
  }

  /** {@code President Maria Ortega's administration}: the title is no part of the name. */
  private static Speaker organisation(Unit unit, int start, String printed) {
    int first = start;
    while (Titles.isTitle(unit.at(first)) && unit.at(first + 1).isCapitalised()) {
      first++;
    }
    int cut = unit.at(first).start() - unit.at(start).start();
    String name = cut < printed.length() ? printed.substring(cut) : printed;
    int owner = Math.max(name.indexOf("'s "), name.indexOf("’s "));
    List<String> aliases = List.of();
    if (owner > 0) {
      String whose = name.substring(0, owner);
      String thing = name.substring(owner + 3);
      String last = whose.substring(whose.lastIndexOf(' ') + 1);
      aliases = List.of(last + " " + thing, last + "'s " + thing, whose + " " + thing);
    }
    return new Speaker(name, aliases, null, Kind.ORGANISATION);
  }

  private Resolved proper(Name name, @Nullable String apposition, boolean article, String printed) {
    String full = name.full();
    if (Governments.isGovernment(full) && name.title() == null) {
      return government(full);
    }
    Person known = cast.person(name);
    String last = name.last().toLowerCase(Locale.ROOT);
    if (known == null && isOrganisation(name, last, article)) {
      return Resolved.of(new Speaker(full, List.of(), null, Kind.ORGANISATION), 1, null);
    }
    if (known == null && article) {
      return Resolved.of(new Speaker(printed, List.of(), null, Kind.UNNAMED), 0.9, null);
    }
    Person person = known == null ? cast.personOrNew(name) : known;
    String title = name.title();
    if (title != null) {
      person.describe(title);
    }
    if (apposition != null) {
      person.describe(apposition);
    }
    if (full.equals(person.full())) {
      return Resolved.of(person, 1, null);
    }
    return Resolved.of(person, cast.isAmbiguous(name) ? 0.7 : 0.98, "by-last-name");
  }

  private static boolean isOrganisation(Name name, String last, boolean article) {
    return Titles.isOrganisation(last)
        || Titles.isOrganisation(name.words().getFirst().toLowerCase(Locale.ROOT))
        || (name.words().size() == 1 && name.last().chars().noneMatch(Character::isLowerCase))
        || (article && name.title() == null);
  }
}
