package io.onrecord.answer;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a text in a form in which they compare: {@code 1,000}, {@code 1000} and {@code one
 * thousand} are the same, so are {@code $5m} and {@code 5 million dollars}, {@code 40%} and {@code
 * 40 percent}, {@code third} and {@code 3rd}.
 *
 * <p>Left alone are {@code one}, which is mostly a pronoun, and numbers inside names ({@code F-16}
 * counts as 16).
 */
final class Figures {
  private static final int MAX_DIGITS = 30;

  private Figures() {}

  /** The numbers of the text, each with its unit, and the words that print it. */
  static Map<String, Word> of(String text, List<Word> words) {
    Map<String, Word> figures = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Integer ordinal = Lexicon.ORDINALS.get(word.folded());
      if (ordinal != null) {
        figures.putIfAbsent("#" + ordinal, word);
        continue;
      }
      BigDecimal value = value(word.folded());
      if (value == null) {
        if (hasDigit(word.folded())) {
          figures.putIfAbsent(odd(word.folded()), word);
        } else if (scale(word.folded()) >= 3 && word.folded().length() > 3) {
          figures.putIfAbsent("many " + scale(word.folded()), word);
        }
        continue;
      }
      int last = i;
      while (last + 1 < words.size() && joined(text, words.get(last), words.get(last + 1))) {
        String next = words.get(last + 1).folded();
        Integer unit = Lexicon.SMALL_NUMBERS.get(next);
        if (scale(next) > 0) {
          value = value.scaleByPowerOfTen(scale(next));
        } else if (unit != null && unit < 10 && isTens(words.get(last).folded())) {
          value = value.add(BigDecimal.valueOf(unit));
        } else {
          break;
        }
        last++;
      }
      figures.putIfAbsent(unit(text, words, i, last) + plain(value), word);
      i = last;
    }
    return figures;
  }

  /** The numbers that a text supports: each also without its unit. */
  static Set<String> supported(String text, List<Word> words) {
    Set<String> supported = new HashSet<>();
    for (String figure : of(text, words).keySet()) {
      supported.add(figure);
      if ("$€£%".indexOf(figure.charAt(0)) >= 0) {
        supported.add(figure.substring(1));
      }
    }
    return supported;
  }

  private static boolean joined(String text, Word a, Word b) {
    return b.start() - a.end() <= 1
        && (b.start() == a.end()
            || PlainText.isSpace(text.charAt(a.end()))
            || Marks.isDash(text.charAt(a.end())));
  }

  private static int scale(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Lexicon.SCALES.getOrDefault(one, 0);
  }

  private static boolean isTens(String word) {
    Integer value = Lexicon.SMALL_NUMBERS.get(word);
    return value != null && value >= 20;
  }

  /** The value of a word by itself, such as {@code 1,000}, {@code 5m} or {@code seven}. */
  private static @Nullable BigDecimal value(String word) {
    Integer small = Lexicon.SMALL_NUMBERS.get(word);
    if (small != null) {
      return BigDecimal.valueOf(small);
    }
    int digits = 0;
    while (digits < word.length() && isNumeric(word.charAt(digits))) {
      digits++;
    }
    String suffix = word.substring(digits);
    boolean scaled = Lexicon.SCALES.containsKey(suffix);
    if (digits == 0 || digits > MAX_DIGITS || !(suffix.isEmpty() || scaled)) {
      return null;
    }
    String number = word.substring(0, digits).replace(",", "");
    if (number.indexOf('.') != number.lastIndexOf('.') || number.endsWith(".")) {
      return null;
    }
    BigDecimal value = new BigDecimal(number);
    return scaled ? value.scaleByPowerOfTen(Lexicon.SCALES.getOrDefault(suffix, 0)) : value;
  }

  private static boolean isNumeric(char c) {
    return ('0' <= c && c <= '9') || c == ',' || c == '.';
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** {@code 3rd} is the third; {@code g7} stays as it is. */
  private static String odd(String word) {
    if (word.length() > 2 && Character.isDigit(word.charAt(word.length() - 3))) {
      String ending = word.substring(word.length() - 2);
      String number = word.substring(0, word.length() - 2);
      if (Set.of("st", "nd", "rd", "th").contains(ending)
          && number.chars().allMatch(Character::isDigit)) {
        return "#" + number;
      }
    }
    return word;
  }

  private static String unit(String text, List<Word> words, int first, int last) {
    int before = words.get(first).start() - 1;
    if (before >= 0 && "$€£".indexOf(text.charAt(before)) >= 0) {
      return text.substring(before, before + 1);
    }
    int after = words.get(last).end();
    if (after < text.length() && text.charAt(after) == '%') {
      return "%";
    }
    String next = last + 1 < words.size() ? words.get(last + 1).folded() : "";
    return switch (next.toLowerCase(Locale.ROOT)) {
      case "percent", "pct" -> "%";
      case "per" ->
          last + 2 < words.size() && words.get(last + 2).folded().equals("cent") ? "%" : "";
      case "dollar", "dollars" -> "$";
      case "euro", "euros" -> "€";
      case "pound", "pounds" -> "£";
      default -> "";
    };
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
