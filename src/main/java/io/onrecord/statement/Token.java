package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.Locale;

/**
 * A word or mark of a unit.
 *
 * @param lower {@code text} in lower case, with straight apostrophes
 * @param quote the index of the quotation that the token stands in, its marks included; -1 outside
 * @param sentence the index of its sentence in the article, from 0
 */
record Token(Span span, String text, String lower, Tag tag, int quote, int sentence) {
  static Token of(Span span, String article, int quote, int sentence) {
    String text = span.in(article);
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new Token(span, text, lower, Tag.X, quote, sentence);
  }

  Token tagged(Tag tag) {
    return new Token(span, text, lower, tag, quote, sentence);
  }

  /** The same token in another quotation; -1 for none. */
  Token inQuote(int other) {
    return new Token(span, text, lower, tag, other, sentence);
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  boolean quoted() {
    return quote >= 0;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean is(Tag other) {
    return tag == other;
  }

  boolean isName() {
    return tag == Tag.PROPN;
  }

  boolean isNoun() {
    return tag == Tag.NOUN || tag == Tag.PROPN;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  /** {@code then-President}: a capital letter only after a hyphen. */
  boolean isPrefixed() {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < text.length()
        && !isCapitalised()
        && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  boolean isComma() {
    return text.equals(",");
  }
}
