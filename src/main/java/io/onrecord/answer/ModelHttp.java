package io.onrecord.answer;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * LangChain4j's client on the JDK's, with an end to every reply: the JDK's own timeout stops when
 * the headers are there, so a provider that falls silent after them would hold thread and socket
 * for good. Here the body is closed when the time is over or when it is larger than any answer.
 *
 * <p>HTTP/1.1 only, because servers of one's own often do not know the upgrade to HTTP/2; no
 * redirects, so that a key goes to the configured address only.
 */
final class ModelHttp implements HttpClient {
  private static final long MAX_BODY_BYTES = 4L << 20;

  /** Who asks gives up first, and says that the time is over rather than that the body closed. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final HttpClient client;
  private final Duration timeout;

  private ModelHttp(HttpClient client, Duration timeout) {
    this.client = client;
    this.timeout = timeout;
  }

  static HttpClientBuilder builder(Duration timeout) {
    return new Builder(timeout);
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    return client.execute(request);
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    long deadline = System.nanoTime() + timeout.plus(GRACE).toNanos();
    client.execute(
        request, (body, heard) -> parser.parse(new EndingStream(body, deadline), heard), listener);
  }

  /** A body that ends with an error when its time or its size is used up. */
  private static final class EndingStream extends FilterInputStream {
    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private long bytes;

    EndingStream(InputStream body, long deadline) {
      super(body);
      long left = Math.max(1, deadline - System.nanoTime());
      var unused = end.completeOnTimeout(null, left, TimeUnit.NANOSECONDS).thenRun(this::closeBody);
    }

    private void closeBody() {
      try {
        in.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(read);
      return read;
    }

    private void count(int read) throws IOException {
      bytes += Math.max(0, read);
      if (bytes > MAX_BODY_BYTES) {
        throw new IOException("the reply is too large");
      }
    }

    @Override
    public void close() {
      end.complete(null);
    }
  }

  private static final class Builder implements HttpClientBuilder {
    private final JdkHttpClientBuilder jdk;
    private final Duration timeout;

    Builder(Duration timeout) {
      this.timeout = timeout;
      this.jdk =
          JdkHttpClient.builder()
              .httpClientBuilder(
                  java.net.http.HttpClient.newBuilder()
                      .version(java.net.http.HttpClient.Version.HTTP_1_1)
                      .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                      .executor(Executors.newVirtualThreadPerTaskExecutor()));
      jdk.connectTimeout(timeout);
      jdk.readTimeout(timeout);
    }

    @Override
    public @Nullable Duration connectTimeout() {
      return jdk.connectTimeout();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration connectTimeout) {
      jdk.connectTimeout(connectTimeout);
      return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
      return jdk.readTimeout();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration readTimeout) {
      jdk.readTimeout(readTimeout);
      return this;
    }

    @Override
    public HttpClient build() {
      return new ModelHttp(jdk.build(), timeout);
    }
  }
}
