package io.onrecord.index.lucene;

/**
 * The names of all fields.
 *
 * <p>An article is one block of documents: its passages, its statements, and the article itself as
 * the last of them.
 */
final class Fields {
  /** On every document: what it is, one of the three constants below. */
  static final String TYPE = "type";

  static final String PASSAGE = "passage";
  static final String STATEMENT = "statement";
  static final String ARTICLE = "article";

  /** On every document: the article's id. */
  static final String ID = "id";

  /** On every document: how many documents further on the article of the block stands. */
  static final String TO_ARTICLE = "to_article";

  /** On every document: the outlet's folded name. */
  static final String OUTLET = "outlet";

  /** On every document of an article that has one: the day of publication, in days since 1970. */
  static final String DAY = "day";

  /** On passages and statements: their number in the article. */
  static final String NUMBER = "number";

  /** On articles: how many documents back the first of the block stands. */
  static final String TO_FIRST = "to_first";

  /** On articles: how many passages they have; these are the first documents of the block. */
  static final String PASSAGES = "passages";

  /** On articles: all that is in the block, as {@link ArticleEncoder} writes it, {@link Packed}. */
  static final String SOURCE = "source";

  /** On articles: the file's fingerprint. */
  static final String FILE = "file";

  /** On articles: the words of title and text in small letters, without their places. */
  static final String VOCABULARY = "vocabulary";

  /** On articles: from which their copies are told. */
  static final String COPY_SIGNATURE = "copy_signature";

  /** On passages: their text, the opening with a title that it lacks, analysed as English. */
  static final String TEXT = "text";

  /** On articles: their title, analysed as English. */
  static final String TITLE = "title";

  /** On passages: the full names of those who speak in them, analysed as English. */
  static final String NAMES = "names";

  /** On passages that have one: the vector of what they mean, of length 1. */
  static final String VECTOR = "vector";

  /** On articles whose passages all have vectors, or that have no passages: {@link #DONE}. */
  static final String VECTORS = "vectors";

  static final String DONE = "done";

  /** On statements: the folded names of their speakers, and the keys of these. */
  static final String SPEAKER = "speaker";

  /** On statements: their speakers whole, as {@link ArticleEncoder} writes them. */
  static final String SPEAKER_ENTRY = "speaker_entry";

  /** On statements: the sentences that they stand in, analysed as English. */
  static final String ABOUT = "about";

  /** On statements: their content word by word, for phrases. */
  static final String WORDS = "words";

  /** On statements: direct, indirect or mixed. */
  static final String FORM = "form";

  private Fields() {}
}
