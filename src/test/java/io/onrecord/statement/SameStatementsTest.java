package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same articles give the same statements, wherever and beside whatever they are read. */
final class SameStatementsTest {
  private static final int THREADS = 4;

  private final StatementExtractor extractor = new StatementExtractor();

  @Test
  void extract_inTurkish_findsTheSame() throws IOException {
    List<String> texts = texts();
    List<List<Statement>> expected = extract(texts, extractor);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(extract(texts, new StatementExtractor())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void extract_bySeveralThreadsAtOnce_findsTheSame() throws Exception {
    List<String> texts = texts();
    List<List<Statement>> expected = extract(texts, extractor);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<List<Statement>>>> found = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        found.add(threads.submit(() -> extract(texts, extractor)));
      }
      for (Future<List<List<Statement>>> one : found) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<List<Statement>> extract(List<String> texts, StatementExtractor extractor) {
    List<List<Statement>> found = new ArrayList<>();
    for (String text : texts) {
      Article article = ArticleParser.parse("same", text);
      found.add(extractor.extract(article));
    }
    return found;
  }

  /** Whatever is written in these files, marks of people who learn from them included. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/gold/test"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file).replaceAll("\\{[^:{}\\s]*: ", "").replace("}", ""));
      }
    }
    texts.add("\"INDIGO IS IN,\" ILIE ILIESCU SAID. \"It is,\" the INTERIOR MINISTER insisted.");
    return texts;
  }
}
