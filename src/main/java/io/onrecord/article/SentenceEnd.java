package io.onrecord.article;

import java.util.Locale;
import java.util.Set;

/**
 * Decides whether one run of terminators ends a sentence, from the word before it and the word
 * after it.
 *
 * <p>When in doubt it does not: a sentence too long still holds the whole statement, half a
 * sentence does not.
 */
final class SentenceEnd {
  private static final int MAX_WORD_CHARS = 24;
  private static final int MAX_TOKEN_CHARS = 48;
  private static final int MAX_MARK_CHARS = 64;

  private static final Set<String> COMPANY_SUFFIXES =
      Set.of("Inc", "Corp", "Co", "Ltd", "LLC", "Group", "Japan", "News", "Finance");
  private static final Set<String> AFTER_CLOCK =
      Set.of(
          "ET",
          "EST",
          "EDT",
          "PT",
          "PST",
          "PDT",
          "CT",
          "CST",
          "CDT",
          "MT",
          "MST",
          "MDT",
          "GMT",
          "UTC",
          "BST",
          "CET",
          "CEST",
          "IST",
          "JST",
          "AEST",
          "AEDT",
          "HKT",
          "Eastern",
          "Pacific",
          "Central",
          "Mountain",
          "Local",
          "Greenwich",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final CharSequence text;
  private final int sentenceStart;
  private final int first;
  private final int behind;
  private final int next;
  private final int end;
  private final boolean closedQuote;

  /* The word that follows: where it begins, and which marks stand before it. */
  private int wordStart;
  private boolean quoteAhead;
  private boolean symbolAhead;
  private boolean bracketAhead;
  private String nextWord = "";

  /**
   * @param first the first terminator
   * @param behind the end of the run with its closing marks
   * @param next the first character behind the run that is not blank
   * @param end the end of the paragraph
   * @param closedQuote whether the run holds a closing quotation mark
   */
  SentenceEnd(
      CharSequence text,
      int sentenceStart,
      int first,
      int behind,
      int next,
      int end,
      boolean closedQuote) {
    this.text = text;
    this.sentenceStart = sentenceStart;
    this.first = first;
    this.behind = behind;
    this.next = next;
    this.end = end;
    this.closedQuote = closedQuote;
  }

  boolean isEnd() {
    if (next == behind) {
      return Characters.isFullWidthTerminator(text.charAt(first)) || isGlued();
    }
    readNextWord();
    if (wordStart >= end) {
      return false; // nothing but marks follow; they belong to this sentence
    }
    if (Characters.isBullet(text.charAt(next))) {
      return true;
    }
    int c = Characters.codePointAt(text, wordStart, end);
    if (Character.isLowerCase(c) && !hasInnerCapital()) {
      return (quoteAhead || symbolAhead) && !closedQuote && !isEllipsis() && isOrdinary();
    }
    if (closedQuote && Characters.isDash(text.charAt(next))) {
      return !isSignature();
    }
    if (isEllipsis()) {
      return closedQuote ? !attributionFollows(false) : quoteAhead || startsSentence();
    }
    if (hasMark()) {
      return closedQuote
          ? !attributionFollows(false)
          : !COMPANY_SUFFIXES.contains(nextWord); // Yahoo! Inc.
    }
    return closedQuote ? !attributionFollows(true) : endsAfterWord(Character.isDigit(c));
  }

  /** Decides by the word before a plain full stop. */
  private boolean endsAfterWord(boolean digitFollows) {
    String word = wordBefore();
    if (isItemLabel(word)) {
      return false;
    }
    return switch (kindOf(word)) {
      case NONE -> true;
      case BEFORE_NAME -> false;
      case BEFORE_NUMBER -> !digitFollows;
      case EITHER -> startsSentence();
      case CLOCK -> !digitFollows && !AFTER_CLOCK.contains(nextWord) && !isZoneWithTime();
    };
  }

  private Abbreviations.Kind kindOf(String word) {
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
    return Set.of("on", "to", "from", "via", "and", "than", "as", "formerly")
        .contains(text.subSequence(start, at).toString());
  }

  /** The label of a list item: {@code 1. Eggs}, {@code A. Eggs}, {@code the reasons: 1. Cost}. */
  private boolean isItemLabel(String word) {
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

  /** A second sentence without its space: {@code he said.The}, {@code he said."We}. */
  private boolean isGlued() {
    char before = text.charAt(first - 1);
    boolean plainWord = closedQuote || (Character.isLowerCase(before) && wordBefore().length() > 1);
    if (!plainWord || isInsideAddress()) {
      return false;
    }
    int at = behind;
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
        && Abbreviations.of(wordBefore(), false) == Abbreviations.Kind.NONE;
  }

  /** Whether the run stands inside an address such as {@code example.com/News}. */
  private boolean isInsideAddress() {
    int limit = Math.max(sentenceStart, first - MAX_TOKEN_CHARS);
    for (int i = first - 1; i >= limit && !Characters.isBlank(text.charAt(i)); i--) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || c == '.' || c == '_' || c == '#') {
        return true;
      }
    }
    return false;
  }

  /** Two or three dots; four are a full stop and an ellipsis. */
  private boolean isEllipsis() {
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

  private boolean hasMark() {
    for (int i = first; i < behind; i++) {
      char c = text.charAt(i);
      if (c != '.' && Characters.isTerminator(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean attributionFollows(boolean bare) {
    return !quoteAhead && TrailingAttribution.follows(text, wordStart, end, bare);
  }

  /** {@code “Never.” — Jane Roe}: a name and nothing else up to the end of the paragraph. */
  private boolean isSignature() {
    return end - wordStart <= 80 && wordCount() <= 8 && !hasTerminatorAhead();
  }

  private int wordCount() {
    int words = 0;
    for (int i = wordStart; i < end; i++) {
      if (Characters.isBlank(text.charAt(i))) {
        words++;
      }
    }
    return words + 1;
  }

  private boolean hasTerminatorAhead() {
    for (int i = wordStart; i < end; i++) {
      if (Characters.isTerminator(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsSentence() {
    int after = wordStart + nextWord.length();
    char c = after < end ? text.charAt(after) : ' ';
    if (c == ',' && nextWord.toLowerCase(Locale.ROOT).endsWith("ly")) {
      return true;
    }
    return c != '.' && !bracketAhead && SentenceStarters.contains(nextWord);
  }

  /** {@code p.m. Tokyo time}. */
  private boolean isZoneWithTime() {
    int after = wordStart + nextWord.length();
    return after + 5 <= end && text.subSequence(after, after + 5).toString().equals(" time");
  }

  private boolean isOrdinary() {
    return text.charAt(first) != '.' || kindOf(wordBefore()) == Abbreviations.Kind.NONE;
  }

  /** {@code iPhone} and {@code al-Qaeda} may begin a sentence. */
  private boolean hasInnerCapital() {
    for (int i = 0; i < nextWord.length(); i++) {
      if (Character.isUpperCase(nextWord.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The word before the run; empty when there is none or when it is too long to abbreviate. */
  private String wordBefore() {
    int limit = Math.max(sentenceStart, first - MAX_WORD_CHARS);
    int start = first;
    while (start > limit && isWordChar(text.charAt(start - 1), true)) {
      start--;
    }
    while (start < first && !Character.isLetterOrDigit(text.charAt(start))) {
      start++; // the marks of "...No. 10" and "''Mr. Lund"
    }
    return start == limit && limit > sentenceStart ? "" : text.subSequence(start, first).toString();
  }

  private void readNextWord() {
    int at = next;
    int markEnd = Math.min(end, next + MAX_MARK_CHARS);
    while (at < markEnd) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)
          || (Character.isSurrogate(c)
              && Character.isLetter(Characters.codePointAt(text, at, end)))) {
        break;
      }
      boolean closing = Characters.isClosing(c);
      quoteAhead |= Characters.isQuoteMark(c) && !closing;
      bracketAhead |= c == '(' || c == '[';
      symbolAhead |= c == '@' || c == '#' || c == '$' || c == '€' || c == '£';
      at++;
    }
    wordStart = at == markEnd ? end : at;
    int limit = Math.min(end, wordStart + MAX_WORD_CHARS);
    at = wordStart;
    while (at < limit && isWordChar(text.charAt(at), false)) {
      at++;
    }
    nextWord = text.subSequence(wordStart, at).toString();
  }

  private static boolean isWordChar(char c, boolean withDots) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || (withDots ? c == '.' : c == '-');
  }
}
