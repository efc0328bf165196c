package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  private static Article read(String markdown) throws UnreadableArticleException {
    return new MarkdownReader().read("a1", markdown.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> sentences(Article article) {
    return article.sentences().stream().map(s -> s.span().in(article.text())).toList();
  }

  @Test
  void frontMatterAndBody_makeAnArticle() throws Exception {
    Article article =
        read(
            """
            ---
            title: "River leaves its banks"
            source: The Daily River
            author:
              - Jane Doe
              - John Roe
            date: 2024-06-20T23:30:00-04:00
            link: https://example.com/1
            ---
            # Another title

            The *river* rose, [Eva Lund](https://example.com/lund)
            said. **It** fell.

            > “We are `safe`,” she said.

            - Eggs were lost
            - Milk was not

            ## What next

            ![A boat](boat.png)

            ```
            code();
            ```

            <div>No prose</div>

            It may rise<br> &amp; fall again.

            Photo from Reuters
            """);

    assertThat(article.title()).isEqualTo("River leaves its banks");
    assertThat(article.outlet()).isEqualTo("The Daily River");
    assertThat(article.byline()).isEqualTo("Jane Doe, John Roe");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 6, 20));
    assertThat(article.url()).isEqualTo("https://example.com/1");
    assertThat(article.text())
        .isEqualTo(
            """
            Another title
            The river rose, Eva Lund said. It fell.
            “We are safe,” she said.
            Eggs were lost
            Milk was not
            What next
            It may rise & fall again.
            Photo from Reuters
            """);
    assertThat(sentences(article))
        .containsExactly(
            "The river rose, Eva Lund said.",
            "It fell.",
            "“We are safe,” she said.",
            "Eggs were lost",
            "Milk was not",
            "It may rise & fall again.");
  }

  @Test
  void firstHeading_isTheTitle_withoutFrontMatter() throws Exception {
    Article article = read("## Flood\n\n# River *rises*\n\nOSLO (AP) — It rose.\n\n# Later\n");

    assertThat(article.title()).isEqualTo("River rises");
    assertThat(article.outlet()).isEqualTo("AP");
    assertThat(sentences(article)).containsExactly("It rose.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-20                  | 2024-06-20",
        "2024-06-20T23:30:00Z        | 2024-06-20",
        "2024-06-20 23:30            | 2024-06-20",
        "June 20, 2024               | 2024-06-20",
        "Jun. 20, 2024               | 2024-06-20",
        "Sept. 9 2024                | 2024-09-09",
        "20 June 2024                | 2024-06-20",
        "20th June 2024              | 2024-06-20",
        "Thursday, June 20, 2024     | 2024-06-20",
        "Thu, 20 Jun 2024            | 2024-06-20",
        "Feb. 29, 2024               | 2024-02-29",
        "Feb. 29, 2023               |",
        "2024-13-01                  |",
        "yesterday                   |",
        "06/20/2024                  |",
      })
  void date_thatCannotBeRead_isUnknown(String printed, LocalDate day) throws Exception {
    assertThat(read("---\npublished: " + printed + "\n---\nIt rose.").published()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Title\n", "---\ntitle: A\n---\n", "![a](b.png)", "```\ncode\n```"})
  void bodyWithoutWords_isRefused(String markdown) {
    assertThatThrownBy(() -> read(markdown))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("holds no text below its front matter and headings");
  }

  @Test
  void brokenFrontMatter_isProse() throws Exception {
    assertThat(sentences(read("---\ntitle: A\n\nThe river rose."))).contains("The river rose.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a ", "[", "_", "`", "<", "![", "**a", "a ~"})
  void markdown_withVeryManyMarks_isRefused(String mark) throws Exception {
    assertThat(read("w " + mark.repeat(900) + "\n\nThe river rose.").text())
        .endsWith("The river rose.\n");
    assertThatThrownBy(() -> read("w " + mark.repeat(100_000) + "\n\nThe river rose."))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("is no article: one of its paragraphs holds ");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "1. ", "(", "\\", "# ", "&", "  "})
  void nestedBlocks_areRead(String mark) throws Exception {
    assertThat(read(mark.repeat(100_000) + "w\n\nThe river rose.").text())
        .contains("The river rose.\n");
  }

  @Test
  void deeplyNestedEmphasis_isRead() throws Exception {
    assertThat(read("*a ".repeat(1_000) + "b" + "*".repeat(1_000)).text()).endsWith("a b\n");
  }

  @Test
  void fileNames_areTakenInAnyCase() {
    assertThat(ArticleReaders.forFile("A.MD")).get().isInstanceOf(MarkdownReader.class);
    assertThat(ArticleReaders.forFile("a.markdown")).get().isInstanceOf(MarkdownReader.class);
    assertThat(ArticleReaders.forFile("a.TXT")).get().isInstanceOf(WireTextReader.class);
    assertThat(ArticleReaders.forFile("a.text")).get().isInstanceOf(WireTextReader.class);
    assertThat(ArticleReaders.forFile("txt")).isEmpty();
    assertThat(ArticleReaders.forFile("a.pdf")).isEmpty();
  }
}
