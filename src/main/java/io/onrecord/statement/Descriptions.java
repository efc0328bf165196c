package io.onrecord.statement;

import org.jspecify.annotations.Nullable;

/**
 * What an article says of a person beside the name.
 *
 * <pre>
 *   Maria Ortega, 46, a retired teacher from Lima,     after it: age 46, a retired teacher from Lima
 *   Her husband, Tomás Ortega, ran                     before it: husband
 *   Ortega is a teacher                                said of her
 * </pre>
 */
final class Descriptions {
  private static final int MAX_TOKENS = 12;

  private final Unit unit;
  private final String text;

  Descriptions(Unit unit, String text) {
    this.unit = unit;
    this.text = text;
  }

  /** Tells the person what stands beside the name. */
  void tell(Name name, Person person) {
    int end = name.from() + name.words().size();
    Token next = unit.at(end);
    if (next.isComma() || next.is("(") || Words.isDash(next)) {
      after(end + 1, person);
    } else if (Words.BE.contains(next.lower()) && unit.at(end + 1).is(Tag.DET)) {
      describe(end + 2, person);
    }
    before(name, person);
  }

  /** Whether what follows the name is said of people only: an age, {@code a teacher in Lima}. */
  boolean isPerson(Name name) {
    int end = name.from() + name.words().size();
    if (!unit.at(end).isComma()) {
      return false;
    }
    int from = end + 1;
    if (isAge(unit.at(from)) && (unit.at(from + 1).isComma() || unit.at(from + 1).is("."))) {
      return true;
    }
    if (!unit.at(from).is(Tag.DET)) {
      return false;
    }
    int to = from + 1;
    while (to - from < MAX_TOKENS && isOfPhrase(to)) {
      to++;
    }
    return to > from + 1 && SpeakerKinds.isPerson(unit.span(from + 1, to).in(text));
  }

  private static boolean isAge(Token token) {
    return token.text().length() == 2 && token.text().chars().allMatch(Character::isDigit);
  }

  private void after(int index, Person person) {
    int from = index;
    Token first = unit.at(from);
    if (first.is(Tag.NUM) || first.text().chars().allMatch(Character::isDigit)) {
      if (isAge(first)) {
        person.isAged(Integer.parseInt(first.text()));
      }
      from += 2;
    }
    if (unit.at(from).is(Tag.DET) || Words.POSSESSIVES.contains(unit.at(from).lower())) {
      describe(from + 1, person);
    } else if (unit.at(from).is(Tag.NOUN) && !unit.at(from).quoted()) {
      describe(from, person);
    }
  }

  private void describe(int from, Person person) {
    int end = from;
    while (end - from < MAX_TOKENS && isOfPhrase(end)) {
      end++;
    }
    if (end > from) {
      person.describe(unit.span(from, end).in(text), false);
    }
  }

  private boolean isOfPhrase(int index) {
    Token token = unit.at(index);
    boolean mark = token.is(Tag.PUNCT) && !token.text().equals("-") && !token.is("'s");
    return index < unit.size()
        && !token.quoted()
        && !mark
        && !token.is(Tag.AUX)
        && !Words.RELATIVES.contains(token.lower())
        && !(token.is(Tag.VERB) && !token.lower().endsWith("ed") && !token.lower().endsWith("ing"));
  }

  private void before(Name name, Person person) {
    int start = name.from();
    while (start > 0 && (Titles.isTitle(unit.at(start - 1)) || unit.at(start - 1).is("the"))) {
      start--;
    }
    String role = role(start);
    if (role != null) {
      person.describe(role, true);
    }
  }

  /** {@code its secretary} before a comma; null for anything else, such as a list. */
  private @Nullable String role(int start) {
    if (!unit.at(start - 1).isComma() || start < 2) {
      return null;
    }
    Phrase role = new NounPhrases(unit).endingAt(start - 1);
    if (role == null || role.core() - role.from() < 2) {
      return null;
    }
    Token first = unit.at(role.from());
    boolean own = Words.POSSESSIVES.contains(first.lower());
    boolean owner = false;
    for (int i = role.from(); i < role.core(); i++) {
      owner |= unit.at(i).is("'s") || unit.at(i).is("'");
    }
    if (!own && !owner && !first.is(Tag.DET)) {
      return null;
    }
    int from = first.is(Tag.DET) || own ? role.from() + 1 : role.from();
    return from < role.core() ? unit.span(from, role.core()).in(text) : null;
  }
}
