package io.onrecord.channel;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import io.onrecord.answer.Assistant;
import io.onrecord.index.ArticleIndex;
import io.onrecord.retrieval.PassageFinder;
import java.net.BindException;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP API and the page. */
public final class WebServer implements AutoCloseable {
  private static final long STOP_MILLIS = 10_000;
  private static final int ACCEPT_QUEUE = 256;

  private final WebServerConfig config;
  private final Javalin javalin;

  /** Puts the server together; it listens after {@link #start}. */
  public WebServer(
      WebServerConfig config,
      Assistant assistant,
      ArticleIndex index,
      PassageFinder finder,
      Supplier<Health> health) {
    this.config = config;
    List<Route> routes = Route.all(config, assistant, index, finder, health);
    this.javalin = Javalin.create(javalinConfig -> configure(javalinConfig, routes));
  }

  /**
   * Listens from now on.
   *
   * @throws CannotListenException when the port is in use or the address is not ours
   */
  public void start() {
    try {
      javalin.start();
    } catch (JavalinException e) {
      throw new CannotListenException(whyNot(e), e);
    }
  }

  private String whyNot(JavalinException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")) {
        return "port %d is in use; stop the other process or pass --port".formatted(config.port());
      }
    }
    return "cannot listen on %s port %d; pass another --host or --port"
        .formatted(config.host(), config.port());
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Takes no more requests, and waits up to 10 s for those under way. */
  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig javalinConfig, List<Route> routes) {
    javalinConfig.startup.showJavalinBanner = false;
    javalinConfig.startup.showOldJavalinVersionWarning = false;
    javalinConfig.startup.startupWatcherEnabled = false;
    javalinConfig.concurrency.useVirtualThreads = true;
    javalinConfig.http.prefer405over404 = true;
    javalinConfig.router.ignoreTrailingSlashes = false;
    javalinConfig.jetty.modifyHttpConfiguration(WebServer::harden);
    javalinConfig.jetty.addConnector(this::connector);
    javalinConfig.jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLIS);
          server.setErrorHandler(new ServerProblems());
          server.insertHandler(new GracefulHandler());
          server.addBean(new NetworkConnectionLimit(config.maxConnections(), server));
        });
    javalinConfig.jetty.modifyServletContextHandler(
        handler -> handler.setErrorHandler(new ServerProblems()));
    javalinConfig.routes.before(new RequestGuard(config)::check);
    routes.forEach(
        route ->
            javalinConfig.routes.addHttpHandler(route.method(), route.path(), route.handler()));
    Problems.register(javalinConfig.routes);
  }

  private static void harden(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setHttpCompliance(HttpCompliance.RFC9110);
    http.setSendServerVersion(false);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.host());
    connector.setPort(config.port());
    connector.setIdleTimeout(config.idleTimeout().toMillis());
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    return connector;
  }
}
