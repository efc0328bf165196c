package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into units, with the parts of speech where somebody may be saying something. */
final class UnitReader {
  /** A longer unit is no prose; it is left out, so that the rules stay cheap on any input. */
  private static final int MAX_TOKENS = 3_000;

  private final Article article;
  private final Quotes quotes;
  private final Tagger tagger;
  private int quote;

  private UnitReader(Article article, Quotes quotes, Tagger tagger) {
    this.tagger = tagger;
    this.article = article;
    this.quotes = quotes;
  }

  static List<Unit> units(Article article, Quotes quotes, Tagger tagger) {
    return new UnitReader(article, quotes, tagger).read();
  }

  private List<Unit> read() {
    List<List<Token>> groups = groups();
    TagRepair repair = TagRepair.of(groups);
    var units = new ArrayList<Unit>();
    for (int i = 0; i < groups.size(); i++) {
      List<Token> tokens = groups.get(i);
      boolean beforeQuote = i + 1 < groups.size() && groups.get(i + 1).getFirst().quoted();
      if (beforeQuote || tokens.stream().anyMatch(UnitReader::tells)) {
        tagSentences(tokens);
        repair.repair(tokens);
      }
      int sentence = tokens.getFirst().sentence();
      units.add(new Unit(tokens, article.sentences().get(sentence).paragraph()));
    }
    return units;
  }

  /** Whether the token is a hint that its unit reports something. */
  private static boolean tells(Token token) {
    return token.quoted() || token.is(":") || ReportingVerbs.mayReport(token);
  }

  /** The tokens of each unit, without tags. */
  private List<List<Token>> groups() {
    var groups = new ArrayList<List<Token>>();
    List<Sentence> sentences = article.sentences();
    int from = 0;
    while (from < sentences.size()) {
      int to = from + 1;
      while (to < sentences.size() && tied(sentences.get(to - 1), sentences.get(to))) {
        to++;
      }
      List<Token> tokens = tokens(from, to);
      if (!tokens.isEmpty() && tokens.size() <= MAX_TOKENS) {
        groups.add(tokens);
      }
      from = to;
    }
    return groups;
  }

  private boolean tied(Sentence first, Sentence second) {
    int end = first.span().end();
    while (quote < quotes.size() && quotes.get(quote).span().end() <= end) {
      quote++;
    }
    return first.paragraph() == second.paragraph()
        && quote < quotes.size()
        && quotes.get(quote).span().start() < end
        && quotes.get(quote).span().end() > second.span().start();
  }

  /** The tokens of these sentences; cut off when they are too many to be looked at. */
  private List<Token> tokens(int from, int to) {
    List<Sentence> sentences = article.sentences();
    var tokens = new ArrayList<Token>();
    int start = sentences.get(from).span().start();
    int at = quotes.firstEndingAfter(start);
    for (int i = from; i < to; i++) {
      for (Span span : Tokenizer.tokens(article.text(), sentences.get(i).span())) {
        while (at < quotes.size() && quotes.get(at).span().end() <= span.start()) {
          at++;
        }
        boolean inside = at < quotes.size() && quotes.get(at).span().start() <= span.start();
        tokens.add(Token.of(span, article.text(), inside ? at : -1, i));
        if (tokens.size() > MAX_TOKENS) {
          return tokens;
        }
      }
    }
    return tokens;
  }

  private void tagSentences(List<Token> tokens) {
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).sentence() != tokens.get(from).sentence()) {
        tagger.tag(tokens.subList(from, i));
        from = i;
      }
    }
  }
}
