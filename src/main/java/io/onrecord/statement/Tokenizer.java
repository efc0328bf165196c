package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a stretch of text into words and marks, with their places.
 *
 * <p>Splits the way the part-of-speech model was trained: clitics stand alone ({@code Kirby|'s},
 * {@code did|n't}), abbreviations keep their stop ({@code U.S.}, {@code Sen.}). One pass.
 */
final class Tokenizer {
  private static final Set<String> ABBREVIATIONS =
      Words.set(
          """
          mr mrs ms dr prof sen rep gov gen lt col maj capt sgt adm cmdr rev hon st jr sr inc
          corp co ltd no jan feb mar apr jun jul aug sept sep oct nov dec vs dept supt atty det
          pres reps sens bros mt ft calif fla mass conn pa va tenn wis mich ariz ill colo ind ga
          """);
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of {@code part}, in their order, without white space. */
  static List<Span> tokens(String text, Span part) {
    var tokenizer = new Tokenizer(text);
    int at = part.start();
    while (at < part.end()) {
      at = tokenizer.next(at, part.end());
    }
    return tokenizer.spans;
  }

  private int next(int at, int end) {
    char c = text.charAt(at);
    if (isSpace(c)) {
      return at + 1;
    }
    if (isWordPart(c)) {
      return word(at, end);
    }
    int stop = at + 1;
    if (c == '.' || c == '-' || c == '\'' || c == '`') {
      while (stop < end && text.charAt(stop) == c && stop - at < (c == '\'' || c == '`' ? 2 : 9)) {
        stop++;
      }
    }
    if (isApostrophe(c) && stop == at + 1 && at > 0 && Character.isLetter(text.charAt(at - 1))) {
      int clitic = letters(at + 1, end);
      if (CLITICS.contains(text.substring(at + 1, clitic).toLowerCase(Locale.ROOT))) {
        stop = clitic;
      }
    }
    spans.add(new Span(at, stop));
    return stop;
  }

  private int word(int at, int end) {
    int stop = at;
    while (stop < end) {
      char c = text.charAt(stop);
      boolean inside =
          stop + 1 < end
              && isWordPart(text.charAt(stop + 1))
              && isWordPart(text.charAt(stop - 1 < at ? at : stop - 1));
      if (isWordPart(c) || (inside && joins(c, stop, end))) {
        stop++;
      } else {
        break;
      }
    }
    if (stop < end && text.charAt(stop) == '.' && isAbbreviation(at, stop)) {
      stop++;
    }
    int not = stop - 3;
    if (not > at
        && text.charAt(stop - 1) == 't'
        && isApostrophe(text.charAt(stop - 2))
        && text.charAt(not) == 'n') {
      spans.add(new Span(at, not));
      spans.add(new Span(not, stop));
    } else {
      spans.add(new Span(at, stop));
    }
    return stop;
  }

  private boolean joins(char c, int at, int end) {
    if (isApostrophe(c)) {
      int clitic = letters(at + 1, end);
      return clitic - at > 3
          || !CLITICS.contains(text.substring(at + 1, clitic).toLowerCase(Locale.ROOT));
    }
    boolean number =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return c == '-'
        || c == '&'
        || c == '.'
        || c == '/'
        || c == '_'
        || (number && (c == ',' || c == ':'));
  }

  private boolean isAbbreviation(int at, int stop) {
    int length = stop - at;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(at));
    }
    return text.charAt(stop - 2) == '.'
        || (length <= 5
            && ABBREVIATIONS.contains(text.substring(at, stop).toLowerCase(Locale.ROOT)));
  }

  private int letters(int at, int end) {
    int stop = at;
    while (stop < end && stop - at < 4 && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '$'
        || c == '@'
        || c == '#'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }
}
