package io.onrecord.statement;

import io.onrecord.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands between commas after the head of a source.
 *
 * <pre>
 *   Maria Ortega, 46, a teacher from Lima, said              words that describe
 *   Its chief executive, Maria Ortega, said                  the name
 *   The president of the local (LHA), the Rev. Ann Bello,    the name, with a title
 * </pre>
 */
final class Appositions {
  /** A longer run of words before the name is a clause. */
  private static final int MAX_BEFORE_NAME = 5;

  private Appositions() {}

  /** What stands between the commas, without an age; null when it is no title or role. */
  static @Nullable String description(Unit unit, Phrase source, String text) {
    int from = source.core() + 1;
    if (unit.at(from).is(Tag.NUM) && unit.at(from + 1).isComma()) {
      from += 2;
    }
    boolean role = from < source.to() && !Words.RELATIVES.contains(unit.at(from).lower());
    boolean number = unit.at(from).is(Tag.NUM) || Character.isDigit(unit.at(from).text().charAt(0));
    return role && !number
        ? new Span(unit.at(from).start(), unit.at(source.to() - 1).end()).in(text)
        : null;
  }

  /** The name after a role, with a title before it; null when there is none. */
  static @Nullable Phrase name(Unit unit, Phrase source) {
    int comma = source.core();
    if (unit.at(comma).is("(")) {
      while (comma < source.to() && !unit.at(comma).is(")")) {
        comma++;
      }
      comma++;
    }
    if (comma >= source.to() - 1 || !(unit.at(comma).isComma() || Words.isDash(unit.at(comma)))) {
      return null;
    }
    int from = comma + 1;
    int name = from;
    while (name < source.to() && isBeforeName(unit.at(name))) {
      name++;
    }
    if (name - from > MAX_BEFORE_NAME || !unit.at(name).isCapitalised()) {
      return null;
    }
    int end = name;
    while (end < source.to() && isOfName(unit, end)) {
      end++;
    }
    return end == name || unit.at(end - 1).quoted() ? null : new Phrase(from, end, end);
  }

  private static boolean isBeforeName(Token token) {
    return !token.isCapitalised()
        && (token.is(Tag.DET) || token.is(Tag.NOUN) || token.is(Tag.ADJ) || token.isName());
  }

  private static boolean isOfName(Unit unit, int index) {
    Token token = unit.at(index);
    boolean within =
        unit.at(index + 1).isCapitalised() && token.isWord() && token.text().length() < 4;
    boolean link = token.is(Tag.ADP) || token.is(Tag.CCONJ);
    return token.isCapitalised() || token.is("&") || (within && !link) || isParticle(token, within);
  }

  private static boolean isParticle(Token token, boolean within) {
    return within && NameReader.isParticle(token);
  }
}
