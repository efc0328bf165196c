package io.onrecord.index;

import io.onrecord.article.Article;

/** What a model reads of a passage: the article's title, and the passage. */
public final class PassageText {
  private PassageText() {}

  /** The passage under the article's title, unless it begins with that itself. */
  public static String of(Article article, Passage passage) {
    String text = passage.span().in(article.text());
    String title = article.title();
    String begin = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    return text.startsWith(begin) ? text : title + "\n" + text;
  }
}
