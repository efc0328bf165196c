package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

/** The article that the project is explained with, as it comes from disk. */
class SeedArticleTest {
  private static final Path FILE = Path.of("corpus", "000_d8078e1bd6dae867.txt");

  private static Article seed() throws Exception {
    return ArticleReaders.forFile(FILE.toString())
        .orElseThrow()
        .read("seed", Files.readAllBytes(FILE));
  }

  private static String sentence(Article article, int number) {
    return article.sentence(number).orElseThrow().span().in(article.text());
  }

  @Test
  void text_isTheFile() throws Exception {
    assertThat(seed().text())
        .isEqualTo(new String(Files.readAllBytes(FILE), StandardCharsets.UTF_8));
  }

  @Test
  void dateline_isNoPartOfTheFirstSentence() throws Exception {
    Article article = seed();

    assertThat(article.dateline())
        .isEqualTo(new Dateline("WASHINGTON", MonthDay.of(6, 20), "Reuters"));
    assertThat(article.outlet()).isEqualTo("Reuters");
    assertThat(article.published()).isNull();
    assertThat(article.title())
        .isEqualTo(
            "Russian President Vladimir Putin's comments on Thursday that Moscow may supply"
                + " weapons…");
    assertThat(sentence(article, 1)).startsWith("Russian President").endsWith("Miller said.");
  }

  @Test
  void sentences_areCutInsideParagraphsAndQuotations() throws Exception {
    Article article = seed();

    assertThat(article.sentences()).hasSize(24);
    assertThat(sentence(article, 5))
        .startsWith("\"It would destabilize")
        .contains("potentially ... depending")
        .endsWith("has supported.\"");
    assertThat(sentence(article, 7)).endsWith("a cause of concern, but no surprise.");
    assertThat(sentence(article, 8)).startsWith("He said Russia's need");
    assertThat(article.sentences().get(6).paragraph())
        .isEqualTo(article.sentences().get(7).paragraph());
    assertThat(sentence(article, 18)).startsWith("\"And number two").endsWith("to act out.");
    assertThat(sentence(article, 19))
        .isEqualTo(
            "Maybe it could manifest in North Korea starting nuclear testing again,\" he said.");
  }

  @Test
  void photoCredit_isNoSentence() throws Exception {
    assertThat(sentence(seed(), 24)).endsWith("Cuba and Syria.");
  }
}
