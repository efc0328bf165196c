package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every statement of the seed article, as the golden file holds them. */
final class SeedStatementsTest {
  private static final Path SEED = Path.of("corpus", "000_d8078e1bd6dae867.txt");

  @Test
  void seedArticle_givesTheGoldenStatements() throws Exception {
    Article article = seed();

    List<Statement> statements = new StatementExtractor().extract(article);

    assertThat(StatementText.blocks(statements, article.text())).isEqualTo(golden());
  }

  @Test
  void extract_inManyThreads_givesTheSameStatements() throws Exception {
    Article article = seed();
    var extractor = new StatementExtractor();
    List<Statement> alone = extractor.extract(article);

    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> extractor.extract(article)))
        .allSatisfy(statements -> assertThat(statements).isEqualTo(alone));
  }

  @Test
  void kirby_hasFourStatementsInFiveSentences() throws Exception {
    Article article = seed();

    List<Statement> his = by("John Kirby", new StatementExtractor().extract(article));

    assertThat(his).hasSize(4);
    assertThat(
            his.stream()
                .flatMap(statement -> statement.content().stream())
                .flatMap(span -> article.sentencesIn(span).stream())
                .distinct())
        .hasSize(5);
  }

  @Test
  void eachSpeaker_hasTheStatementsThatTheArticleGives() throws Exception {
    List<Statement> statements = new StatementExtractor().extract(seed());

    assertThat(by("Matthew Miller", statements)).hasSize(2);
    assertThat(by("Evan Medeiros", statements)).hasSize(2);
    assertThat(by("Richard Blumenthal", statements)).hasSize(2);
    assertThat(by("Lindsey Graham", statements)).hasSize(1);
    assertThat(by("Vladimir Putin", statements)).hasSize(3);
    assertThat(by("head of NATO", statements)).hasSize(1);
    assertThat(by("Kim Jong Un", statements)).isEmpty();
  }

  private static List<Statement> by(String name, List<Statement> statements) {
    return statements.stream()
        .filter(
            statement ->
                statement.speakers().stream().anyMatch(speaker -> speaker.name().equals(name)))
        .toList();
  }

  private static Article seed() throws Exception {
    return ArticleReaders.forFile(SEED.toString())
        .orElseThrow()
        .read("seed", Files.readAllBytes(SEED));
  }

  private static String golden() throws IOException {
    try (InputStream in = SeedStatementsTest.class.getResourceAsStream("seed-statements.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
