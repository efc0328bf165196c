package io.onrecord.channel;

import io.javalin.http.Context;
import io.onrecord.article.Article;
import io.onrecord.index.ArticleIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The page and its files, from {@code /web} on the class path. */
final class PageFiles {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,40}\\.(css|js|svg)");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "html", "text/html;charset=utf-8",
          "yaml", "application/yaml;charset=utf-8");

  private record PageFile(String content, String type, String etag) {}

  private final ArticleIndex index;
  private final Map<String, PageFile> files = new ConcurrentHashMap<>();

  PageFiles(ArticleIndex index) {
    this.index = index;
  }

  /** {@code GET /}. */
  void page(Context ctx) {
    send(ctx, "/web/index.html");
  }

  /** {@code GET /articles/{id}}: the same page, which shows the article of its address. */
  void article(Context ctx) {
    String id = ctx.pathParam("id");
    if (!Article.isId(id)) {
      throw new ProblemException(Problem.notFound("there is no such article"));
    }
    if (index.article(id).isEmpty()) {
      ctx.status(404);
    }
    send(ctx, "/web/index.html");
  }

  /** {@code GET /assets/{file}}. */
  void asset(Context ctx) {
    String name = ctx.pathParam("file");
    if (!NAME.matcher(name).matches()) {
      throw new ProblemException(Problem.ofStatus(404));
    }
    send(ctx, "/web/" + name);
  }

  /** {@code GET /openapi.yaml}. */
  void openapi(Context ctx) {
    send(ctx, "/openapi.yaml");
  }

  private void send(Context ctx, String path) {
    PageFile file = load(path).orElseThrow(() -> new ProblemException(Problem.ofStatus(404)));
    ctx.header("Cache-Control", "no-cache");
    ctx.header("ETag", file.etag());
    if (ctx.statusCode() == 200 && file.etag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
    } else {
      ctx.contentType(file.type()).result(file.content().getBytes(StandardCharsets.UTF_8));
    }
  }

  private Optional<PageFile> load(String path) {
    PageFile known = files.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in = PageFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
      PageFile file = new PageFile(new String(bytes, StandardCharsets.UTF_8), type, etag(bytes));
      files.put(path, file);
      return Optional.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String etag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(hash, 0, 12) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
