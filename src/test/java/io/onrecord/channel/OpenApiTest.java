package io.onrecord.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  @Test
  void openApi_describesTheRoutesThatThereAreAndNoOther() throws IOException {
    assertThat(described()).isEqualTo(routes());
  }

  @Test
  void httpApiPage_namesEveryRoute() throws IOException {
    String page = Files.readString(Path.of("docs", "http-api.md"));

    assertThat(routes()).allSatisfy(route -> assertThat(page).contains("`" + route + "`"));
  }

  private static Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    SeedServer.routes().forEach(route -> routes.add(route.method().name() + " " + route.path()));
    return routes;
  }

  /** The methods under {@code paths:}, which stand two and four spaces in. */
  private static Set<String> described() throws IOException {
    Set<String> described = new TreeSet<>();
    boolean inPaths = false;
    String path = "";
    for (String line : Files.readAllLines(Path.of("src/main/resources/openapi.yaml"))) {
      if (!line.startsWith(" ")) {
        inPaths = line.equals("paths:");
      } else if (inPaths && line.startsWith("  /")) {
        path = line.strip().substring(0, line.strip().length() - 1);
      } else if (inPaths
          && line.startsWith("    ")
          && METHODS.contains(line.substring(4).replace(":", ""))) {
        described.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return described;
  }
}
