package io.onrecord.article;

import java.util.List;
import java.util.Set;

/**
 * Tells whether a quotation that ended in a full stop, a question or an exclamation mark goes on
 * with its attribution.
 *
 * <p>{@code "No!" Smith said.} is one sentence, {@code "No!" Smith left the room.} is two. An
 * attribution is a name, perhaps an apposition between commas, and directly after it a reporting
 * verb that has no clause of its own: what follows the verb is punctuation ({@code Smith said.}), a
 * preposition or a time ({@code Smith said on Friday}, {@code Smith said Friday}), or, for verbs
 * that take a person, anybody ({@code Smith asked reporters}). So {@code "No!" Smith said he was
 * tired.} is two sentences, because the verb reports something else. A subject with a capital
 * article or pronoun ({@code "No!" He said nothing.}) begins a sentence of its own: inside the
 * sentence of the quotation it would be printed small.
 */
final class TrailingAttribution {
  private static final int MAX_WORDS = 14;
  private static final int MAX_WORD_CHARS = 40;
  private static final int MAX_APPOSITION_CHARS = 120;

  private static final Set<String> PERSON_VERBS = words("told asked reminded urged warned assured");
  private static final Set<String> VERBS =
      words(
          """
          said says say told tells asked asks added adds replied replies responded responds wrote
          writes tweeted tweets posted shouted shouts yelled exclaimed cried joked jokes quipped
          quips recalled recalls noted notes argued argues continued continues wondered wonders
          concluded declared explained explains insisted insists warned warns urged reminded
          answered remarked stated states announced demanded mused laughed thought screamed pleaded
          chanted sang whispered muttered read reads
          """);
  private static final Set<String> AFTER_VERB =
      words(
          """
          on in at to of from during after before when while as with without via through outside
          inside about during amid last later earlier early late this again once then back over by
          upon following yesterday today recently publicly afterward afterwards sarcastically
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday into near between because
          """);
  private static final Set<String> CLAUSE =
      words("that whether if what why how who where when he she it they we for to");
  private static final Set<String> INSIDE_NAME =
      words("of the and for de van von der den al bin ibn la le del della di da dos el du");

  private final CharSequence text;
  private final int end;
  private int at;

  private TrailingAttribution(CharSequence text, int from, int end) {
    this.text = text;
    this.at = from;
    this.end = end;
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.strip().split("\\s+")));
  }

  /**
   * Whether an attribution begins at {@code from}.
   *
   * @param bare whether nothing but punctuation may follow the reporting verb, as after a full
   *     stop, which an attribution follows only by a slip of the writer
   */
  static boolean follows(CharSequence text, int from, int end, boolean bare) {
    return new TrailingAttribution(text, from, end).read(bare);
  }

  private boolean read(boolean bare) {
    int names = 0;
    for (int i = 0; i < MAX_WORDS; i++) {
      String word = nextWord();
      if (word.isEmpty()) {
        return false;
      }
      if (names > 0 && VERBS.contains(word)) {
        return verbIsFree(word, bare);
      }
      if (Character.isUpperCase(word.charAt(0))) {
        if (names == 0 && SentenceStarters.contains(word)) {
          return false;
        }
        names++;
      } else if (names == 0 || !INSIDE_NAME.contains(word)) {
        return false;
      }
      if (at < end && text.charAt(at) == ',') {
        at++;
        return skipApposition() && VERBS.contains(nextWord()) && verbIsFree("said", bare);
      }
    }
    return false;
  }

  private boolean verbIsFree(String verb, boolean bare) {
    int next = Characters.skipBlanks(text, at, end);
    if (next >= end || Characters.isTerminator(text.charAt(next))) {
      return true;
    }
    if (bare || text.charAt(next) == ':') {
      return false; // Smith said: "..." introduces another quotation
    }
    if (!Character.isLetterOrDigit(text.charAt(next))) {
      return true;
    }
    String word = nextWord();
    return AFTER_VERB.contains(word)
        || word.endsWith("ly")
        || (PERSON_VERBS.contains(verb) && !CLAUSE.contains(word));
  }

  /** Moves behind the second comma of {@code Smith, a nurse from Leeds, said}. */
  private boolean skipApposition() {
    int limit = Math.min(end, at + MAX_APPOSITION_CHARS);
    for (; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ',') {
        at++;
        return true;
      }
      if (Characters.isTerminator(c) || c == ';' || c == ':' || c == '"' || c == '“') {
        return false;
      }
    }
    return false;
  }

  /** The next word; a full stop belongs to it where it abbreviates. Empty when none follows. */
  private String nextWord() {
    at = Characters.skipBlanks(text, at, end);
    int start = at;
    int limit = Math.min(end, start + MAX_WORD_CHARS);
    while (at < limit && isWordChar(text.charAt(at))) {
      at++;
    }
    String word = text.subSequence(start, at).toString();
    if (at < limit
        && text.charAt(at) == '.'
        && Abbreviations.of(word, false) != Abbreviations.Kind.NONE
        && !VERBS.contains(word)) {
      at++;
    }
    return word;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }
}
