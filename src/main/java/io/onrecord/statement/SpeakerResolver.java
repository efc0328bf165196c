package io.onrecord.statement;

import io.onrecord.statement.Titles.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whom the source of each statement stands for, statement after statement.
 *
 * <pre>
 *   Mayor Maria Ortega said … Ortega said …     full name, last name
 *   Its chief, Maria Ortega, said …             by apposition
 *   She said …                                  by chain or subject: see Antecedents
 *   It said … They said … I said …              by chain: see Heard
 *   the mayor said …                            by title
 *   the company said …                          by kind: see Organisations
 *   the 46-year-old said …                      by epithet
 *   Her letter said …                           by owner
 *   Q: … A: …                                   by label: see Interview
 *   Ortega, who said …                          by antecedent
 * </pre>
 */
final class SpeakerResolver {
  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> GROUP = Set.of("they", "their", "we", "our");
  private static final Set<String> IT = Set.of("it", "its");
  private static final Set<String> INDEFINITE =
      Words.set(
          """
          one some many most others everyone everybody someone somebody anyone anybody nobody none
          both each few several this that these those another something nothing
          """);
  private static final Set<String> AND = Set.of("and", "&");

  private final List<Unit> units;
  private final String text;
  private final SpeakerNames names;

  private final Antecedents antecedents;
  private final Organisations organisations;
  private final Interview interview;
  private int statements;

  private final Heard heard = new Heard();

  SpeakerResolver(
      List<Unit> units,
      String text,
      SpeakerNames names,
      Antecedents antecedents,
      Organisations organisations,
      Interview interview) {
    this.units = units;
    this.text = text;
    this.names = names;
    this.antecedents = antecedents;
    this.organisations = organisations;
    this.interview = interview;
  }

  /** Call in text order: each answer is context for the next. */
  Resolved resolve(Draft draft) {
    Phrase source = draft.source();
    Resolved found = source == null ? Resolved.NOBODY : source(draft, source);
    if (source != null && !found.isNobody()) {
      statements++;
      found.people().forEach(person -> person.spoke(statements));
      antecedents.spoke(draft.unit(), source.from(), found);
      heard.note(draft, found);
    }
    return found;
  }

  private Resolved source(Draft draft, Phrase source) {
    Unit unit = units.get(draft.unit());
    if (source.core() - source.from() == 1) {
      Token only = unit.at(source.from());
      if (unit.at(source.core()).is(":")) {
        Person label = interview.label(only.text());
        if (label != null) {
          return Resolved.of(label, 0.9, "by-label");
        }
      }
      if (only.is("i")) {
        return first(only);
      }
    }
    return phrase(draft.unit(), source);
  }

  /** {@code I}: whoever says the words that it stands in, or else the writer. */
  private Resolved first(Token token) {
    Resolved around = heard.around(token.span());
    if (around != null) {
      return around.as(0.95, "by-chain");
    }
    Person author = interview.author();
    return author == null || token.quoted()
        ? Resolved.NOBODY
        : Resolved.of(author, 0.9, "by-byline");
  }

  private Resolved phrase(int index, Phrase source) {
    Unit unit = units.get(index);
    Token first = unit.at(source.from());
    if (source.core() - source.from() == 1) {
      String word = first.lower();
      if (HE.contains(word) || SHE.contains(word)) {
        return antecedents.of(index, source.from(), HE.contains(word) ? Gender.HE : Gender.SHE);
      }
      if (IT.contains(word)) {
        return it(index, source.from());
      }
      if (GROUP.contains(word)) {
        return heard.they(index);
      }
      if (word.equals("who") || word.equals("which") || word.equals("that")) {
        return antecedent(index, source.from());
      }
      boolean indefinite =
          first.is(Tag.PRON) && (INDEFINITE.contains(word) || !first.isCapitalised());
      if (Words.PRONOUNS.contains(word) || indefinite || word.length() == 1) {
        return Resolved.NOBODY;
      }
    }
    Resolved author = author(index, source);
    if (!author.isNobody()) {
      return author;
    }
    Resolved found = named(unit, source);
    return isEpithet(unit, source, found) ? epithet(index, source, found) : found;
  }

  /** {@code Her letter said}, {@code its report said}: whose it is; nobody for any other source. */
  private Resolved author(int index, Phrase source) {
    Unit unit = units.get(index);
    String owner = unit.at(source.from()).lower();
    boolean writing =
        source.core() - source.from() > 1
            && SpeakerKinds.isWriting(unit.at(source.core() - 1).lower());
    if (!writing || !Words.POSSESSIVES.contains(owner)) {
      return Resolved.NOBODY;
    }
    Resolved whose =
        switch (owner) {
          case "his" -> antecedents.of(index, source.from(), Gender.HE);
          case "her" -> antecedents.of(index, source.from(), Gender.SHE);
          case "its" -> it(index, source.from());
          default -> Resolved.NOBODY;
        };
    return whose.isNobody() ? whose : whose.as(0.9, "by-owner");
  }

  /** Whether {@code the} describes somebody told of before, in words that the article has not. */
  private static boolean isEpithet(Unit unit, Phrase source, Resolved found) {
    return unit.at(source.from()).is("the") && Heard.isKind(found, Speaker.Kind.UNNAMED);
  }

  /**
   * Whom another word stands for.
   *
   * <pre>
   *   A spokesman for the port said … The spokesman said …     the same
   *   Ortega said … the 46-year-old, the Republican said …     whoever is talked of and not of
   *                                                            another age
   * </pre>
   */
  private Resolved epithet(int index, Phrase source, Resolved found) {
    String words = found.others().getFirst().name();
    Speaker same = heard.same(words);
    if (same != null) {
      return Resolved.of(same, 0.85, "by-chain");
    }
    if (!SpeakerKinds.isEpithet(words)) {
      return found;
    }
    Resolved known = antecedents.of(index, source.from(), Titles.byNoun(words));
    int age = Cast.age(words);
    boolean other = known.people().stream().anyMatch(one -> one.age() > 0 && age > 0);
    return known.people().isEmpty() || other ? found : known.as(0.85, "by-epithet");
  }

  /** The organisation that spoke last, unless another has been the subject since. */
  private Resolved it(int index, int token) {
    Resolved last = heard.organisation(index, 1);
    if (last != null) {
      return last.as(0.7, "by-chain");
    }
    Speaker subject = organisations.before(index, token);
    if (subject != null) {
      return Resolved.of(subject, 0.7, "by-subject");
    }
    Resolved before = heard.organisation(index);
    return before == null ? Resolved.NOBODY : before.as(0.7, "by-chain");
  }

  private Resolved antecedent(int index, int relative) {
    Unit unit = units.get(index);
    int end = unit.at(relative - 1).isComma() ? relative - 1 : relative;
    Phrase phrase = new Subjects(unit).before(end);
    boolean again =
        phrase == null
            || phrase.from() >= relative
            || Words.RELATIVES.contains(unit.at(phrase.from()).lower());
    return phrase == null || again
        ? Resolved.NOBODY
        : phrase(index, phrase).as(0.8, "by-antecedent");
  }

  private Resolved named(Unit unit, Phrase source) {
    for (int i = source.from() + 1; i < source.core() - 1; i++) {
      boolean link = AND.contains(unit.at(i).lower()) || unit.at(i).isComma();
      if (link && isJoint(unit, source, i)) {
        Resolved left = named(unit, new Phrase(source.from(), i, i));
        Resolved right =
            named(
                unit,
                new Phrase(unit.at(i + 1).is("and") ? i + 2 : i + 1, source.core(), source.to()));
        var people = new ArrayList<>(left.people());
        people.addAll(right.people());
        var others = new ArrayList<>(left.others());
        others.addAll(right.others());
        double confidence = Math.min(left.confidence(), right.confidence());
        return new Resolved(people, others, confidence, "joint");
      }
    }
    Resolved head =
        names.one(
            unit, source.from(), source.core(), Appositions.description(unit, source, text), text);
    Resolved inner = head.people().isEmpty() ? nameOf(unit, source) : null;
    inner = inner == null ? oneOf(unit, source) : inner;
    return inner == null ? head : inner;
  }

  /** {@code One of them, a nurse}: who has no name is told by what they are. */
  private @Nullable Resolved oneOf(Unit unit, Phrase source) {
    int from = source.core() + 1;
    boolean one = unit.at(source.from()).is("one") || unit.at(source.from()).is("another");
    return one && from < source.to() && (unit.at(from).is("a") || unit.at(from).is("an"))
        ? names.one(unit, from, source.to(), null, text).as(0.95, "by-apposition")
        : null;
  }

  /** {@code Its chief executive, Maria Ortega}: who has the role that the head of the source is. */
  private @Nullable Resolved nameOf(Unit unit, Phrase source) {
    Phrase name = Appositions.name(unit, source);
    if (name == null) {
      return null;
    }
    Resolved found = names.one(unit, name.from(), name.core(), null, text);
    if (!found.people().isEmpty()) {
      found.people().getFirst().describe(role(unit, source));
      return found.as(0.97, "by-apposition");
    }
    boolean place = unit.at(source.core() - 1).isCapitalised();
    boolean firm = found.others().stream().anyMatch(one -> one.kind() == Speaker.Kind.ORGANISATION);
    return firm && !place ? found.as(0.9, "by-apposition") : null;
  }

  private String role(Unit unit, Phrase source) {
    int from = source.from();
    while (from < source.core() - 1
        && (unit.at(from).is(Tag.DET) || Words.POSSESSIVES.contains(unit.at(from).lower()))) {
      from++;
    }
    return unit.span(from, source.core()).in(text);
  }

  /** Two names are two speakers; {@code analysts and officials} stays as printed. */
  private static boolean isJoint(Unit unit, Phrase source, int and) {
    return unit.at(and - 1).isName()
        && unit.at(source.core() - 1).isName()
        && !Titles.isOrganisation(unit.at(source.from()).lower())
        && !Titles.isOrganisation(unit.at(source.core() - 1).lower());
  }
}
