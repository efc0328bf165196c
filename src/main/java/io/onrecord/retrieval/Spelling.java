package io.onrecord.retrieval;

import io.onrecord.article.Span;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.SimilarWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Corrects words of a question that no article holds.
 *
 * <p>A word is corrected only when it is plain which word is meant and how it was misspelt: a
 * letter dropped, added, swapped with its neighbour, or taken for one that sounds like it or lies
 * beside it. Iceland is not Ireland, and Korea no Korean. Other near words are offered.
 */
final class Spelling {
  /** So many words are looked up at most. */
  private static final int MAX_WORDS = 32;

  /** So many times as often as the next best. */
  private static final int PLAINLY = 5;

  /** From so many articles on, a word that only one of them holds may itself be misspelt. */
  private static final int MANY_ARTICLES = 100;

  /** In a word of so many letters another letter is another word: come, came. */
  private static final int SHORT = 4;

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}'’.@/-])\\p{L}{4,30}(?![\\p{L}\\p{N}@/-]|['’.]\\p{L})");
  private static final Set<String> VOWELS = Set.of("a", "e", "i", "o", "u", "y");
  private static final Set<String> ALIKE =
      Set.of("ck", "cs", "sz", "fv", "mn", "dt", "bp", "gj", "kq", "cq", "vw", "sx", "gh", "ij");
  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private final ArticleIndex index;

  Spelling(ArticleIndex index) {
    this.index = index;
  }

  /**
   * Words as they are to be searched for.
   *
   * @param corrected what was changed; often empty
   * @param offers sentences on words that may be misspelt, for when nothing is found
   */
  record Corrected(String words, List<Understood> corrected, List<String> offers) {
    /** A sentence for each word that was changed. */
    List<String> notes() {
      return corrected.stream()
          .map(
              change ->
                  "“%s” is in no article; searched for it %s"
                      .formatted(change.words(), change.meaning()))
          .toList();
    }
  }

  Corrected correct(String words) {
    List<Understood> corrected = new ArrayList<>();
    List<String> offers = new ArrayList<>();
    StringBuilder result = new StringBuilder();
    boolean small = words.codePoints().noneMatch(Character::isUpperCase);
    Set<String> seen = new HashSet<>();
    List<Span> quoted = QuestionText.quotedIn(words);
    int at = 0;
    Matcher matcher = WORD.matcher(words);
    while (seen.size() < MAX_WORDS && matcher.find()) {
      String word = matcher.group();
      seen.add(word);
      Span span = new Span(matcher.start(), matcher.end());
      if (quoted.stream().anyMatch(span::overlaps)
          || word.equals(word.toUpperCase(Locale.ROOT))
          || PassageWords.isQuestionWord(word)) {
        continue;
      }
      List<SimilarWord> similar = index.wordsSpeltLike(word, 3);
      Optional<SimilarWord> meant = plain(word, similar, small || matcher.start() == 0);
      if (meant.isPresent()) {
        String right = meant.get().word();
        corrected.add(
            new Understood(
                Understood.Kind.SPELLING, word, "spelt “%s”".formatted(right), Filters.NONE));
        result.append(words, at, matcher.start()).append(right);
        at = matcher.end();
      } else if (!similar.isEmpty()) {
        String near =
            similar.stream().map(s -> "“" + s.word() + "”").collect(Collectors.joining(" or "));
        offers.add("“%s” is in no article; did you mean %s?".formatted(word, near));
      }
    }
    result.append(words.substring(at));
    return new Corrected(result.toString(), corrected, offers);
  }

  private Optional<SimilarWord> plain(String word, List<SimilarWord> similar, boolean anyCase) {
    if (similar.isEmpty()) {
      return Optional.empty();
    }
    SimilarWord best = similar.getFirst();
    boolean plain =
        similar.size() == 1
            || similar.get(1).edits() > best.edits()
            || best.articles() >= PLAINLY * similar.get(1).articles();
    boolean rare = best.articles() < 2 && index.stats().articles() > MANY_ARTICLES;
    boolean name = Character.isUpperCase(word.charAt(0)) && !anyCase;
    boolean named = Character.isUpperCase(best.word().charAt(0));
    return plain && !rare && (named || !name) && isSlip(lower(word), lower(best.word()))
        ? Optional.of(best)
        : Optional.empty();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the one is easily written for the other. */
  static boolean isSlip(String written, String meant) {
    if (written.startsWith(meant) || meant.startsWith(written)) {
      return false; // another form or another word: trade, trader
    }
    if (written.length() != meant.length()) {
      return true;
    }
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) != meant.charAt(i)) {
        boolean swapped =
            i + 1 < written.length()
                && written.charAt(i) == meant.charAt(i + 1)
                && written.charAt(i + 1) == meant.charAt(i);
        boolean alike = written.length() > SHORT && alike(written.charAt(i), meant.charAt(i));
        if (!swapped && !alike) {
          return false;
        }
        i += swapped ? 1 : 0;
      }
    }
    return true;
  }

  private static boolean alike(char a, char b) {
    String first = String.valueOf((char) Math.min(a, b));
    String pair = first + (char) Math.max(a, b);
    boolean vowels = VOWELS.contains(String.valueOf(a)) && VOWELS.contains(String.valueOf(b));
    return vowels
        || ALIKE.contains(pair)
        || KEYS.stream().anyMatch(row -> row.contains(pair) || row.contains(reversed(pair)));
  }

  private static String reversed(String pair) {
    return new StringBuilder(pair).reverse().toString();
  }
}
