package io.onrecord.index;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.ArticleReaders;
import io.onrecord.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The folder that the articles lie in, with its subfolders. It is only ever read.
 *
 * <p>Left out: hidden files and folders, files named README, and symbolic links inside it, which
 * could lead out of the folder.
 */
public final class Corpus {
  /** The largest file that is read, in bytes. */
  public static final long MAX_FILE_BYTES = 8L << 20;

  private static final int MAX_ID = 128;

  private final Path folder;

  /**
   * @throws IllegalArgumentException when there is no such folder
   */
  public Corpus(Path folder) {
    this.folder = folder;
    requireFolder();
  }

  /**
   * A file of the corpus.
   *
   * @param id the id of its article, made of its path
   */
  public record File(String id, Path path, Fingerprint fingerprint) {}

  /**
   * Why a file is not among the articles.
   *
   * @param path relative to the corpus folder
   * @param message what is wrong with it, without a full stop
   */
  public record Problem(String path, String message) {}

  /**
   * The files that may hold an article, in the order of their paths, and what is wrong with others.
   */
  public record Listing(List<File> files, List<Problem> problems) {
    public Listing {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /**
   * What lies in the folder now.
   *
   * @throws IllegalArgumentException when the folder is gone
   * @throws IOException when it cannot be listed
   */
  public Listing list() throws IOException {
    requireFolder();
    // The folder itself may be a link: whoever names it means where it leads.
    Path root = folder.toRealPath();
    Visitor visitor = new Visitor(root);
    Files.walkFileTree(root, visitor);
    visitor.found.sort(Comparator.comparing(Fingerprint::path));
    List<File> files = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Fingerprint fingerprint : visitor.found) {
      String id = id(fingerprint.path());
      if (!taken.add(id)) {
        id = marked(id, fingerprint.path());
        taken.add(id);
      }
      files.add(new File(id, root.resolve(fingerprint.path()), fingerprint));
    }
    return new Listing(files, visitor.problems);
  }

  /**
   * The article in a file.
   *
   * @throws UnreadableArticleException when the file holds none; its message says why
   */
  public static Article read(File file) throws UnreadableArticleException {
    String name = file.path().getFileName().toString();
    ArticleReader reader =
        ArticleReaders.forFile(name)
            .orElseThrow(() -> new UnreadableArticleException("is of a format that is not read"));
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UnreadableArticleException("could not be read from disk");
    }
    return reader.read(file.id(), bytes);
  }

  private void requireFolder() {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "corpus folder \"%s\" does not exist; make it and put articles in, or pass --corpus DIR"
              .formatted(folder));
    }
  }

  /** {@code 2026/06/flood report.txt} becomes {@code 2026.06.flood-report}. */
  private static String id(String path) {
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    String id = stem.replace('/', '.').replaceAll("[^A-Za-z0-9._-]", "-");
    return Article.isId(id) ? id : marked(id, path);
  }

  /** An id that no other path has: it ends in a part of the path's hash. */
  private static String marked(String id, String path) {
    String begin = Article.isId(id.substring(0, Math.min(1, id.length()))) ? id : "a" + id;
    String mark = "-" + hash(path);
    return begin.substring(0, Math.min(begin.length(), MAX_ID - mark.length())) + mark;
  }

  private static String hash(String path) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final List<Fingerprint> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(root) && hidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (hidden(file) || name.toUpperCase(Locale.ROOT).startsWith("README")) {
        return FileVisitResult.CONTINUE;
      }
      String path = relative(file);
      if (attributes.isSymbolicLink()) {
        problems.add(new Problem(path, "is a symbolic link, which is not followed"));
      } else if (!attributes.isRegularFile()) {
        problems.add(new Problem(path, "is not a file"));
      } else if (attributes.size() > MAX_FILE_BYTES) {
        problems.add(new Problem(path, "is larger than %d MB".formatted(MAX_FILE_BYTES >> 20)));
      } else if (ArticleReaders.forFile(name).isEmpty()) {
        problems.add(
            new Problem(
                path,
                "is of a format that is not read; these are: "
                    + String.join(", ", ArticleReaders.EXTENSIONS)));
      } else {
        found.add(
            new Fingerprint(path, attributes.size(), attributes.lastModifiedTime().toMillis()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(new Problem(relative(file), "could not be read from disk"));
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean hidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
