package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps contents from crossing: words belong to two statements only when the one stands inside the
 * other.
 *
 * <pre>
 *   He agreed with Ortega, [who said it | was safe,] but | was old]    the surer one keeps "was safe"
 * </pre>
 */
final class Crossings {
  /** A run of content that is still to be looked at, or still open. */
  private record Piece(int draft, int start, int end) {}

  private static final Comparator<Piece> OUTER_FIRST =
      Comparator.comparingInt(Piece::start)
          .thenComparing(Piece::end, Comparator.reverseOrder())
          .thenComparingInt(Piece::draft);

  private final List<Draft> drafts;
  private final String text;
  private final List<List<Span>> kept = new ArrayList<>();
  private final PriorityQueue<Piece> ahead = new PriorityQueue<>(OUTER_FIRST);
  private final Deque<Piece> open = new ArrayDeque<>();

  private Crossings(List<Draft> drafts, String text) {
    this.drafts = drafts;
    this.text = text;
    for (int i = 0; i < drafts.size(); i++) {
      kept.add(new ArrayList<>());
      for (Span span : drafts.get(i).content()) {
        ahead.add(new Piece(i, span.start(), span.end()));
      }
    }
  }

  /** The drafts without what a surer one holds too; those of which nothing is left are dropped. */
  static List<Draft> mended(List<Draft> drafts, String text) {
    return new Crossings(drafts, text).mended();
  }

  private List<Draft> mended() {
    while (!ahead.isEmpty()) {
      Piece next = ahead.remove();
      while (!open.isEmpty() && open.element().end() <= next.start()) {
        keep(open.remove());
      }
      if (open.isEmpty() || open.element().end() >= next.end()) {
        open.push(next);
      } else {
        cut(open.element(), next);
      }
    }
    open.forEach(this::keep);
    var mended = new ArrayList<Draft>();
    for (int i = 0; i < drafts.size(); i++) {
      List<Span> content = kept.get(i);
      content.sort(null);
      Draft draft = drafts.get(i);
      if (content.equals(draft.content())) {
        mended.add(draft);
      } else if (!content.isEmpty()) {
        mended.add(draft.withContent(content));
      }
    }
    return mended;
  }

  /** The less sure of the two loses what both hold; of two as sure the later one. */
  private void cut(Piece before, Piece next) {
    boolean firstStays =
        drafts.get(before.draft()).confidence() >= drafts.get(next.draft()).confidence();
    if (firstStays) {
      ahead.add(new Piece(next.draft(), before.end(), next.end()));
    } else {
      open.remove();
      keep(new Piece(before.draft(), before.start(), next.start()));
      ahead.add(next);
    }
  }

  /** Without white space and commas at the ends; nothing when no word is left. */
  private void keep(Piece piece) {
    Span whole = new Span(piece.start(), piece.end());
    if (drafts.get(piece.draft()).content().contains(whole)) {
      kept.get(piece.draft()).add(whole);
      return;
    }
    int start = piece.start();
    int end = piece.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (start < end && isEdge(text.charAt(end - 1))) {
      end--;
    }
    if (text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit)) {
      kept.get(piece.draft()).add(new Span(start, end));
    }
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';';
  }
}
