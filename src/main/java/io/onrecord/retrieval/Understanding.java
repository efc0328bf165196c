package io.onrecord.retrieval;

import io.onrecord.article.DatePhrase;
import io.onrecord.article.Days;
import io.onrecord.article.Span;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question taken apart: title, outlet, date and order, each with the words that led to it, and
 * what is left to be looked for.
 *
 * @param parts those that are to be heeded
 * @param dropped what leaves the question although it is not heeded: the asker said so, or set a
 *     filter that wins
 */
record Understanding(QuestionText question, List<Part> parts, List<Span> dropped) {
  Understanding {
    parts = List.copyOf(parts);
    dropped = List.copyOf(dropped);
  }

  /** Takes questions apart, over the articles of one index. Safe for use by many threads. */
  static final class Reader {
    private final ArticleIndex index;
    private final QuestionTitles titles;
    private final QuestionOutlets outlets;

    Reader(ArticleIndex index) {
      this.index = index;
      this.titles = new QuestionTitles(index);
      this.outlets = new QuestionOutlets(index);
    }

    Understanding read(Question asked, LocalDate today) {
      QuestionText question = QuestionText.of(asked.text());
      List<Part> found = new ArrayList<>();
      titles.find(question).ifPresent(found::add);
      outlets.find(question).ifPresent(part -> addApart(part, found));
      boolean saying =
          QuestionPatterns.read(body(question)) instanceof Asked.Statements
              || found.stream().anyMatch(part -> part.kind() == Understood.Kind.OUTLET);
      new QuestionDates(question, saying, today, () -> newest(today))
          .find()
          .ifPresent(part -> addApart(part, found));
      QuestionOrder.find(question).ifPresent(part -> addApart(part, found));
      List<Part> heeded = new ArrayList<>();
      List<Span> dropped = new ArrayList<>();
      for (Part part : found) {
        boolean ignored = asked.ignored().contains(part.kind());
        if (!ignored && !isOverruled(part.understood().filters(), asked.filters())) {
          heeded.add(part);
        } else if (!ignored || part.leaves()) {
          dropped.add(part.span());
        }
      }
      return new Understanding(question, heeded, dropped);
    }

    /** "What did Roe say?" of "In June 2024, what did Roe say?". */
    private static String body(QuestionText question) {
      List<Span> leading =
          DatePhrase.in(question.text()).stream()
              .map(DatePhrase::span)
              .filter(span -> span.start() == 0)
              .toList();
      return question.without(leading);
    }

    private LocalDate newest(LocalDate today) {
      LocalDate newest = index.published().map(Days::to).orElse(today);
      return newest.isBefore(today) ? newest : today;
    }

    private static void addApart(Part part, List<Part> found) {
      if (found.stream().noneMatch(other -> other.span().overlaps(part.span()))) {
        found.add(part);
      }
    }

    private static boolean isOverruled(Filters understood, Filters set) {
      boolean dated = understood.from() != null || understood.to() != null;
      return (understood.outlet() != null && set.outlet() != null)
          || (understood.article() != null && set.article() != null)
          || (dated && (set.from() != null || set.to() != null));
    }
  }

  /** The part of that kind; empty when there is none. */
  Optional<Part> part(Understood.Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /**
   * The same without a part.
   *
   * @param stays whether its words stay in the question
   */
  Understanding without(Part part, boolean stays) {
    List<Part> rest = parts.stream().filter(other -> !other.equals(part)).toList();
    List<Span> gone = new ArrayList<>(dropped);
    if (!stays) {
      gone.add(part.span());
    }
    return new Understanding(question, rest, gone);
  }

  /** What is left of the question. */
  String rest() {
    List<Span> gone = new ArrayList<>(dropped);
    parts.forEach(part -> gone.add(part.span()));
    return question.without(gone);
  }

  /** Whether words were taken from the question, heeded or not. */
  boolean isShortened() {
    return !parts.isEmpty() || !dropped.isEmpty();
  }

  boolean isNewestFirst() {
    return part(Understood.Kind.ORDER).isPresent();
  }

  /** Those that leave articles out, a date before others: it is the likeliest to leave none. */
  List<Part> filtering() {
    return parts.stream()
        .filter(part -> !part.understood().filters().equals(Filters.NONE))
        .sorted(Comparator.comparing(part -> part.kind() != Understood.Kind.DATE))
        .toList();
  }

  List<Understood> understood() {
    return parts.stream().map(Part::understood).toList();
  }

  /** The asker's filters with those that were understood. */
  Filters filters(Filters set) {
    @Nullable String outlet = set.outlet();
    @Nullable LocalDate from = set.from();
    @Nullable LocalDate to = set.to();
    @Nullable String article = set.article();
    for (Part part : parts) {
      Filters filters = part.understood().filters();
      outlet = filters.outlet() == null ? outlet : filters.outlet();
      from = filters.from() == null ? from : filters.from();
      to = filters.to() == null ? to : filters.to();
      article = filters.article() == null ? article : filters.article();
    }
    return new Filters(outlet, from, to, set.form(), article);
  }
}
