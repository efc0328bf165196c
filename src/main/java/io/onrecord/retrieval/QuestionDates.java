package io.onrecord.retrieval;

import io.onrecord.article.DatePhrase;
import io.onrecord.article.DatePhrase.Kind;
import io.onrecord.article.Days;
import io.onrecord.article.Span;
import io.onrecord.index.Filters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells which dates of a question say when something was published or said, and which belong to
 * what is asked.
 *
 * <pre>
 *   What did Roe say last week?              published in that week
 *   What did Roe say about dams in June?     published in June
 *   Articles from June 2024 about dams       published in June 2024
 *   How many have died since Monday?         published since Monday
 *   What was decided at last week's summit?  published since the beginning of that week
 *   What happened on September 11?           asked for; published then only if nothing else is found
 *   Who won the 2024 election?               asked for
 *   What is in the deal of June 5?           asked for
 * </pre>
 *
 * <p>Words seen from today (yesterday, Monday) are never searched for: an article has them for
 * other days.
 */
final class QuestionDates {
  /** A date is read as the noun's own when a noun follows: "in 2024 dollars", "June 5 deal". */
  private static final Pattern NO_NOUN =
      words(
          "^(?:$|[^\\p{L}\\p{N} ]|[ ](?:[^\\p{L}\\p{N}]|(?:about|on|in|at|by|from|to|and|or|but|did"
              + "|does|do|was|were|is|are|has|have|had|that|which|who|whom|what|when|where|why|how"
              + "|regarding|concerning|over|with|for|say|says|said|according|as|after|before|during"
              + "|of|per|via|between|until)\\b))");

  private static final Pattern PUBLISHED =
      words(
          "\\b(?:articles?|stor(?:y|ies)|news|reports?|coverage|headlines?|pieces|published|reported"
              + "|written|printed|posted|appeared|dated|statements?|quotes?|quotations?|comments?"
              + "|remarks?)$");

  private static final Pattern SAID =
      words(
          "\\b(?:say|says|said|tell|told|state|stated|comment|commented|speak|spoke|talk|talked)$");

  /** "About the attack", whose day "on September 11" is. */
  private static final Pattern EVENT =
      words(
          "\\b(?:about|on|regarding|concerning|over|to|of) (?:the|a|an|his|her|their|its|this|that"
              + "|these|those) [^,]{1,80}$");

  private static final int MAX_BEFORE = 120;
  private static final int MAX_AFTER = 30;

  /** What a date is. */
  private enum Role {
    /** When it was published. */
    PUBLICATION,
    /** When what is told of began: published then or later. */
    BEGINNING,
    /** What is asked, else when it was published. */
    TOPIC_FIRST,
    /** What is asked. */
    TOPIC
  }

  private final QuestionText question;
  private final boolean saying;
  private final LocalDate today;
  private final Supplier<LocalDate> newest;

  /**
   * @param saying whether it is asked what somebody said or reported
   * @param newest the newest day of publication, today at most; asked for when a date has no year
   */
  QuestionDates(
      QuestionText question, boolean saying, LocalDate today, Supplier<LocalDate> newest) {
    this.question = question;
    this.saying = saying;
    this.today = today;
    this.newest = newest;
  }

  /** The first date that may say when. */
  Optional<Part> find() {
    for (DatePhrase phrase : DatePhrase.in(question.text())) {
      if (!question.isQuoted(phrase.span())) {
        Role role = role(phrase);
        Optional<Part> part = role == Role.TOPIC ? Optional.empty() : part(phrase, role);
        if (part.isPresent()) {
          return part;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Part> part(DatePhrase phrase, Role role) {
    return period(phrase, role)
        .filter(period -> period.from() == null || !period.from().isAfter(today))
        .map(
            period ->
                new Part(
                    phrase.span(),
                    new Understood(
                        Understood.Kind.DATE,
                        phrase.span().in(question.text()),
                        "published " + (isDay(period) ? "on " : in(period)) + period.text(),
                        new Filters(null, period.from(), period.to(), null)),
                    role == Role.TOPIC_FIRST,
                    saying || isSeenFromToday(phrase)));
  }

  private static boolean isDay(Period period) {
    return period.from() != null && period.from().equals(period.to());
  }

  private static String in(Period period) {
    return period.from() != null && period.to() != null && !period.text().contains(" to ")
        ? "in "
        : "";
  }

  private static boolean isSeenFromToday(DatePhrase phrase) {
    return phrase.kind() == Kind.RELATIVE || phrase.kind() == Kind.WEEKDAY;
  }

  private Role role(DatePhrase phrase) {
    Span span = phrase.span();
    String before = question.text().substring(Math.max(0, span.start() - MAX_BEFORE), span.start());
    before = before.strip();
    boolean published = PUBLISHED.matcher(before).find();
    boolean plain = NO_NOUN.matcher(after(span)).find();
    boolean today = isSeenFromToday(phrase);
    boolean told = saying || published;
    if (phrase.kind() == Kind.RELATIVE && isName(phrase)) {
      return Role.TOPIC;
    }
    if (phrase.possessive()) {
      boolean begins = today && !phrase.frame().equals("before") && !phrase.frame().equals("by");
      return begins ? Role.BEGINNING : Role.TOPIC;
    }
    if (!phrase.until().isEmpty()) {
      return today || told ? Role.PUBLICATION : plain ? Role.TOPIC_FIRST : Role.TOPIC;
    }
    if (phrase.kind() != Kind.RELATIVE && !plain) {
      return Role.TOPIC;
    }
    return switch (phrase.frame()) {
      case "" -> bare(phrase, before, told);
      case "in", "on", "during", "over", "within", "throughout" -> {
        boolean event = phrase.kind() == Kind.DAY && EVENT.matcher(before).find();
        yield today || published || (saying && !event) ? Role.PUBLICATION : Role.TOPIC_FIRST;
      }
      case "of", "from", "dated" -> {
        boolean ofNews = published || phrase.onwards();
        yield ofNews ? Role.PUBLICATION : today ? Role.BEGINNING : Role.TOPIC;
      }
      case "since" -> Role.PUBLICATION;
      case "after" -> today || told ? Role.PUBLICATION : Role.TOPIC;
      case "by" -> Role.TOPIC;
      default -> phrase.kind() == Kind.RELATIVE || told ? Role.PUBLICATION : Role.TOPIC;
    };
  }

  private String after(Span span) {
    int end = Math.min(question.text().length(), span.end() + MAX_AFTER);
    return question.text().substring(span.end(), end);
  }

  /** A date without a preposition. */
  private Role bare(DatePhrase phrase, String before, boolean told) {
    boolean said = SAID.matcher(before).find() || before.isEmpty();
    boolean named = phrase.words().indexOf(' ') > 0; // "last Monday"
    return switch (phrase.kind()) {
      case RELATIVE -> Role.PUBLICATION;
      case WEEKDAY -> named || (told && said) ? Role.PUBLICATION : Role.TOPIC;
      case DAY -> told && said ? Role.PUBLICATION : Role.TOPIC;
      case MONTH ->
          told && named && !AskedDays.hasYear(phrase.words()) ? Role.PUBLICATION : Role.TOPIC;
      case YEAR -> Role.TOPIC;
    };
  }

  /** The Today of USA Today. */
  private static boolean isName(DatePhrase phrase) {
    int name = phrase.words().lastIndexOf(' ') + 1;
    return phrase.span().start() > 0 && Character.isUpperCase(phrase.words().charAt(name));
  }

  private Optional<Period> period(DatePhrase phrase, Role role) {
    if (!phrase.until().isEmpty()) {
      return range(phrase.words(), phrase.until());
    }
    Optional<Days> days = days(phrase.words());
    if (role == Role.BEGINNING || phrase.onwards()) {
      return days.map(d -> new Period(d.from(), null));
    }
    return days.map(
        d ->
            switch (phrase.frame()) {
              case "since" -> new Period(d.from(), null);
              case "after" -> new Period(d.to().plusDays(1), null);
              case "before", "prior to" -> new Period(null, d.from().minusDays(1));
              case "until", "till", "up to" -> new Period(null, d.to());
              default -> Period.of(d);
            });
  }

  /** The first of two dates is the nearest before the second, and has its year. */
  private Optional<Period> range(String first, String second) {
    Optional<Days> last = days(second);
    Optional<String> year = AskedDays.hasYear(first) ? Optional.empty() : AskedDays.year(second);
    boolean same = year.isPresent() && DatePhrase.kindOf(first) != Kind.RELATIVE;
    return last.flatMap(
        end -> {
          boolean relative = DatePhrase.kindOf(first) == Kind.RELATIVE;
          LocalDate seenFrom = relative ? today : end.to();
          return AskedDays.of(same ? first + " " + year.get() : first, seenFrom)
              .filter(begin -> !begin.from().isAfter(end.to()))
              .or(() -> AskedDays.of(first, seenFrom))
              .filter(begin -> !begin.from().isAfter(end.to()))
              .map(begin -> new Period(begin.from(), end.to()));
        });
  }

  /** A day or month without a year is the nearest before the newest article. */
  private Optional<Days> days(String words) {
    Kind kind = DatePhrase.kindOf(words);
    boolean yearless = (kind == Kind.DAY || kind == Kind.MONTH) && !AskedDays.hasYear(words);
    return AskedDays.of(words, yearless ? newest.get() : today);
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
