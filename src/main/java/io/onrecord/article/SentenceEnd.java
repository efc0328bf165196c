package io.onrecord.article;

import java.util.Set;

/**
 * Decides whether a run of terminators ends a sentence, from the word before it and the word after
 * it.
 *
 * <p>When in doubt it does not: a sentence too long still holds the whole statement, half a
 * sentence does not.
 */
final class SentenceEnd {
  private static final int MAX_WORD_CHARS = 24;

  private static final Set<String> COMPANY_SUFFIXES =
      Set.of("Inc", "Corp", "Co", "Ltd", "LLC", "Group", "Japan", "News", "Finance");

  private final Stop stop;

  private SentenceEnd(Stop stop) {
    this.stop = stop;
  }

  static boolean isAt(Stop stop) {
    SentenceEnd end = new SentenceEnd(stop);
    char first = stop.text().charAt(stop.first());
    return stop.next() == stop.behind()
        ? Characters.isFullWidthTerminator(first) || end.isGlued()
        : end.isBefore(NextWord.read(stop.text(), stop.next(), stop.end()));
  }

  private boolean isBefore(NextWord next) {
    if (next.isMissing()) {
      return false; // nothing but marks follow; they belong to this sentence
    }
    char mark = stop.text().charAt(stop.next());
    if (Characters.isBullet(mark)) {
      return true;
    }
    if (next.isSmall()) {
      return (next.quoted() || next.symbol()) && !stop.closedQuote() && stop.isOrdinary();
    }
    if (stop.closedQuote()) {
      return Characters.isDash(mark) ? !next.isSignature() : !hasAttribution(next);
    }
    if (stop.isEllipsis()) {
      return next.quoted() || next.startsSentence();
    }
    return stop.hasMark()
        ? !COMPANY_SUFFIXES.contains(next.word()) // Yahoo! Inc.
        : !stop.isItemLabel() && endsAfterWord(next);
  }

  /** Whether the quotation that closes here goes on with {@code Smith said}. */
  private boolean hasAttribution(NextWord next) {
    boolean bare = !stop.isEllipsis() && !stop.hasMark();
    return !next.quoted()
        && TrailingAttribution.follows(stop.text(), next.start(), stop.end(), bare);
  }

  /** Decides by the word before a plain full stop. */
  private boolean endsAfterWord(NextWord next) {
    return switch (stop.kind()) {
      case NONE -> true;
      case BEFORE_NAME -> false;
      case BEFORE_NUMBER -> !next.isNumber();
      case EITHER -> next.startsSentence();
      case CLOCK -> !next.belongsToClock();
    };
  }

  /** A second sentence without its space: {@code he said.The}, {@code he said."We}. */
  private boolean isGlued() {
    CharSequence text = stop.text();
    int end = stop.end();
    char before = text.charAt(stop.first() - 1);
    boolean plainWord =
        stop.closedQuote() || (Character.isLowerCase(before) && stop.wordBefore().length() > 1);
    if (!plainWord || stop.isInsideAddress()) {
      return false;
    }
    int at = stop.behind();
    if (Characters.isOpening(text.charAt(at))) {
      return at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
    }
    if (!Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int limit = Math.min(end, at + MAX_WORD_CHARS);
    int letters = at + 1;
    while (letters < limit && Character.isLowerCase(text.charAt(letters))) {
      letters++;
    }
    return letters < limit
        && (Characters.isBlank(text.charAt(letters)) || text.charAt(letters) == ',')
        && Abbreviations.of(stop.wordBefore(), false) == Abbreviations.Kind.NONE;
  }
}
