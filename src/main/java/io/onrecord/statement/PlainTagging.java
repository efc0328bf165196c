package io.onrecord.statement;

import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech of every sentence and nothing else, by the library as it comes: the work that the
 * speed of extraction is told against, since it is the same on every version of this program.
 * Serves one thread.
 */
public final class PlainTagging {
  private final POSTaggerME tagger = new POSTaggerME(Tagger.model());

  /** Tags the article's sentences; the number of tokens that it tagged. */
  public int tag(Article article) {
    int tokens = 0;
    for (Sentence sentence : article.sentences()) {
      List<String> words = new ArrayList<>();
      for (Span span : Tokenizer.tokens(article.text(), sentence.span())) {
        words.add(span.in(article.text()));
      }
      tokens += tagger.tag(words.toArray(String[]::new)).length;
    }
    return tokens;
  }
}
