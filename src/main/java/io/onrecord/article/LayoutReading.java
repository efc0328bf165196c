package io.onrecord.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the paragraphs of a text that makes its {@link WireLayout}. */
final class LayoutReading {
  private static final int MAX_HEADLINE_CHARS = 150;
  private static final int MAX_TOP_PARAGRAPHS = 8;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Span> prose = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String byline;
  private @Nullable String agency;
  private DatelineParser.@Nullable Found dateline;
  private @Nullable LocalDate published;

  LayoutReading(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  WireLayout read(@Nullable String givenTitle) {
    int first = readTop(givenTitle);
    for (int i = first; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      boolean top = prose.isEmpty() && i < MAX_TOP_PARAGRAPHS;
      if (!(top && isTop(paragraph)) && !Furniture.isFurniture(text, paragraph)) {
        addProse(paragraph, top || isBelowShortSentence());
      }
    }
    if (prose.isEmpty()) {
      headline = null; // a text that is all headline is prose
      paragraphs.subList(0, first).forEach(paragraph -> addProse(paragraph, false));
    }
    return layout();
  }

  /** Reads what stands above the prose; the number of the paragraph behind it. */
  private int readTop(@Nullable String givenTitle) {
    int first = 0;
    if (!paragraphs.isEmpty() && isHeadline(givenTitle)) {
      headline = oneLine(paragraphs.get(0).in(text));
      first = 1;
    }
    first = Math.max(first, readSignature(first));
    int dateline = datelineParagraph(first);
    while (first < dateline) {
      isTop(paragraphs.get(first));
      first = Math.max(first + 1, readSignature(first));
    }
    return first;
  }

  /**
   * A name over an agency, or an agency alone, as some papers print it: {@code Jane Doe} and below
   * it {@code Associated Press}.
   */
  private int readSignature(int at) {
    int agencyAt = at;
    if (at + 1 < paragraphs.size() && isAgency(at + 1) && isPerson(paragraphs.get(at))) {
      byline = byline == null ? oneLine(paragraphs.get(at).in(text)) : byline;
      agencyAt++;
    }
    if (agencyAt >= paragraphs.size() || !isAgency(agencyAt)) {
      return at;
    }
    agency = agency == null ? paragraphs.get(agencyAt).in(text) : agency;
    return agencyAt + 1;
  }

  private boolean isAgency(int at) {
    Span paragraph = paragraphs.get(at);
    return paragraph.length() < 40 && Agencies.contains(paragraph.in(text));
  }

  private boolean isPerson(Span paragraph) {
    String line = paragraph.length() > 80 ? "" : paragraph.in(text);
    return line.indexOf(' ') > 0 && Names.areAll(line) && !endsLikeSentence(paragraph);
  }

  /** The paragraph with the dateline, if nothing but short lines stands above it; else -1. */
  private int datelineParagraph(int from) {
    int limit = Math.min(paragraphs.size(), MAX_TOP_PARAGRAPHS);
    for (int i = from; i < limit; i++) {
      Span paragraph = paragraphs.get(i);
      if (DatelineParser.parse(text, paragraph).isPresent()) {
        return i;
      }
      if (paragraph.length() > MAX_HEADLINE_CHARS || endsLikeSentence(paragraph)) {
        return -1;
      }
    }
    return -1;
  }

  /** A headline that is printed with a full stop may stand over the dateline. */
  private boolean isBelowShortSentence() {
    return prose.size() == 1 && prose.get(0).length() <= MAX_HEADLINE_CHARS;
  }

  private WireLayout layout() {
    Dateline found = dateline == null ? null : dateline.dateline();
    String named = dateline == null ? null : dateline.agency();
    LocalDate day = published == null && dateline != null ? dateline.published() : published;
    return new WireLayout(headline, byline, found, named == null ? agency : named, day, prose);
  }

  private void addProse(Span paragraph, boolean top) {
    int start = paragraph.start();
    if (top && dateline == null) {
      Optional<DatelineParser.Found> found = DatelineParser.parse(text, paragraph);
      if (found.isPresent()) {
        dateline = found.get();
        start = dateline.end();
      }
    }
    Span span = new Span(start, Furniture.proseEnd(text, new Span(start, paragraph.end())));
    Span trimmed = Characters.trim(text, span);
    if (!trimmed.isEmpty()) {
      prose.add(trimmed);
    }
  }

  /** A byline or a date of its own, above the prose. */
  private boolean isTop(Span paragraph) {
    Optional<String> names = Byline.parse(text, paragraph);
    if (names.isPresent()) {
      byline = byline == null ? names.get() : byline;
      return true;
    }
    Optional<LocalDate> date = dateLine(paragraph);
    published = date.orElse(published);
    return date.isPresent();
  }

  private Optional<LocalDate> dateLine(Span paragraph) {
    if (paragraph.length() > 60) {
      return Optional.empty();
    }
    String line = paragraph.in(text);
    for (String label : List.of("Published: ", "Published ", "Updated: ", "Date: ")) {
      if (line.startsWith(label)) {
        return Calendar.date(line.substring(label.length()));
      }
    }
    return Calendar.date(line);
  }

  private boolean isHeadline(@Nullable String givenTitle) {
    Span first = paragraphs.get(0);
    if (givenTitle != null && oneLine(first.in(text)).equals(oneLine(givenTitle))) {
      return true;
    }
    return paragraphs.size() > 1
        && first.length() <= MAX_HEADLINE_CHARS
        && looksLikeHeadline(first.in(text))
        && Byline.parse(text, first).isEmpty()
        && dateLine(first).isEmpty()
        && DatelineParser.parse(text, first).isEmpty()
        && !Furniture.isFurniture(text, first)
        && !isAgency(0)
        && !(isAgency(1) && isPerson(first))
        && (isFollowedByTop() || (!endsLikeSentence(first) && isSetOff()));
  }

  /** Whether the first paragraph is a line apart from the others, not one of many like it. */
  private boolean isSetOff() {
    Span second = paragraphs.get(1);
    int breaks = 0;
    for (int i = paragraphs.get(0).end(); i < second.start(); i++) {
      char c = text.charAt(i);
      breaks += Characters.isLineBreak(c) && !(c == '\n' && text.charAt(i - 1) == '\r') ? 1 : 0;
    }
    return breaks > 1 || second.length() > MAX_HEADLINE_CHARS;
  }

  private boolean isFollowedByTop() {
    Span second = paragraphs.get(1);
    return Byline.parse(text, second).isPresent()
        || dateLine(second).isPresent()
        || DatelineParser.parse(text, second).isPresent();
  }

  private static boolean looksLikeHeadline(String line) {
    int last = line.length() - 1;
    return line.indexOf(' ') > 0
        && !Characters.isBullet(line.charAt(0))
        && ".:;,".indexOf(line.charAt(last)) < 0
        && !Character.isLowerCase(line.charAt(0));
  }

  private boolean endsLikeSentence(Span line) {
    int at = line.end() - 1;
    while (at > line.start() && Characters.isQuoteMark(text.charAt(at))) {
      at--;
    }
    return Characters.isTerminator(text.charAt(at));
  }

  private static String oneLine(String words) {
    return String.join(" ", words.strip().split("\\s+"));
  }
}
