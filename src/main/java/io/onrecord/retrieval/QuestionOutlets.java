package io.onrecord.retrieval;

import io.onrecord.article.Span;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.Names;
import io.onrecord.index.OutletEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outlet that a question names as the place of publication: {@code in the Guardian},
 * {@code according to Reuters' reports}, {@code What did CNN report about …}.
 *
 * <p>Only outlets of the articles count. One that speaks itself stays a speaker where a speaker may
 * stand: {@code What did Reuters say?}, {@code according to Reuters}.
 */
final class QuestionOutlets {
  private static final int MAX_WORDS = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&’'-]*");
  private static final Pattern OWNER = Pattern.compile("['’]s?$");

  private static final Pattern ACCORDING = words("\\b(?:according to|as told by)(?: the)?$");
  private static final Pattern PRINTED =
      words(
          "\\b(?:as )?(?:reported|published|written|printed|carried|posted) (?:by|in|on)(?: the)?$");
  private static final Pattern PLACE = words("\\b(?:in|from|by|on|via|per)(?: the)?$");
  private static final Pattern STATEMENTS_BY =
      words(
          "\\b(?:quotes?|quotations?|statements?|comments?|remarks?|words|said|told)"
              + " (?:of|by|from)(?: the)?$");
  private static final Pattern AUXILIARY =
      words("\\b(?:did|does|do|has|have|had|what|everything|anything|all)(?: the)?$");
  private static final Pattern REPORTER =
      words("(?:\\b(?:did|does|do|has|have|had))?(?: ?\\bthe)?$");
  private static final Pattern ARTICLES =
      words(
          "^ (?:(?:own|latest|recent|newest|news) )?(?:reports?|reporting|coverage|articles?"
              + "|stor(?:y|ies)|pieces?)(?!\\p{L})");
  private static final Pattern REPORT =
      words(
          "^ (?:ever |also |just |already )?(?:report(?:s|ed)?|publish(?:es|ed)?|print(?:s|ed)?"
              + "|cover(?:s|ed)?|carr(?:y|ies|ied))(?: that\\b)?(?!\\p{L})");
  private static final Pattern SAY =
      words(
          "^ (?:ever |also |just |already )?(?:says?|said|writes?|wrote|written)"
              + "(?: that\\b)?(?!\\p{L})");

  /** What may follow "in the Guardian", which is not "in Reuters Plaza" or "by Time travellers". */
  private static final Pattern NO_NOUN =
      words(
          "^(?:$|[^\\p{L}\\p{N} ]|[ ](?:[^\\p{L}\\p{N}]|(?:about|on|in|at|by|from|to|and|or|but|did"
              + "|does|do|was|were|is|are|has|have|had|that|which|who|whom|what|when|where|why|how"
              + "|regarding|concerning|over|with|for|say|says|said|according|as|after|before|during"
              + "|of|since|between|until|last|this|yesterday|today)\\b))");

  /** So much before and after a name is looked at. */
  private static final int AROUND = 60;

  private record Known(List<OutletEntry> outlets, Map<String, OutletEntry> byName) {}

  private final ArticleIndex index;
  private volatile Known known = new Known(List.of(), Map.of());

  QuestionOutlets(ArticleIndex index) {
    this.index = index;
  }

  /** The first outlet that the question names as such. */
  Optional<Part> find(QuestionText question) {
    Map<String, OutletEntry> byName = byName();
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    List<MatchResult> words = WORD.matcher(question.text()).results().toList();
    for (int i = 0; i < words.size(); i++) {
      for (int length = Math.min(MAX_WORDS, words.size() - i); length > 0; length--) {
        Span span = new Span(words.get(i).start(), words.get(i + length - 1).end());
        String name = span.in(question.text());
        String bare = OWNER.matcher(name).replaceFirst("");
        OutletEntry outlet = byName.get(Names.fold(name));
        boolean owner = outlet == null && bare.length() < name.length();
        outlet = owner ? byName.get(Names.fold(bare)) : outlet;
        if (outlet != null && !question.isQuoted(span)) {
          Optional<Span> cut =
              place(question, span, length, owner || name.endsWith("'") || name.endsWith("’"));
          if (cut.isPresent()) {
            return Optional.of(part(outlet, bare, cut.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Part part(OutletEntry outlet, String words, Span cut) {
    return new Part(
        cut,
        new Understood(
            Understood.Kind.OUTLET,
            words,
            "published by " + outlet.name(),
            new Filters(outlet.name(), null, null, null)),
        false,
        true);
  }

  /** What to take out of the question when the name stands for where it was published. */
  private Optional<Span> place(QuestionText question, Span name, int words, boolean owner) {
    String text = question.text();
    String before =
        text.substring(Math.max(0, name.start() - AROUND), name.start()).stripTrailing();
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + AROUND));
    String printed = name.in(text);
    @Nullable Matcher auxiliary = owner ? null : found(AUXILIARY, before);
    if (auxiliary != null) {
      @Nullable Matcher report = found(REPORT, after);
      @Nullable Matcher verb = report == null && !speaks(printed) ? found(SAY, after) : report;
      if (verb != null) {
        return Optional.of(new Span(start(before, name, REPORTER), name.end() + verb.end()));
      }
    }
    boolean small = !owner && isSmall(question, name, words);
    @Nullable Matcher articles = found(ARTICLES, after);
    if (articles != null && !small) {
      return Optional.of(
          new Span(start(before, name, PLACE, ACCORDING), name.end() + articles.end()));
    }
    if (owner) {
      return Optional.empty();
    }
    if (PRINTED.matcher(before).find()) {
      return Optional.of(new Span(start(before, name, PRINTED), name.end()));
    }
    if (ACCORDING.matcher(before).find()) {
      return speaks(printed)
          ? Optional.empty()
          : Optional.of(new Span(start(before, name, ACCORDING), name.end()));
    }
    boolean placed = PLACE.matcher(before).find() && NO_NOUN.matcher(after).find();
    boolean said = STATEMENTS_BY.matcher(before).find() && speaks(printed);
    return !placed || said || small
        ? Optional.empty()
        : Optional.of(new Span(start(before, name, PLACE), name.end()));
  }

  /** "In time" is no magazine, but "in the guardian" is a newspaper, as is one of several words. */
  private static boolean isSmall(QuestionText question, Span name, int words) {
    String text = question.text();
    boolean capital =
        text.substring(name.start(), name.end()).codePoints().anyMatch(Character::isUpperCase);
    boolean the = text.regionMatches(true, Math.max(0, name.start() - 4), "the ", 0, 4);
    return !capital && words == 1 && !(the && question.isAllSmall());
  }

  /** Where the first of the patterns that fits begins, else where the name does. */
  private static int start(String before, Span name, Pattern... patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        return name.start() - 1 - (before.length() - matcher.start());
      }
    }
    return name.start();
  }

  private static @Nullable Matcher found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher : null;
  }

  private boolean speaks(String name) {
    return !index.speakersNamed(name).isEmpty();
  }

  private Map<String, OutletEntry> byName() {
    List<OutletEntry> outlets = index.outlets();
    Known now = known;
    if (!now.outlets().equals(outlets)) {
      Map<String, OutletEntry> byName = new HashMap<>();
      outlets.forEach(outlet -> byName.putIfAbsent(Names.fold(outlet.name()), outlet));
      byName.remove("");
      now = new Known(outlets, Map.copyOf(byName));
      known = now;
    }
    return now.byName();
  }

  private static Pattern words(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
