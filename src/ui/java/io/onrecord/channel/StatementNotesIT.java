package io.onrecord.channel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.onrecord.article.Article;
import io.onrecord.article.ArticleDetails;
import io.onrecord.article.ArticleParser;
import io.onrecord.index.MemoryIndex;
import io.onrecord.statement.StatementExtractor;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page shows of a statement besides its words. */
class StatementNotesIT {
  /** Of Thursday, June 20, 2024. */
  private static final String GATE =
      """
      “The guard told me, ‘You have to leave,’” Ana Cho told reporters on Tuesday.

      Cho denied that she had broken the gate. Cho declined to comment on the fence.

      “The fence was old,” Cho said in an interview with Radio Lima last week.

      Mary Marsh flew to Lima. She said the gate was old.
      """;

  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    MemoryIndex index = new MemoryIndex();
    Article article =
        ArticleParser.parse(
            "gate",
            GATE,
            new ArticleDetails("The gate", null, null, LocalDate.of(2024, 6, 20), null));
    SeedCorpus.put(index, article, new StatementExtractor().extract(article));
    index.refresh();
    server = SeedServer.start(index);
    browser = new Browser(server.port());
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  void statement_tellsWhenAndToWhom_andWhatIsDenied() {
    try (Page page = browser.open("/?q=What+did+Cho+say%3F")) {
      assertThat(page.locator(".claim .told"))
          .hasText(
              new String[] {
                "to reporters · on Tuesday (June 18, 2024)",
                "denied",
                "declined to say",
                "to Radio Lima · last week (June 10 – 16, 2024)"
              });
      assertThat(page.locator(".claim .doubt")).hasCount(0);
    }
  }

  @Test
  void quotationInAQuotation_tellsWhoReportsIt() {
    try (Page page = browser.open("/?q=What+did+the+guard+say%3F")) {
      assertThat(page.locator(".claim .speaker")).hasText("guard");
      assertThat(page.locator(".claim .told")).hasText("to me · reported by Ana Cho");
    }
  }

  @Test
  void doubtfulAttribution_saysWhatWasGuessed() {
    try (Page page = browser.open("/?q=What+did+Marsh+say%3F")) {
      assertThat(page.locator(".claim .doubt"))
          .hasText("Doubtful: “She” taken to be the person whom the sentences before are about");
      assertThat(page.locator(".claim .told")).hasCount(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 360, 740", "DARK, 360, 740"})
  void notes_areAccessibleAndFit(ColorScheme scheme, int width, int height) {
    String name = scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
    try (Page page = browser.open("/?q=What+did+Cho+say%3F", scheme, width, height)) {
      assertThat(page.locator(".manner")).isVisible();
      PageIT.check(page, name + "-7-notes");
      page.navigate("http://127.0.0.1:" + server.port() + "/?q=What+did+Marsh+say%3F");
      assertThat(page.locator(".doubt")).isVisible();
      PageIT.check(page, name + "-8-doubt");
    }
  }
}
