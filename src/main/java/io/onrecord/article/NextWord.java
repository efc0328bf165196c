package io.onrecord.article;

import java.util.Locale;
import java.util.Set;

/**
 * The first word behind a run of terminators.
 *
 * @param text the whole text
 * @param start where the word begins; {@code end} when nothing but marks follow
 * @param end the end of the paragraph
 * @param word the word, or its beginning
 * @param quoted whether an opening quotation mark stands before it
 * @param bracketed whether an opening bracket stands before it
 * @param symbol whether a sign stands before it that belongs to it, as in {@code $5} and {@code
 *     #go}
 */
record NextWord(
    CharSequence text,
    int start,
    int end,
    String word,
    boolean quoted,
    boolean bracketed,
    boolean symbol) {
  private static final int MAX_MARK_CHARS = 64;
  private static final int MAX_WORD_CHARS = 24;
  private static final int MAX_SIGNATURE_CHARS = 80;
  private static final int MAX_SIGNATURE_WORDS = 8;
  private static final Set<String> AFTER_CLOCK =
      Set.of(
          """
          ET EST EDT PT PST PDT CT CST CDT MT MST MDT GMT UTC BST CET CEST IST JST AEST AEDT HKT
          Eastern Pacific Central Mountain Local Greenwich Monday Tuesday Wednesday Thursday Friday
          Saturday Sunday January February March April June July August September October November
          December
          """
              .strip()
              .split("\\s+"));

  /** The word behind the marks that begin at {@code from}. */
  static NextWord read(CharSequence text, int from, int end) {
    boolean quoted = false;
    boolean bracketed = false;
    boolean symbol = false;
    int limit = Math.min(end, from + MAX_MARK_CHARS);
    int at = from;
    for (; at < limit && !Character.isDigit(text.charAt(at)) && !isLetter(text, at, end); at++) {
      char c = text.charAt(at);
      quoted |= Characters.isQuoteMark(c) && !Characters.isClosing(c);
      bracketed |= c == '(' || c == '[';
      symbol |= "@#$€£".indexOf(c) >= 0;
    }
    int start = at == limit ? end : at;
    int wordEnd = start;
    while (wordEnd < Math.min(end, start + MAX_WORD_CHARS) && isWordChar(text.charAt(wordEnd))) {
      wordEnd++;
    }
    String word = text.subSequence(start, wordEnd).toString();
    return new NextWord(text, start, end, word, quoted, bracketed, symbol);
  }

  /** Whether nothing but marks follows. */
  boolean isMissing() {
    return start >= end;
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(start));
  }

  /** Begins with a small letter, as only names such as {@code iPhone} do in a new sentence. */
  boolean isSmall() {
    return Character.isLowerCase(Characters.codePointAt(text, start, end))
        && word.chars().noneMatch(Character::isUpperCase);
  }

  /** Whether the word must begin a sentence, having a capital. */
  boolean startsSentence() {
    int after = start + word.length();
    char c = after < end ? text.charAt(after) : ' ';
    if (c == ',' && word.toLowerCase(Locale.ROOT).endsWith("ly")) {
      return true;
    }
    return c != '.' && !bracketed && SentenceStarters.contains(word);
  }

  /**
   * Whether a day or time zone follows the time of day: {@code p.m. ET}, {@code p.m. Oslo time}.
   */
  boolean belongsToClock() {
    int after = start + word.length();
    return isNumber()
        || AFTER_CLOCK.contains(word)
        || (after + 5 <= end && text.subSequence(after, after + 5).toString().equals(" time"));
  }

  /** {@code “Never.” — Jane Roe}: a name and nothing else up to the end of the paragraph. */
  boolean isSignature() {
    if (end - start > MAX_SIGNATURE_CHARS) {
      return false;
    }
    int words = 1;
    for (int i = start; i < end; i++) {
      if (Characters.isTerminator(text.charAt(i))) {
        return false;
      }
      words += Characters.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return words <= MAX_SIGNATURE_WORDS;
  }

  private static boolean isLetter(CharSequence text, int at, int end) {
    return Character.isLetter(Characters.codePointAt(text, at, end));
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }
}
