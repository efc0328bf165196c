package io.onrecord.channel;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every route: refuses requests that a foreign page made a browser send, and puts the
 * headers on every response that keep a page from running or loading anything of others'.
 *
 * <p>A page of another site can point its own name at 127.0.0.1 and then read a local server as its
 * own; but the browser still sends that name, so only known names are served.
 */
final class RequestGuard {
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private final Set<String> hosts;

  RequestGuard(WebServerConfig config) {
    this.hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    hosts.add(hostName(config.host()));
    config.hostNames().forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
  }

  /** Lets the request through or throws a {@link ProblemException}. */
  void check(Context ctx) {
    HEADERS.forEach(ctx::header);
    String host = lowerCase(ctx.header("Host"));
    if (host == null || !hosts.contains(withoutPort(host))) {
      throw new ProblemException(
          Problem.forbidden("this server does not go by that host name", "forbidden-host"));
    }
    String origin = lowerCase(ctx.header("Origin"));
    if (!isRead(ctx.method()) && origin != null && !isOwn(origin, host)) {
      throw new ProblemException(
          Problem.forbidden("pages of other sites may not ask here", "forbidden-origin"));
    }
    if (ctx.header("X-HTTP-Method-Override") != null) {
      throw new ProblemException(
          Problem.invalidValue("X-HTTP-Method-Override is not taken; send the method itself"));
    }
    if (ctx.header("Content-Encoding") != null) {
      throw new ProblemException(
          Problem.unsupportedMediaType("a request body must not be compressed"));
    }
  }

  private static boolean isRead(HandlerType method) {
    return method.equals(HandlerType.GET) || method.equals(HandlerType.HEAD);
  }

  private static boolean isOwn(String origin, String host) {
    return origin.equals("http://" + host) || origin.equals("https://" + host);
  }

  private static String hostName(String address) {
    return (address.contains(":") ? "[" + address + "]" : address).toLowerCase(Locale.ROOT);
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static @Nullable String lowerCase(@Nullable String header) {
    return header == null ? null : header.toLowerCase(Locale.ROOT);
  }
}
