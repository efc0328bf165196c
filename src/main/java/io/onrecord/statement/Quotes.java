package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import java.util.List;

/** The quotations of an article, in text order. */
record Quotes(List<Quote> all) {
  Quotes {
    all = List.copyOf(all);
  }

  static Quotes of(Article article) {
    return new Quotes(QuoteFinder.quotes(article));
  }

  int size() {
    return all.size();
  }

  Quote get(int index) {
    return all.get(index);
  }

  /** Index of the first quotation that ends after {@code offset}; {@link #size()} for none. */
  int firstEndingAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a quotation covers any of {@code span}. */
  boolean overlap(Span span) {
    int first = firstEndingAfter(span.start());
    return first < all.size() && all.get(first).span().overlaps(span);
  }

  /** Whether these spans are in quotation marks, by their letters and digits. */
  Statement.Form form(List<Span> content, String text) {
    boolean quoted = false;
    boolean plain = false;
    for (Span span : content) {
      int at = firstEndingAfter(span.start());
      for (int i = span.start(); i < span.end(); i++) {
        while (at < all.size() && all.get(at).span().end() <= i) {
          at++;
        }
        if (Character.isLetterOrDigit(text.charAt(i))) {
          boolean inside = at < all.size() && all.get(at).span().contains(i);
          quoted |= inside;
          plain |= !inside;
        }
      }
    }
    if (!quoted) {
      return Statement.Form.INDIRECT;
    }
    return plain ? Statement.Form.MIXED : Statement.Form.DIRECT;
  }
}
