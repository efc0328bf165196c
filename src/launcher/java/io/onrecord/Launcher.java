package io.onrecord;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The jar's entry point: starts the program on a Java that can run it.
 *
 * <p>Compiled for Java 8, so that {@code java -jar onrecord.jar} works or says a plain sentence
 * whatever {@code java} is first on the PATH. The program gets a process of its own because a
 * manifest can set neither the size of the heap nor {@code --add-modules}, which Lucene's vector
 * code asks for. Signals and exit codes are passed on.
 */
public final class Launcher {
  static final int OLDEST_JAVA = 21;

  /** A small heap on purpose: the index lies in files, which the system caches better. */
  private static final List<String> JVM_OPTIONS =
      Arrays.asList(
          "-Xms32m",
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djdk.console=java.base",
          "--enable-native-access=ALL-UNNAMED",
          "--add-modules=jdk.incubator.vector");

  /** What Java prints because of {@code --add-modules}, and nobody has to act on. */
  private static final String INCUBATOR_WARNING = "WARNING: Using incubator modules";

  private Launcher() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path java = findJava();
    if (java == null) {
      System.err.printf(
          "OnRecord needs Java %d or newer, and found only %s; install one (it need not be first on"
              + " the PATH) or set ONRECORD_JAVA_HOME to where it is%n",
          OLDEST_JAVA, System.getProperty("java.version"));
      System.exit(2);
    }
    List<String> command = new ArrayList<String>();
    command.add(java.toString());
    command.addAll(JVM_OPTIONS);
    command.addAll(userOptions());
    command.add("-Donrecord.launched=true");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("io.onrecord.app.Main");
    command.addAll(Arrays.asList(args));
    System.exit(run(command));
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    final Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread stop =
        new Thread() {
          @Override
          public void run() {
            process.destroy();
            try {
              process.waitFor();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        };
    Runtime.getRuntime().addShutdownHook(stop);
    copyErrors(process.getErrorStream(), System.err);
    int exitCode = process.waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException e) {
      // This process is being stopped as well: the hook waits for the other one.
      return exitCode;
    }
    return exitCode;
  }

  /** Copies what the program says to its standard error, less the warning about the modules. */
  private static void copyErrors(InputStream from, PrintStream to) throws IOException {
    byte[] buffer = new byte[8192];
    boolean first = true;
    for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
      int begin = 0;
      if (first && startsWithWarning(buffer, n)) {
        while (begin < n && buffer[begin] != '\n') {
          begin++;
        }
        begin = Math.min(n, begin + 1);
      }
      first = false;
      to.write(buffer, begin, n - begin);
      to.flush();
    }
  }

  private static boolean startsWithWarning(byte[] buffer, int length) {
    int size = Math.min(length, INCUBATOR_WARNING.length());
    return new String(buffer, 0, size, StandardCharsets.US_ASCII).equals(INCUBATOR_WARNING);
  }

  /** Options of the user's for the JVM, which come after ours and so win. */
  private static List<String> userOptions() {
    String options = System.getenv("ONRECORD_JAVA_OPTS");
    return options == null || options.trim().isEmpty()
        ? new ArrayList<String>()
        : Arrays.asList(options.trim().split("\\s+"));
  }

  /** The Java of this process when it is new enough, or another that is installed; else null. */
  private static Path findJava() {
    List<Path> homes = new ArrayList<Path>();
    addHome(homes, System.getenv("ONRECORD_JAVA_HOME"));
    addHome(homes, System.getProperty("java.home"));
    addHome(homes, System.getenv("JAVA_HOME"));
    String user = System.getProperty("user.home");
    String[] parents = {
      "/usr/lib/jvm",
      "/usr/java",
      "/opt/java",
      "/opt",
      "/Library/Java/JavaVirtualMachines",
      user + "/Library/Java/JavaVirtualMachines",
      user + "/.sdkman/candidates/java",
      user + "/.jdks",
      user + "/.local/share/mise/installs/java",
      user + "/.asdf/installs/java",
      "C:\\Program Files\\Java",
      "C:\\Program Files\\Eclipse Adoptium"
    };
    for (String parent : parents) {
      File[] children = new File(parent).listFiles();
      if (children != null) {
        Arrays.sort(children);
        for (File child : children) {
          addHome(homes, child.getPath());
          addHome(homes, child.getPath() + "/Contents/Home");
        }
      }
    }
    for (Path home : homes) {
      Path java = home.resolve("bin").resolve(isWindows() ? "java.exe" : "java");
      if (version(home) >= OLDEST_JAVA && Files.isExecutable(java)) {
        return java;
      }
    }
    return null;
  }

  private static void addHome(List<Path> homes, String home) {
    if (home != null && !home.isEmpty()) {
      homes.add(Paths.get(home));
    }
  }

  /** The major version that a Java's {@code release} file tells; 0 when it tells none. */
  private static int version(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(release), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("JAVA_VERSION=")) {
          String digits = line.substring("JAVA_VERSION=".length()).replace("\"", "");
          return Integer.parseInt(digits.split("[^0-9]", 2)[0]);
        }
      }
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
    return 0;
  }

  private static boolean isWindows() {
    return File.separatorChar == '\\';
  }
}
