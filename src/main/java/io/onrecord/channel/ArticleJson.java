package io.onrecord.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onrecord.article.Article;
import io.onrecord.article.Dateline;
import io.onrecord.article.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole article; what it does not say is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleJson(
    String id,
    String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable String published,
    @Nullable DatelineJson dateline,
    @Nullable String url,
    String text,
    List<SentenceJson> sentences) {

  /** The line with which wire text opens; the day as {@code --06-20}, for it has no year. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DatelineJson(String place, @Nullable String day, @Nullable String agency) {
    static @Nullable DatelineJson of(@Nullable Dateline dateline) {
      return dateline == null
          ? null
          : new DatelineJson(dateline.place(), Values.textOf(dateline.day()), dateline.agency());
    }
  }

  record SentenceJson(int number, int paragraph, int start, int end) {
    static SentenceJson of(Sentence sentence) {
      return new SentenceJson(
          sentence.number(), sentence.paragraph(), sentence.span().start(), sentence.span().end());
    }
  }

  /** An article without its text. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Summary(
      String id,
      String title,
      @Nullable String outlet,
      @Nullable String byline,
      @Nullable String published,
      @Nullable String url,
      int sentences) {
    static Summary of(Article article) {
      return new Summary(
          article.id(),
          article.title(),
          article.outlet(),
          article.byline(),
          Values.textOf(article.published()),
          article.url(),
          article.sentences().size());
    }
  }

  static ArticleJson of(Article article) {
    return new ArticleJson(
        article.id(),
        article.title(),
        article.outlet(),
        article.byline(),
        Values.textOf(article.published()),
        DatelineJson.of(article.dateline()),
        article.url(),
        article.text(),
        article.sentences().stream().map(SentenceJson::of).toList());
  }
}
