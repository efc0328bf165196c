package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article from its plain text, laid out as news agencies send it.
 *
 * <p>Any text is accepted; one without dateline, byline or headline is all prose. The article's
 * text is the given text, unchanged. Linear in the length of the text.
 */
public final class ArticleParser {
  private static final int MAX_TITLE_CHARS = 90;

  private ArticleParser() {}

  /**
   * The article in {@code text}.
   *
   * @throws IllegalArgumentException when the id is none ({@link Article#isId}) or the text holds
   *     nothing but white space
   */
  public static Article parse(String id, String text) {
    return parse(id, text, ArticleDetails.NONE);
  }

  /**
   * The article in {@code text}; what {@code given} knows wins over what the text says.
   *
   * @throws IllegalArgumentException when the id is none ({@link Article#isId}) or the text holds
   *     nothing but white space
   */
  public static Article parse(String id, String text, ArticleDetails given) {
    requireWords(text);
    return article(id, text, WireLayout.of(text, given.title()), given);
  }

  /** The same for text whose paragraphs are known; what stands outside of them is not prose. */
  static Article parse(String id, String text, List<Span> paragraphs, ArticleDetails given) {
    requireWords(text);
    return article(id, text, WireLayout.of(text, paragraphs, given.title()), given);
  }

  private static void requireWords(String text) {
    if (Characters.skipBlanks(text, 0, text.length()) == text.length()) {
      throw new IllegalArgumentException("article text must hold words, was blank");
    }
  }

  private static Article article(String id, String text, WireLayout layout, ArticleDetails given) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < layout.prose().size(); i++) {
      for (Span span : SentenceSplitter.split(text, layout.prose().get(i))) {
        sentences.add(new Sentence(sentences.size() + 1, i + 1, span));
      }
    }
    String title = first(given.title(), layout.headline());
    return new Article(
        id,
        title == null ? titleFrom(text, sentences) : title,
        first(given.outlet(), layout.agency()),
        first(given.byline(), layout.byline()),
        given.published() == null ? layout.published() : given.published(),
        layout.dateline(),
        given.url(),
        text,
        sentences);
  }

  private static @Nullable String first(@Nullable String given, @Nullable String found) {
    return given == null ? found : given;
  }

  /** The beginning of the first sentence, or of the text when it has none. */
  private static String titleFrom(String text, List<Sentence> sentences) {
    Span all = Characters.trim(text, new Span(0, text.length()));
    Span span = sentences.isEmpty() ? all : sentences.get(0).span();
    int end = Math.min(span.end(), span.start() + 2 * MAX_TITLE_CHARS);
    String words = String.join(" ", text.substring(span.start(), end).strip().split("\\s+"));
    if (words.length() <= MAX_TITLE_CHARS && end == span.end()) {
      return words;
    }
    int cut = words.lastIndexOf(' ', MAX_TITLE_CHARS - 1);
    if (cut < MAX_TITLE_CHARS / 2) {
      cut = Math.min(words.length(), MAX_TITLE_CHARS - 1);
      cut -= Character.isHighSurrogate(words.charAt(cut - 1)) ? 1 : 0;
    }
    while (cut > 1 && ",;:-–—".indexOf(words.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return words.substring(0, cut).strip() + "…";
  }
}
