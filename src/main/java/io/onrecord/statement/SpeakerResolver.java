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
 *   She said …                                  by chain: who spoke last
 *   Ortega flew to Lima. She said …             by subject: whom the sentence before is about
 *   the mayor said …                            by title
 *   Ortega, who said …                          by antecedent
 * </pre>
 */
final class SpeakerResolver {
  private static final Set<String> HE = Set.of("he", "his", "him");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> GROUP = Set.of("they", "their", "it", "its", "we", "our");
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
  private int statements;
  private @Nullable Resolved lastGroup;

  SpeakerResolver(List<Unit> units, String text, SpeakerNames names, Antecedents antecedents) {
    this.units = units;
    this.text = text;
    this.names = names;
    this.antecedents = antecedents;
  }

  /** Call in text order: each answer is context for the next. */
  Resolved resolve(Draft draft) {
    Phrase source = draft.source();
    Resolved found = source == null ? Resolved.NOBODY : phrase(draft.unit(), source);
    if (source != null && !found.isNobody()) {
      statements++;
      found.people().forEach(person -> person.spoke(statements));
      antecedents.spoke(draft.unit(), source.from(), found);
      if (!found.others().isEmpty() || found.people().size() > 1) {
        lastGroup = found;
      }
    }
    return found;
  }

  private Resolved phrase(int index, Phrase source) {
    Unit unit = units.get(index);
    Token first = unit.at(source.from());
    if (source.core() - source.from() == 1) {
      String word = first.lower();
      if (HE.contains(word) || SHE.contains(word)) {
        return antecedents.of(index, source.from(), HE.contains(word) ? Gender.HE : Gender.SHE);
      }
      if (GROUP.contains(word)) {
        Resolved group = lastGroup;
        return group == null ? Resolved.NOBODY : group.as(0.7, "by-chain");
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
    return named(unit, source);
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
        : phrase(index, phrase).as(0.9, "by-antecedent");
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
    return inner == null ? head : inner;
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
