package io.onrecord.article;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline at the beginning of a paragraph.
 *
 * <p>Its form is {@code PLACE, Region, Day (Agency) -}, of which region, day and agency may be
 * missing, and the dash may be any. A place in capitals is enough; one in small letters needs a
 * known agency. What follows the dash must be able to begin a sentence: {@code NATO - the alliance
 * - met} has no dateline. An agency that is known needs no dash: {@code Madrid (CNN) The king ...}.
 */
final class DatelineParser {
  private static final int MAX_CHARS = 120;

  /**
   * A dateline that was found.
   *
   * @param dateline null when the agency stands alone: {@code (CNN) -}
   * @param published the day with its year, which few print
   * @param end where it ends, behind its dash and the white space after it
   */
  record Found(
      @Nullable Dateline dateline,
      @Nullable String agency,
      @Nullable LocalDate published,
      int end) {}

  private @Nullable String place;
  private @Nullable String agency;
  private @Nullable MonthDay day;
  private @Nullable LocalDate published;

  private DatelineParser() {}

  /** The dateline with which {@code paragraph} opens; empty when it opens with prose. */
  static Optional<Found> parse(CharSequence text, Span paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.start() + MAX_CHARS);
    int dash = firstDash(text, paragraph.start(), limit);
    int behind = dash < 0 ? behindAgency(text, paragraph.start(), limit) : dash;
    if (behind < 0) {
      return Optional.empty();
    }
    String head = text.subSequence(paragraph.start(), behind).toString().strip();
    while (behind < paragraph.end() && Characters.isDash(text.charAt(behind))) {
      behind++;
    }
    int end = Characters.skipBlanks(text, behind, paragraph.end());
    DatelineParser parser = new DatelineParser();
    if (!startsSentence(text, end, paragraph.end()) || !parser.readHead(head)) {
      return Optional.empty();
    }
    return Optional.of(parser.found(end));
  }

  /** The end of the first bracket, if it holds a known agency; else -1. */
  private static int behindAgency(CharSequence text, int from, int limit) {
    int open = from;
    while (open < limit && text.charAt(open) != '(') {
      open++;
    }
    int close = open;
    while (close < limit && text.charAt(close) != ')') {
      close++;
    }
    return close < limit && Agencies.contains(text.subSequence(open + 1, close).toString())
        ? close + 1
        : -1;
  }

  private Found found(int end) {
    Dateline dateline = place == null ? null : new Dateline(place, day, agency);
    return new Found(dateline, agency, published, end);
  }

  /**
   * A dash with space before it, behind a bracket, or one that needs none: an em dash, two hyphens.
   */
  private static int firstDash(CharSequence text, int from, int limit) {
    for (int i = from + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (Characters.isLineBreak(c)
          && i + 1 < limit
          && Characters.isLineBreak(text.charAt(i + 1))) {
        return -1;
      }
      if (Characters.isDash(c)) {
        char before = text.charAt(i - 1);
        boolean doubled = i + 1 < limit && text.charAt(i + 1) == '-';
        if (Characters.isBlank(before) || before == ')' || c == '—' || c == '―' || doubled) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean startsSentence(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && (Characters.isOpening(text.charAt(at)) || text.charAt(at) == '$')) {
      at++;
    }
    return at >= end || !Character.isLowerCase(text.charAt(at)) || isCamel(text, at, end);
  }

  private static boolean isCamel(CharSequence text, int at, int end) {
    return at + 1 < end && Character.isUpperCase(text.charAt(at + 1));
  }

  private boolean readHead(String head) {
    String rest = head;
    if (rest.endsWith(")")) {
      int open = rest.lastIndexOf('(');
      if (open < 0 || !isAgency(rest.substring(open + 1, rest.length() - 1).strip())) {
        return false;
      }
      agency = rest.substring(open + 1, rest.length() - 1).strip();
      rest = rest.substring(0, open).strip();
    } else {
      rest = takeBareAgency(rest);
    }
    if (rest.isEmpty()) {
      return true;
    }
    String[] parts = rest.split(",", 6);
    for (int i = 1; i < parts.length; i++) {
      if (!readPart(parts[i].strip(), i)) {
        return false;
      }
    }
    String first = parts[0].strip();
    if (!PlaceName.isPlace(first, agency)) {
      return false;
    }
    place = String.join(", ", placeParts(parts));
    return true;
  }

  /** {@code New York CNN Business}: the longest agency at the end goes. */
  private String takeBareAgency(String head) {
    if (Agencies.contains(head)) {
      agency = head;
      return "";
    }
    for (int space = head.indexOf(' '); space > 0; space = head.indexOf(' ', space + 1)) {
      String tail = head.substring(space + 1).strip();
      if (Agencies.contains(tail)) {
        agency = tail;
        return head.substring(0, space).strip();
      }
    }
    return head;
  }

  /** A region, a day, or a year behind a day. */
  private boolean readPart(String part, int number) {
    Optional<MonthDay> found = Calendar.monthDay(part);
    if (found.isPresent()) {
      day = found.get();
      return true;
    }
    Optional<LocalDate> date = Calendar.date(part);
    if (date.isPresent()) {
      published = date.get();
      day = MonthDay.from(published);
      return true;
    }
    if (day != null && part.length() == 4 && part.chars().allMatch(Character::isDigit)) {
      int year = Integer.parseInt(part);
      published = day.isValidYear(year) ? day.atYear(year) : null;
      return true;
    }
    return Calendar.isDayOrMonth(part) || (number <= 2 && PlaceName.isRegion(part));
  }

  private List<String> placeParts(String[] parts) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i].strip();
      boolean date =
          i > 0 && (Calendar.isDayOrMonth(part.split(" ", 2)[0]) || !PlaceName.isRegion(part));
      if (!date) {
        names.add(part);
      }
    }
    return names;
  }

  private static boolean isAgency(String name) {
    boolean names =
        !name.isEmpty()
            && name.length() <= 40
            && Character.isUpperCase(name.charAt(0))
            && Names.areAll(name);
    return names || Agencies.contains(name);
  }
}
