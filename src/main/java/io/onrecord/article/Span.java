package io.onrecord.article;

/**
 * A half-open range {@code [start, end)} of an article's text, in UTF-16 code units from 0.
 *
 * <p>The only position type. A quotation is {@code span.in(article.text())}, never a string that
 * came from anywhere else.
 *
 * @param start first code unit, 0 or more
 * @param end the code unit after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end, was [%d, %d)".formatted(start, end));
    }
  }

  /** The part of {@code text} that this span covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether both cover at least one code unit in common. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Text order: by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
