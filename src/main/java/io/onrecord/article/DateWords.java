package io.onrecord.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that tell when something was, as news prints them: {@code on Tuesday}, {@code late
 * Monday night}, {@code last week}, {@code earlier this month}, {@code June 3}, {@code in 2019}.
 *
 * <p>{@link PastDays} tells which days they mean.
 */
public final class DateWords {
  static final String WEEKDAY = "(?:" + String.join("|", Calendar.weekdays()) + ")";
  static final String MONTH =
      "(?:(?:"
          + String.join("|", Calendar.monthNames())
          + ")(?!\\p{L})|(?:"
          + String.join("|", Calendar.shortMonthNames())
          + ")(?!\\p{L})\\.?)";
  private static final String SPACE = "\\s{1,3}";
  private static final String WHEN_IN_IT =
      "(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)" + SPACE + ")?";
  private static final String ON = WHEN_IN_IT + "(?:[Oo]n" + SPACE + ")?" + WHEN_IN_IT;
  private static final String IN = WHEN_IN_IT + "(?:(?:[Ii]n|[Ll]ast|[Tt]his)" + SPACE + ")";
  private static final String YEAR = "(?:1[89]|20)\\d\\d";
  private static final String NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String PART = "(?:morning|afternoon|evening|night)";
  private static final String ITS_YEAR = "(?:,?" + SPACE + YEAR + ")?";

  /** Where a capital may begin a sentence; not the Today of USA Today. */
  private static final String FIRST = "(?<!\\p{L}\\s)";

  private static final List<String> FORMS =
      List.of(
          // "on Monday, June 3, 2019", "June 3"
          ON + "(?:" + WEEKDAY + ",?" + SPACE + ")?" + MONTH + SPACE + NUMBER + ITS_YEAR,
          // "on 3 June 2019"
          ON + "(?:" + WEEKDAY + ",?" + SPACE + ")?" + NUMBER + SPACE + MONTH + ITS_YEAR,
          // "in early June", "last June", "in June 2019"
          IN + WHEN_IN_IT + MONTH + ITS_YEAR,
          // "on Tuesday", "late last Monday night"; not the Sunday Times
          ON
              + "(?:(?:[Ll]ast|[Tt]his)"
              + SPACE
              + ")?"
              + WEEKDAY
              + "(?:"
              + SPACE
              + PART
              + ")?"
              + "(?!"
              + SPACE
              + "\\p{Lu})",
          // "earlier this month", "last week", "over the past year", "last night"
          WHEN_IN_IT
              + "(?:(?:[Ii]n|[Oo]ver|[Dd]uring)"
              + SPACE
              + ")?"
              + WHEN_IN_IT
              + "(?:[Tt]he"
              + SPACE
              + ")?(?:[Ll]ast|[Tt]his|past|previous)"
              + SPACE
              + "(?:week|month|year|weekend|summer|spring|autumn|fall|winter|quarter|"
              + PART
              + ")",
          "(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring)" + SPACE + "the" + SPACE + "weekend",
          WHEN_IN_IT
              + "(?:yesterday|today|tonight|"
              + FIRST
              + "(?:Yesterday|Today|Tonight))(?:"
              + SPACE
              + PART
              + ")?",
          // "two days ago"
          "(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|"
              + "[Ss]everal|[Aa] few|\\d{1,3})"
              + SPACE
              + "(?:day|week|month|year)s?"
              + SPACE
              + "ago",
          // "in 2019"
          "(?:[Ii]n" + SPACE + ")" + WHEN_IN_IT + YEAR,
          "[Ii]n" + SPACE + "recent" + SPACE + "(?:days|weeks|months|years)|[Rr]ecently");

  /** Not {@code Monday's}, which tells what something is, not when. */
  private static final Pattern ANY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:(?:" + String.join(")|(?:", FORMS) + "))(?![\\p{L}\\p{N}'’-])");

  private DateWords() {}

  /** The first such words in {@code part} of the text, as printed; empty when there are none. */
  public static Optional<Span> first(String text, Span part) {
    Matcher matcher = ANY.matcher(text).region(part.start(), part.end());
    matcher.useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }
}
