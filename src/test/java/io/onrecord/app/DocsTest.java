package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says is what the program does. */
final class DocsTest {
  @TempDir Path temporary;

  @Test
  void readme_namesEachSetting_withItsDefault() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (Setting setting : Setting.values()) {
      assertThat(readme)
          .contains(
              "| `%s %s` | `%s` | %s | %s |"
                  .formatted(
                      setting.flag(),
                      setting.unit(),
                      setting.variable(),
                      setting.defaultValue().map("`%s`"::formatted).orElse(""),
                      setting.help()));
    }
  }

  @Test
  void readme_namesEachCommand() throws IOException {
    String readme = Files.readString(Path.of("README.md"));

    for (String command : new Terminal().program().commandLine().getSubcommands().keySet()) {
      assertThat(readme).containsPattern("\\| `" + command + "[ `]");
    }
  }

  @Test
  void readmeAnswer_isWhatTheTerminalPrints() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String printed = between(readme, "ask \"What did Kirby say?\"\n", "\n```");

    Terminal terminal = new Terminal();
    int exitCode =
        terminal.run(
            "ask", "What did Kirby say?", "--data", temporary.toString(), "--model", "none");

    assertThat(exitCode).isZero();
    assertThat(terminal.out()).startsWith(printed + "\n\n[1] ");
  }

  @Test
  void readmeJson_isWhatTheServerReturns() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    ObjectMapper mapper = new ObjectMapper();
    JsonNode documented = mapper.readTree(between(readme, "```json\n", "\n```"));
    String request = between(readme, "-d '", "'");

    JsonNode returned;
    try (Service service = TestService.ofCorpus(Path.of("corpus"), temporary)) {
      HttpRequest post =
          HttpRequest.newBuilder(URI.create(service.address() + "/api/v1/ask"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(request))
              .build();
      returned =
          mapper.readTree(
              HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString()).body());
    }

    assertThat(withoutWhatChanges(returned)).isEqualTo(withoutWhatChanges(documented));
  }

  @Test
  void architecture_namesEachPackage_andStaysShort() throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/onrecord"))) {
      for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
        String name = Path.of("src/main/java/io/onrecord").relativize(file.getParent()).toString();
        assertThat(page).contains("| `" + name.replace('/', '.') + "` |");
      }
    }
    assertThat(page.lines().count()).isLessThanOrEqualTo(200);
  }

  @Test
  void filesNamedInTheDocs_exist() throws IOException {
    Pattern path = Pattern.compile("`((?:src|docs|web|prompts|corpus)/[A-Za-z0-9_./-]+)`");
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      for (Path doc : Stream.concat(docs, Stream.of(Path.of("README.md"))).toList()) {
        List<String> missing =
            path.matcher(Files.readString(doc))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !Files.exists(Path.of(name)))
                .toList();
        assertThat(missing).as(doc.toString()).isEmpty();
      }
    }
  }

  @Test
  void promptVariables_standInThePromptsReadme() throws IOException {
    String readme = Files.readString(Path.of("prompts/README.md"));
    Pattern variable = Pattern.compile("\\{\\{(\\w+)}}");
    TreeSet<String> seen = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("prompts"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        assertThat(readme).contains("`" + file.getFileName() + "`");
        variable
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> seen.add(match.group(1)));
      }
    }
    assertThat(seen).isNotEmpty().allSatisfy(v -> assertThat(readme).contains("`{{" + v + "}}`"));
  }

  private static JsonNode withoutWhatChanges(JsonNode answer) {
    ObjectNode node = answer.deepCopy();
    assertThat(node.remove("id")).isNotNull();
    assertThat(node.remove("millis")).isNotNull();
    return node;
  }

  private static String between(String text, String before, String after) {
    int start = text.indexOf(before);
    assertThat(start).as("README holds %s", before).isNotNegative();
    int end = text.indexOf(after, start + before.length());
    return text.substring(start + before.length(), end);
  }
}
