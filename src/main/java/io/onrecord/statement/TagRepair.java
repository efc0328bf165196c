package io.onrecord.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts right what the part-of-speech model, trained on other prose, often gets wrong in news.
 *
 * <pre>
 *   Marsh/NOUN argued        a name, as its capital letter inside other sentences tells
 *   Ortega notes/NOUN that   a reporting verb between a name and what it opens
 *   Ortega have/VERB said    an auxiliary before a reporting verb
 * </pre>
 */
final class TagRepair {
  private static final Set<String> OPENED =
      Set.of("that", "whether", "how", "why", ".", ",", ":", "in", "on", "to", "the", "a", "it");
  private static final Set<String> BEFORE_IS =
      Set.of("it", "he", "she", "that", "there", "what", "who", "here", "where", "how");

  private final Set<String> names;

  private TagRepair(Set<String> names) {
    this.names = names;
  }

  /** Learns which words are names from their capital letters in the middle of sentences. */
  static TagRepair of(List<List<Token>> units) {
    var names = new HashSet<String>();
    var common = new HashSet<String>();
    for (List<Token> tokens : units) {
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (!token.isCapitalised()) {
          common.add(token.lower());
        } else if (i > 0 && tokens.get(i - 1).isWord() && !tokens.get(i - 1).isCapitalised()) {
          names.add(token.lower());
        }
      }
    }
    names.removeAll(common);
    return new TagRepair(names);
  }

  /** Changes tags in the list itself. */
  void repair(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Tag tag = token.tag();
      if (token.is("'s")) {
        boolean is = i > 0 && BEFORE_IS.contains(tokens.get(i - 1).lower());
        tag = is ? Tag.AUX : Tag.PART;
      } else if (token.isCapitalised() && names.contains(token.lower()) && mayBeName(token)) {
        tag = Tag.PROPN;
      } else if (i > 0 && token.is(Tag.NOUN) && isReport(tokens, i)) {
        tag = Tag.VERB;
      } else if (i > 0 && token.is("that") && ReportingVerbs.mayReport(tokens.get(i - 1))) {
        tag = tokens.get(i - 1).is(Tag.VERB) ? Tag.SCONJ : tag;
      }
      if (tag != token.tag()) {
        tokens.set(i, token.tagged(tag));
      }
    }
  }

  private static boolean mayBeName(Token token) {
    return token.is(Tag.VERB)
        || token.is(Tag.NOUN)
        || token.is(Tag.X)
        || token.is(Tag.ADV)
        || token.is(Tag.AUX)
        || token.is(Tag.INTJ)
        || token.is(Tag.PUNCT)
        || (token.is(Tag.ADJ) && !Titles.isTitle(token));
  }

  private static boolean isReport(List<Token> tokens, int index) {
    Token before = tokens.get(index - 1);
    Token next = index + 1 < tokens.size() ? tokens.get(index + 1) : before;
    boolean finite =
        ReportingVerbs.of(tokens.get(index))
            .filter(
                verb ->
                    verb.form() == ReportingVerb.Form.PRESENT
                        || verb.form() == ReportingVerb.Form.PAST)
            .isPresent();
    boolean subject = before.isName() || before.isComma() || before.is("he") || before.is("she");
    return finite && subject && (next.is(Tag.PUNCT) || OPENED.contains(next.lower()));
  }
}
