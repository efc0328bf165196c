package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads names and the titles before them, by capital letters. */
final class NameReader {
  private static final Set<String> PARTICLES =
      Words.set(
          """
          de van von der den al bin la del di da el du ben
          """);
  private static final Set<String> OPENERS =
      Words.set(
          """
          the a an in on at but and or if when while after before as he she it they we i you
          this that these those there for from by with to of not no yes so yet his her its their
          our my what who how why where since some many most all both even also still now then
          one according like last earlier later meanwhile however asked because although though
          during among under over about until
          """);

  private final Unit unit;
  private final String text;

  NameReader(Unit unit, String text) {
    this.unit = unit;
    this.text = text;
  }

  /** Every name outside quotations, in text order. */
  List<Name> names() {
    var names = new ArrayList<Name>();
    int at = 0;
    while (at < unit.size()) {
      if (!isNamePart(at) || OPENERS.contains(unit.at(at).lower())) {
        at++;
        continue;
      }
      int end = at + 1;
      while (isNamePart(end) || (isParticle(end) && isNamePart(end + 1))) {
        end++;
      }
      Name name = name(at, end, at);
      if (name != null) {
        names.add(name);
      }
      at = end;
    }
    return names;
  }

  /** The name with which the tokens {@code [from, end)} close; null when they close with none. */
  @Nullable Name closing(int from, int end) {
    int start = end;
    while (start > from
        && (isNamePart(start - 1) || (isParticle(start - 1) && start < end && start - 1 > from))) {
      start--;
    }
    while (start < end && (isParticle(start) || OPENERS.contains(unit.at(start).lower()))) {
      start++;
    }
    return start == end ? null : name(start, end, from);
  }

  /** {@code van}, {@code de}: a small word inside a name. */
  static boolean isParticle(Token token) {
    return isParticle(token.text()) && !token.quoted();
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  private boolean isParticle(int index) {
    return isParticle(unit.at(index));
  }

  private boolean isNamePart(int index) {
    Token token = unit.at(index);
    return token.isCapitalised() && !token.quoted() && !(Words.isTime(token) && !token.is("may"));
  }

  /** The name in the capitalised words {@code [start, end)}; titles among them go before it. */
  private @Nullable Name name(int start, int end, int titleFrom) {
    int first = start;
    Token last = unit.at(end - 1);
    if (!Titles.isOrganisation(last.lower())) {
      for (int i = start; i < end - 1; i++) {
        first = Titles.isTitle(unit.at(i)) ? i + 1 : first;
      }
      while (Titles.describes(unit.at(first), end - first - 1)) {
        first++;
      }
      if (Titles.isTitle(last) && !FirstNames.has(unit.at(end - 2).lower())) {
        return null;
      }
    }
    var words = new ArrayList<String>();
    for (int i = first; i < end; i++) {
      words.add(unit.at(i).text());
    }
    int from = titleFrom;
    if (from == first && Titles.isTitle(unit.at(first - 1)) && unit.at(first - 1).isPrefixed()) {
      from--;
    }
    while (from < first
        && (unit.at(from).is("the") || unit.at(from).is("a") || unit.at(from).is("an"))) {
      from++;
    }
    String title =
        from < first ? new Span(unit.at(from).start(), unit.at(first - 1).end()).in(text) : null;
    return new Name(first, words, title);
  }
}
