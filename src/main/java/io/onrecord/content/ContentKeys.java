package io.onrecord.content;

/**
 * Keys of the metadata of a content. A key is absent when the article does not tell. Positions
 * count UTF-16 code units from 0 in the article's text, the end exclusive.
 */
public final class ContentKeys {
  /** Id of the article. */
  public static final String ARTICLE = "article_id";

  /** Title of the article. */
  public static final String TITLE = "title";

  /** Who published it. */
  public static final String OUTLET = "outlet";

  /** Day of publication: {@code 2024-06-20}. */
  public static final String PUBLISHED = "published";

  /** Where the content begins in the article's text. */
  public static final String START = "start";

  /** Where it ends. */
  public static final String END = "end";

  /** Number of the first sentence that it stands in, from 1. */
  public static final String FIRST_SENTENCE = "first_sentence";

  /** Number of the last sentence that it stands in. */
  public static final String LAST_SENTENCE = "last_sentence";

  /** Ranks a content among those of the same query; comparable with nothing else. */
  public static final String SCORE = "score";

  /** Of statements: number of the statement in its article, from 1. */
  public static final String NUMBER = "statement";

  /** Of statements: names of the speakers, {@code "; "} between them. */
  public static final String SPEAKER = "speaker";

  /** Of statements: {@code direct}, {@code indirect} or {@code mixed}. */
  public static final String FORM = "form";

  /** Of statements: {@code says}, {@code denies} or {@code declines}. */
  public static final String POLARITY = "polarity";

  /** Of statements: how sure the attribution is, from 0 to 1. */
  public static final String CONFIDENCE = "confidence";

  /** Ids of copies of the article that hold the same words, {@code " "} between them. */
  public static final String ALSO_IN = "also_in";

  private ContentKeys() {}
}
