package io.onrecord.channel;

import java.time.Duration;
import java.util.List;

/**
 * Where and within which limits {@link WebServer} listens.
 *
 * @param host the address to bind: {@code 127.0.0.1} for this machine alone
 * @param port 0 to 65535; 0 takes any free port
 * @param hostNames further names by which clients reach this server, such as {@code
 *     news.example.org}; a request that names another host is refused
 * @param maxConnections how many clients may be connected at once; more wait until one leaves
 * @param bodyLimitBytes the largest request body
 * @param idleTimeout how long a connection may carry nothing; also how long a request's body may
 *     take to arrive
 */
public record WebServerConfig(
    String host,
    int port,
    List<String> hostNames,
    int maxConnections,
    int bodyLimitBytes,
    Duration idleTimeout) {
  public WebServerConfig {
    hostNames = List.copyOf(hostNames);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be 0 to 65535, was " + port);
    }
  }

  /** The usual limits: 1000 connections, bodies up to 64 KiB, 10 s of silence. */
  public static WebServerConfig of(String host, int port) {
    return new WebServerConfig(host, port, List.of(), 1000, 64 * 1024, Duration.ofSeconds(10));
  }
}
