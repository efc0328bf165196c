package io.onrecord.article;

import java.util.Set;

/**
 * A run of terminators with the closing marks behind it, and what stands before it.
 *
 * @param sentenceStart where the sentence begins that may end here
 * @param first the first terminator
 * @param behind the end of the run with its closing marks
 * @param next the first character behind the run that is not blank
 * @param end the end of the paragraph
 * @param closedQuote whether the run holds a closing quotation mark
 */
record Stop(
    CharSequence text,
    int sentenceStart,
    int first,
    int behind,
    int next,
    int end,
    boolean closedQuote) {
  private static final int MAX_WORD_CHARS = 24;
  private static final int MAX_TOKEN_CHARS = 48;

  /** Before these, a single X or I is a name of its own, not an initial. */
  private static final Set<String> SMALL_WORDS =
      Set.of("on", "to", "from", "via", "and", "than", "as", "formerly");

  /** Two or three dots; four are a full stop and an ellipsis. */
  boolean isEllipsis() {
    int dots = 0;
    for (int i = first; i < behind; i++) {
      char c = text.charAt(i);
      if (c == '…') {
        dots += 3;
      } else if (c == '.') {
        dots++;
      } else if (Characters.isTerminator(c)) {
        return false;
      }
      if (dots > 3) {
        return false;
      }
    }
    return dots > 1;
  }

  /** Whether the run holds a question or exclamation mark. */
  boolean hasMark() {
    for (int i = first; i < behind; i++) {
      char c = text.charAt(i);
      if (c != '.' && Characters.isTerminator(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the run is neither an ellipsis nor the full stop of an abbreviation. */
  boolean isOrdinary() {
    return !isEllipsis() && (text.charAt(first) != '.' || kind() == Abbreviations.Kind.NONE);
  }

  /** What the word before the run abbreviates. */
  Abbreviations.Kind kind() {
    String word = wordBefore();
    if (word.equals("etc")) {
      return Abbreviations.Kind.NONE;
    }
    int before = first - word.length() - 1;
    boolean afterGap = before > sentenceStart && Characters.isBlank(text.charAt(before));
    char previous = afterGap ? text.charAt(before - 1) : ' ';
    if ((word.equals("I") || word.equals("X")) && afterGap && isSmallWordBefore(before)) {
      return Abbreviations.Kind.NONE; // "you and I." and "posted on X." are no initials
    }
    return Abbreviations.of(word, previous == ',');
  }

  /** Whether the word that ends at {@code at} is a small one: {@code and I}, {@code on X}. */
  private boolean isSmallWordBefore(int at) {
    int start = at;
    while (start > sentenceStart && at - start < 6 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return SMALL_WORDS.contains(text.subSequence(start, at).toString());
  }

  /** The label of a list item: {@code 1. Eggs}, {@code A. Eggs}, {@code the reasons: 1. Cost}. */
  boolean isItemLabel() {
    String word = wordBefore();
    if (word.isEmpty() || word.length() > 3) {
      return false;
    }
    boolean number = word.chars().allMatch(Character::isDigit);
    if (!number && !Abbreviations.isInitial(word)) {
      return false;
    }
    int before = first - word.length() - 1;
    while (before >= sentenceStart
        && (Characters.isBlank(text.charAt(before)) || isItemMark(text.charAt(before)))) {
      if (text.charAt(before) == ':' && number) {
        return true;
      }
      before--;
    }
    return before < sentenceStart;
  }

  private static boolean isItemMark(char c) {
    return c == ':' || c == '(' || c == '#' || Characters.isBullet(c) || Characters.isDash(c);
  }

  /** Whether the run stands inside an address such as {@code example.com/News}. */
  boolean isInsideAddress() {
    int limit = Math.max(sentenceStart, first - MAX_TOKEN_CHARS);
    for (int i = first - 1; i >= limit && !Characters.isBlank(text.charAt(i)); i--) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || c == '.' || c == '_' || c == '#') {
        return true;
      }
    }
    return false;
  }

  /** The word before the run; empty when there is none or when it is too long to abbreviate. */
  String wordBefore() {
    int limit = Math.max(sentenceStart, first - MAX_WORD_CHARS);
    int start = first;
    while (start > limit && isWordChar(text.charAt(start - 1))) {
      start--;
    }
    while (start < first && !Character.isLetterOrDigit(text.charAt(start))) {
      start++; // the marks of "...No. 10" and "''Mr. Lund"
    }
    return start == limit && limit > sentenceStart ? "" : text.subSequence(start, first).toString();
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '.';
  }
}
