package io.onrecord.channel;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An installed Chromium: {@code /usr/bin/chromium}, or the one that {@code ONRECORD_CHROMIUM}
 * names. For one thread.
 */
final class Browser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final String origin;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();

  /**
   * Starts it.
   *
   * @param port of the server on this machine whose pages it shows
   */
  Browser(int port) {
    this.origin = "http://127.0.0.1:" + port;
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Path.of(
                            System.getenv().getOrDefault("ONRECORD_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  /** A page at an address of the server, in a session of its own; closing it ends the session. */
  Page open(String path, ColorScheme scheme, int width, int height) {
    BrowserContext session =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    session.onRequest(request -> requests.add(request.url()));
    Page page = session.newPage();
    page.setDefaultTimeout(10_000);
    page.onClose(closed -> session.close());
    page.onPageError(errors::add);
    page.navigate(origin + path);
    return page;
  }

  /** A wide, light page. */
  Page open(String path) {
    return open(path, ColorScheme.LIGHT, 1280, 860);
  }

  /** Everything that pages asked of other servers. */
  List<String> foreignRequests() {
    return requests.stream().filter(url -> !url.startsWith(origin + "/")).toList();
  }

  /** Exceptions that no script of a page caught. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
