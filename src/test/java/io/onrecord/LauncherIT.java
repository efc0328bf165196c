package io.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The jar as a user starts it, in processes of its own. */
final class LauncherIT {
  private static final String JAR = "target/onrecord.jar";

  @TempDir Path temporary;

  /** The Java that runs this test, and whatever others the system has, old ones too. */
  static Stream<Path> installedJavas() throws IOException {
    List<Path> javas = new ArrayList<>();
    javas.add(Path.of(System.getProperty("java.home"), "bin", "java"));
    Path folder = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(folder)) {
      try (Stream<Path> homes = Files.list(folder)) {
        homes.map(home -> home.resolve("bin/java")).filter(Files::isExecutable).forEach(javas::add);
      }
    }
    return javas.stream().distinct();
  }

  @ParameterizedTest
  @MethodSource("installedJavas")
  void jar_answersWithEveryInstalledJava(Path java) throws Exception {
    Process process =
        start(java, "ask", "What did Kirby say?", "--data", temporary.resolve("d").toString());

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(out).contains("4 statements in 1 article, all shown.");
    assertThat(Files.readString(temporary.resolve("err"))).isEmpty();
  }

  @Test
  void exitCode_isPassedOn() throws Exception {
    Process process = start(java(), "ask", "x", "--corpus", temporary.resolve("none").toString());

    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(temporary.resolve("err"))).startsWith("onrecord: corpus folder");
  }

  @Test
  void server_saysWhereItIs_answers_andStopsWhenAsked() throws Exception {
    Process process = serve();
    String address = addressOf(process);

    assertThat(health(address)).isEqualTo(200);
    process.destroy();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(isGone(address)).isTrue();
  }

  @Test
  void killedLauncher_leavesNothingBehind_andTheNextStartWorks() throws Exception {
    Process first = serve();
    String address = addressOf(first);

    first.destroyForcibly().waitFor();
    await().atMost(Duration.ofSeconds(20)).until(() -> isGone(address));

    Process second = serve();
    assertThat(health(addressOf(second))).isEqualTo(200);
    second.destroy();
    second.waitFor(30, TimeUnit.SECONDS);
  }

  private Process serve() throws IOException {
    return start(java(), "--port", "0", "--data", temporary.resolve("d").toString());
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private Process start(Path java, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", JAR));
    command.addAll(List.of(args));
    command.addAll(List.of("--model", "none"));
    return new ProcessBuilder(command).redirectError(temporary.resolve("err").toFile()).start();
  }

  private String addressOf(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String first = lines.readLine();
    assertThat(first)
        .as("standard error: %s", Files.readString(temporary.resolve("err")))
        .startsWith("OnRecord is at http://127.0.0.1:");
    assertThat(lines.readLine()).startsWith("It holds 1 article, ");
    assertThat(lines.readLine()).isEqualTo("Ask: What did John Kirby say?");
    return first.substring("OnRecord is at ".length());
  }

  private static int health(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/health")).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static boolean isGone(String address) throws IOException, InterruptedException {
    try {
      health(address);
      return false;
    } catch (ConnectException e) {
      return true;
    }
  }
}
