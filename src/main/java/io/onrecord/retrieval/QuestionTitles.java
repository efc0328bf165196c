package io.onrecord.retrieval;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import io.onrecord.index.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the article whose title a question gives: {@code in “Squid Game is coming back”}, {@code
 * the article Squid Game is coming back}. The words are a title only when an article has it.
 */
final class QuestionTitles {
  /** A title in quotation marks may be cut short, but not to fewer words. */
  private static final int MIN_WORDS = 3;

  /** Without quotation marks, this part of a title must stand in the question. */
  private static final double MOST = 0.8;

  private static final int MAX_CUES = 3;
  private static final int MAX_TITLE_WORDS = 40;
  private static final int MAX_BEFORE = 60;

  private static final String NOUN = "(?:article|story|report|piece|news item)";

  private static final Pattern BEFORE_QUOTED =
      Pattern.compile(
          "(?:\\b(?:in|from|of|by|according to) )?(?:\\b(?:the|an|this|that) )?"
              + "(?:\\b"
              + NOUN
              + ",? )?(?:\\b(?:titled|entitled|called|headlined|named|with the (?:title|headline)) )?"
              + "[\"“„«'‘]$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE_PLAIN =
      Pattern.compile(
          "(?:\\b(?:in|from|of|by|according to) )?(?:\\b(?:the|an|this|that) )?\\b(?:"
              + NOUN
              + "(?: (?:titled|entitled|called|headlined|named))?|(?:titled|entitled|headlined)) ",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.’'&-]*");

  private final ArticleIndex index;

  QuestionTitles(ArticleIndex index) {
    this.index = index;
  }

  Optional<Part> find(QuestionText question) {
    for (Span quoted : question.quoted().subList(0, Math.min(MAX_CUES, question.quoted().size()))) {
      Optional<Part> part = quoted(question.text(), quoted);
      if (part.isPresent()) {
        return part;
      }
    }
    Matcher cue = BEFORE_PLAIN.matcher(question.text());
    for (int i = 0; i < MAX_CUES && cue.find(); i++) {
      Optional<Part> part = plain(question.text(), cue.start(), cue.end());
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  private Optional<Part> quoted(String text, Span quoted) {
    String words = quoted.in(text);
    String wanted = Names.fold(words);
    int from = Math.max(0, quoted.start() - MAX_BEFORE);
    Matcher before = BEFORE_QUOTED.matcher(text.substring(from, quoted.start()));
    boolean cued = before.find() && before.end() - before.start() > 1;
    int count = wanted.split(" ", -1).length;
    if (!cued || count < 2) {
      return Optional.empty();
    }
    List<Article> titled = index.titled(words, 2);
    if (titled.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = Names.fold(titled.getFirst().title()).equals(wanted);
    boolean one = titled.size() == 1 || !Names.fold(titled.get(1).title()).equals(wanted);
    boolean plain = whole ? one : titled.size() == 1 && count >= MIN_WORDS;
    return plain
        ? Optional.of(
            part(titled.getFirst(), words, new Span(from + before.start(), quoted.end() + 1)))
        : Optional.empty();
  }

  private Optional<Part> plain(String text, int start, int end) {
    List<MatchResult> words =
        WORD.matcher(text).region(end, text.length()).results().limit(MAX_TITLE_WORDS).toList();
    if (words.size() < MIN_WORDS) {
      return Optional.empty();
    }
    String beginning = text.substring(end, words.get(MIN_WORDS - 1).end());
    List<String> folded = new ArrayList<>();
    words.forEach(word -> folded.add(Names.fold(text.substring(end, word.end()))));
    Article best = null;
    int bestEnd = -1;
    for (Article article : index.titled(beginning, ArticleIndex.MAX_TITLED)) {
      int shared = shared(Names.fold(article.title()), folded);
      if (shared >= 0 && words.get(shared).end() > bestEnd) {
        best = article;
        bestEnd = words.get(shared).end();
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(part(best, text.substring(end, bestEnd), new Span(start, bestEnd)));
  }

  /** Which of the growing beginnings holds all or most of the title; -1 for none. */
  private static int shared(String title, List<String> beginnings) {
    for (int i = beginnings.size() - 1; i >= MIN_WORDS - 1; i--) {
      String beginning = beginnings.get(i);
      boolean begins = title.equals(beginning) || title.startsWith(beginning + " ");
      if (begins && beginning.length() >= MOST * title.length()) {
        return i;
      }
    }
    return -1;
  }

  private static Part part(Article article, String words, Span span) {
    return new Part(
        span,
        new Understood(
            Understood.Kind.TITLE,
            words,
            "in the article “%s”".formatted(article.title()),
            new Filters(null, null, null, null, article.id())),
        false,
        false);
  }
}
