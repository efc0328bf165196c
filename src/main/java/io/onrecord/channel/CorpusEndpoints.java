package io.onrecord.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import io.onrecord.article.Article;
import io.onrecord.index.ArticleIndex;
import io.onrecord.index.ArticlePage;
import io.onrecord.index.FoundPassage;
import io.onrecord.index.SpeakerEntry;
import io.onrecord.retrieval.PassageFinder;
import io.onrecord.retrieval.Question;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the corpus holds: speakers, passages, articles. */
final class CorpusEndpoints {
  private static final int MAX_LIMIT = 1000;

  record SpeakersJson(List<SpeakerJson> speakers) {}

  record SpeakerJson(
      String name,
      List<String> aliases,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String title,
      String kind,
      long statements) {
    static SpeakerJson of(SpeakerEntry entry) {
      return new SpeakerJson(
          entry.name(),
          entry.speaker().aliases(),
          entry.speaker().title(),
          Values.name(entry.speaker().kind()),
          entry.statements());
    }
  }

  record PassagesJson(long total, List<PassageJson> passages) {}

  record PassageJson(
      String articleId,
      String title,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String outlet,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String published,
      int start,
      int end,
      String text,
      String url) {
    static PassageJson of(FoundPassage found) {
      Article article = found.article();
      return new PassageJson(
          article.id(),
          article.title(),
          article.outlet(),
          Values.textOf(article.published()),
          found.passage().span().start(),
          found.passage().span().end(),
          found.passage().span().in(article.text()),
          Values.url(article.id(), found.passage().firstSentence()));
    }
  }

  record ArticlesJson(long total, List<ArticleJson.Summary> articles, @Nullable String next) {}

  private final ArticleIndex index;
  private final PassageFinder finder;

  CorpusEndpoints(ArticleIndex index, PassageFinder finder) {
    this.index = index;
    this.finder = finder;
  }

  void speakers(Context ctx) {
    QueryParams params = QueryParams.of(ctx, "prefix", "limit");
    List<SpeakerEntry> found = index.speakers(params.text("prefix"), params.limit(100, MAX_LIMIT));
    Responses.json(ctx, new SpeakersJson(found.stream().map(SpeakerJson::of).toList()));
  }

  void search(Context ctx) {
    QueryParams params = QueryParams.of(ctx, "q", "outlet", "from", "to", "limit");
    String words = params.required("q");
    if (words.length() > Question.MAX_CHARS) {
      throw new ProblemException(
          Problem.invalidValue("\"q\" must have 1 to %d characters".formatted(Question.MAX_CHARS)));
    }
    PassageFinder.Found found = finder.find(words, params.filters(), params.limit(10, MAX_LIMIT));
    List<PassageJson> passages = found.passages().stream().map(PassageJson::of).toList();
    Responses.json(ctx, new PassagesJson(found.total(), passages));
  }

  void articles(Context ctx) {
    QueryParams params = QueryParams.of(ctx, "after", "limit");
    ArticlePage page = index.articles(params.orNull("after"), params.limit(100, MAX_LIMIT));
    List<ArticleJson.Summary> articles =
        page.articles().stream().map(ArticleJson.Summary::of).toList();
    Responses.json(ctx, new ArticlesJson(page.total(), articles, page.next()));
  }

  void article(Context ctx) {
    QueryParams.of(ctx);
    String id = ctx.pathParam("id");
    Optional<Article> article = Article.isId(id) ? index.article(id) : Optional.empty();
    Responses.json(
        ctx,
        article
            .map(ArticleJson::of)
            .orElseThrow(() -> new ProblemException(Problem.notFound("there is no such article"))));
  }
}
