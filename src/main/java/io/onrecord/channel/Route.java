package io.onrecord.channel;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.onrecord.answer.Assistant;
import io.onrecord.index.ArticleIndex;
import io.onrecord.retrieval.PassageFinder;
import java.util.List;
import java.util.function.Supplier;

/** An address of the server and what answers there. */
record Route(HandlerType method, String path, Handler handler) {

  /** Every route there is, and no other: {@code openapi.yaml} lists the same. */
  static List<Route> all(
      WebServerConfig config,
      Assistant assistant,
      ArticleIndex index,
      PassageFinder finder,
      Supplier<Health> health) {
    AskEndpoint ask = new AskEndpoint(assistant, new RequestBody(config));
    StatementsEndpoint statements = new StatementsEndpoint(index);
    CorpusEndpoints corpus = new CorpusEndpoints(index, finder);
    PageFiles page = new PageFiles(index);
    return List.of(
        new Route(HandlerType.POST, "/api/v1/ask", ask::ask),
        get("/api/v1/statements", statements::list),
        get("/api/v1/speakers", corpus::speakers),
        get("/api/v1/search", corpus::search),
        get("/api/v1/articles", corpus::articles),
        get("/api/v1/articles/{id}", corpus::article),
        get("/health", ctx -> health(ctx, health)),
        get("/openapi.yaml", page::openapi),
        get("/", page::page),
        get("/articles/{id}", page::article),
        get("/assets/{file}", page::asset));
  }

  private static void health(Context ctx, Supplier<Health> health) {
    QueryParams.of(ctx);
    Responses.json(ctx, HealthJson.of(health.get()));
  }

  private static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }
}
