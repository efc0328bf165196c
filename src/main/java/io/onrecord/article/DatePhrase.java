package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a question that name days, with the preposition before them: {@code since Monday},
 * {@code between March and May}, {@code last week's}.
 *
 * <p>{@link DateWords} finds dates as news prints them; people who ask write {@code in june},
 * {@code the last 3 days} and {@code 2024-06-20} as well, and name ranges.
 *
 * @param span all of it in the text
 * @param frame the preposition in small letters; empty when there is none
 * @param words the days, or the first of two, as written
 * @param until the second days of a range, as written; empty when there is none
 * @param onwards whether {@code on} or {@code onwards} follows, as in {@code from June on}
 * @param possessive whether they end in {@code 's}
 */
public record DatePhrase(
    Span span, String frame, String words, String until, boolean onwards, boolean possessive) {

  /** How days are named. */
  public enum Kind {
    /** {@code 20 June}, {@code June 20, 2024}, {@code 2024-06-20}. */
    DAY,
    /** {@code June}, {@code last June}, {@code June 2024}. */
    MONTH,
    /** {@code 2024}. */
    YEAR,
    /** {@code Monday}, {@code last Monday}. */
    WEEKDAY,
    /** Seen from today: {@code yesterday}, {@code last week}, {@code two days ago}. */
    RELATIVE
  }

  private static final String MONTH = DateWords.MONTH;
  private static final String WEEKDAY = DateWords.WEEKDAY;
  private static final String YEAR = "(?:1[89]|20)\\d\\d(?!\\d)";
  private static final String NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String COUNT =
      "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|(?:a )?couple of|(?:a )?few)";
  private static final String UNIT = "(?:hour|day|week|month|year)";
  private static final String PART = "(?:early|late|mid)[ -]";

  private static final Pattern DAY =
      words(
          "\\d{4}-\\d\\d-\\d\\d(?!\\d)|(?:%1$s,? )?%2$s %3$s(?:,? %4$s)?"
                  .formatted(WEEKDAY, MONTH, NUMBER, YEAR)
              + "|(?:%1$s,? )?(?:the )?%3$s (?:of )?%2$s(?:,? %4$s)?"
                  .formatted(WEEKDAY, MONTH, NUMBER, YEAR));
  private static final Pattern IN_MONTH =
      words("(?:%s)?(?:last |this )?%s(?:,? (?:of )?%s)?".formatted(PART, MONTH, YEAR));
  private static final Pattern IN_YEAR = words("(?:(?:early|late|mid)[ -])?" + YEAR);
  private static final Pattern ON_WEEKDAY = words("(?:last |this )?" + WEEKDAY);
  private static final Pattern FROM_TODAY =
      words(
          "today|tonight|yesterday(?: (?:morning|afternoon|evening))?"
              + "|this (?:morning|afternoon|evening)|last night"
              + "|(?:the )?(?:last|past|previous) %s %ss?".formatted(COUNT, UNIT)
              + "|%s %ss? ago".formatted(COUNT, UNIT)
              + "|(?:the )?(?:last|past|previous|this|current) (?:week(?:end)?|month|year)"
              + "|the (?:last|past) day|the weekend");

  private static final String DATE =
      "(?:the )?(?:"
          + String.join(
              "|",
              DAY.pattern(),
              IN_MONTH.pattern(),
              IN_YEAR.pattern(),
              ON_WEEKDAY.pattern(),
              FROM_TODAY.pattern())
          + ")(?![\\p{L}\\p{N}])";

  private static final Pattern PHRASE =
      words(
          "(?<![\\p{L}\\p{N}'’-])(?:(?<range>between|from) (?<first>"
              + DATE
              + ") ?(?:and|to|until|till|through|-|–) ?(?<second>"
              + DATE
              + ")|(?:(?<frame>since|after|before|prior to|until|till|up to|by|from|in|on|during"
              + "|over|within|throughout|of|dated) )?(?<words>"
              + DATE
              + ")(?<onwards> onwards?(?!\\p{L})| on(?=[,.?!]|$))?)"
              + "(?<possessive>['’]s?)?(?!['’-]?[\\p{L}\\p{N}]|[–/]\\p{N})");

  /** All in the text, in their order. Takes a time that grows with the text's length. */
  public static List<DatePhrase> in(String text) {
    List<DatePhrase> phrases = new ArrayList<>();
    Matcher matcher = PHRASE.matcher(text);
    while (matcher.find()) {
      boolean range = matcher.group("range") != null;
      String frame = matcher.group(range ? "range" : "frame");
      phrases.add(
          new DatePhrase(
              new Span(matcher.start(), matcher.end()),
              frame == null ? "" : frame.toLowerCase(Locale.ROOT),
              matcher.group(range ? "first" : "words"),
              range ? matcher.group("second") : "",
              matcher.group("onwards") != null,
              matcher.group("possessive") != null));
    }
    return phrases;
  }

  /** How {@link #words} name their days. */
  public Kind kind() {
    return kindOf(words);
  }

  /** How days are named that stand in such a phrase. */
  public static Kind kindOf(String words) {
    String bare = words.toLowerCase(Locale.ROOT).startsWith("the ") ? words.substring(4) : words;
    for (String form : List.of(words, bare)) {
      if (FROM_TODAY.matcher(form).matches()) {
        return Kind.RELATIVE;
      }
      if (DAY.matcher(form).matches()) {
        return Kind.DAY;
      }
      if (ON_WEEKDAY.matcher(form).matches()) {
        return Kind.WEEKDAY;
      }
    }
    return IN_YEAR.matcher(bare).matches() ? Kind.YEAR : Kind.MONTH;
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
