package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.List;

/**
 * Sentences that are read together: one sentence, or the sentences that a quotation ties together.
 *
 * <pre>
 *   “It rained. Then it snowed,” Ortega said.        two sentences, one unit
 * </pre>
 */
final class Unit {
  private static final Token EDGE = new Token(new Span(0, 0), "\n", "\n", Tag.PUNCT, -1, -1);

  private final List<Token> tokens;
  private final int paragraph;
  private final int[] sentenceStart;
  private final int[] sentenceEnd;

  Unit(List<Token> tokens, int paragraph) {
    this.tokens = List.copyOf(tokens);
    this.paragraph = paragraph;
    int size = tokens.size();
    sentenceStart = new int[size];
    sentenceEnd = new int[size];
    for (int i = 0; i < size; i++) {
      boolean first = i == 0 || tokens.get(i - 1).sentence() != tokens.get(i).sentence();
      sentenceStart[i] = first ? i : sentenceStart[i - 1];
    }
    for (int i = size - 1; i >= 0; i--) {
      boolean last = i == size - 1 || tokens.get(i + 1).sentence() != tokens.get(i).sentence();
      sentenceEnd[i] = last ? i + 1 : sentenceEnd[i + 1];
    }
  }

  int size() {
    return tokens.size();
  }

  int paragraph() {
    return paragraph;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The token at {@code index}; beyond the ends a mark that is like nothing else. */
  Token at(int index) {
    return index < 0 || index >= tokens.size() ? EDGE : tokens.get(index);
  }

  /** Index of the first token that ends after {@code offset}; {@link #size()} for none. */
  int firstEndingAfter(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the first token that starts at {@code offset} or after; {@link #size()} for none. */
  int firstStartingFrom(int offset) {
    int at = firstEndingAfter(offset);
    return at < size() && at(at).start() < offset ? at + 1 : at;
  }

  /** Index of the first token of the sentence that token {@code index} stands in. */
  int sentenceStart(int index) {
    return sentenceStart[index];
  }

  /** Index after the last token of the sentence that token {@code index} stands in. */
  int sentenceEnd(int index) {
    return sentenceEnd[index];
  }

  /** Index after the last token of the quotation that token {@code index} stands in. */
  int quoteEnd(int index) {
    int quote = at(index).quote();
    int end = index;
    while (end < size() && at(end).quote() == quote) {
      end++;
    }
    return end;
  }

  /** Index of the first token of the quotation that token {@code index} stands in. */
  int quoteStart(int index) {
    int quote = at(index).quote();
    int start = index;
    while (start > 0 && at(start - 1).quote() == quote) {
      start--;
    }
    return start;
  }

  /** Whether a quotation opens with token {@code index}. */
  boolean opensQuote(int index) {
    return at(index).quoted() && at(index - 1).quote() != at(index).quote();
  }

  /** Whether a quotation closes with token {@code index}. */
  boolean closesQuote(int index) {
    return at(index).quoted() && at(index + 1).quote() != at(index).quote();
  }

  /** The text from token {@code from} to before token {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }
}
