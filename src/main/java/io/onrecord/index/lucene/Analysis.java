package io.onrecord.index.lucene;

import io.onrecord.index.PlainNumbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** How texts become terms. */
final class Analysis {
  private Analysis() {}

  /**
   * A term with the place of its word in the text that was analysed.
   *
   * @param position which word it is, from 0; those left out count
   */
  record Token(String term, int start, int end, int position) {}

  /** English as Lucene analyses it, with numbers and months in one form. */
  private static final class English extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      TokenStream plain = new LowerCaseFilter(new EnglishPossessiveFilter(words));
      TokenStream counting = new StopFilter(plain, EnglishAnalyzer.getDefaultStopSet());
      return new TokenStreamComponents(
          words, new PorterStemFilter(new PlainNumberFilter(counting)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
      return new LowerCaseFilter(words);
    }
  }

  /** Brings numbers and months into one form; see {@link PlainNumbers}. */
  private static final class PlainNumberFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PlainNumberFilter(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (term.length() <= PlainNumbers.LONGEST) {
        String word = term.toString();
        String plain = PlainNumbers.of(word);
        if (!plain.equals(word)) {
          term.setEmpty().append(plain);
        }
      }
      return true;
    }
  }

  /**
   * English with stop words and stems; for {@link Fields#WORDS} and {@link Fields#VOCABULARY}
   * lower-cased words only.
   */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        new English(),
        Map.of(Fields.WORDS, new StandardAnalyzer(), Fields.VOCABULARY, new StandardAnalyzer()));
  }

  /** The tokens of a text as the field has them. */
  static List<Token> tokens(Analyzer analyzer, String field, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text could not be analysed", e);
    }
    return tokens;
  }
}
