package io.onrecord.channel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.onrecord.index.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser. Screenshots of it are left in {@code target/ui}. */
class PageIT {
  private static final String DESPERATION =
      "He said Russia's need for such foreign assistance was a sign of desperation.";

  @TempDir private static Path folder;

  private static LuceneIndex index;
  private static WebServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    index = SeedCorpus.into(LuceneIndex.open(folder));
    server = SeedServer.start(index);
    browser = new Browser(server.port());
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
    index.close();
  }

  @Test
  void question_getsAllStatements_andACitationOpensItsSentence() {
    try (Page page = browser.open("/")) {
      ask(page, "What did Kirby say?");

      assertThat(page.locator(".claim")).hasCount(4);
      assertThat(page.locator(".claim .speaker").first()).hasText("John Kirby");
      assertThat(page.locator(".claim .mark")).hasText(new String[] {"1", "2", "3", "4", "5"});
      assertThat(page.locator(".count")).hasText("4 statements in 1 article, all shown");
      assertThat(page.locator(".manner"))
          .containsText("No language model: the articles’ own sentences");

      page.locator(".claim .mark").nth(1).click();
      assertThat(page.locator(".sentence.lit")).hasCount(1);
      assertThat(page.locator("#s8")).hasClass("sentence lit");
      assertThat(page.locator("#s8")).hasText(DESPERATION);
      assertThat(page.locator("#s8")).isInViewport();

      page.keyboard().press("Escape");
      assertThat(page.locator("#panel")).isHidden();
      assertThat(page.locator(".claim .mark").nth(1)).isFocused();
    }
    assertClean();
  }

  @Test
  void example_isAQuestionThatTheCorpusAnswers() {
    try (Page page = browser.open("/")) {
      page.locator("#example .chip").click();

      assertThat(page.locator(".question")).hasText("What did John Kirby say?");
      assertThat(page.locator(".claim")).hasCount(4);
    }
  }

  @Test
  void deepLink_asksAtOnce() {
    try (Page page = browser.open("/?q=What+did+Medeiros+say%3F")) {
      assertThat(page.locator(".claim")).hasCount(2);
      assertThat(page).hasTitle("What did Medeiros say? · OnRecord");
    }
  }

  @Test
  void permalink_opensTheArticleAloneWithItsSentenceLit() {
    try (Page page = browser.open("/articles/" + SeedCorpus.SEED_ID + "#s8")) {
      assertThat(page.locator(".sentence.lit")).hasText(DESPERATION);
      assertThat(page.locator(".sentence.lit")).isInViewport();
      assertThat(page.locator(".facts")).hasText("Reuters");
      assertThat(page.locator(".lead")).hasText("WASHINGTON, Jun. 20 (Reuters) -");
      assertThat(page.locator(".aside")).hasText("Photo from Reuters");
      assertThat(page.locator(".sentence")).hasCount(24);

      page.evaluate("location.hash = '#s15'");
      assertThat(page.locator(".sentence.lit")).containsText("concern to China");
      page.getByText("Ask about these articles").click();
      assertThat(page.locator("#question")).isFocused();
    }
  }

  @Test
  void permalinkToNothing_saysSo() {
    try (Page page = browser.open("/articles/none")) {
      assertThat(page.locator("h1")).hasText("No article here");
      assertThat(page.locator(".failure")).hasText("There is no such article.");
    }
  }

  @Test
  void hostileText_isShownAsText() {
    try (Page page = browser.open("/?q=What+did+Mallory+say%3F")) {
      page.locator(".claim .mark").first().click();

      assertThat(page.locator(".panel .title")).hasText(SeedCorpus.HOSTILE_TITLE);
      assertThat(page.locator(".claim .speaker").first()).hasText("Mallory <i>M.</i>");
      assertThat(page.locator("#s1")).containsText("<script>document.title='owned'</script>");
      assertThat(page.locator("#main img, #main i, #main script, .panel img, .panel script"))
          .hasCount(0);
      assertThat(page.locator("a[href^='javascript'], a[href^='http']")).hasCount(0);
      assertThat(page).hasTitle("What did Mallory say? · OnRecord");
    }
    assertClean();
  }

  @Test
  void modelsAnswer_showsWhatWasWithheldAndWhyItStopped() {
    try (Page page = browser.open("/?q=model:+What+did+Medeiros+say%3F")) {
      assertThat(page.locator(".manner"))
          .containsText("Without the language model: the model stopped early");
      assertThat(page.locator(".part"))
          .hasText(new String[] {"In short, by the model", "In full, in the articles’ own words"});
      assertThat(page.locator(".claim .words").first()).hasText("Evan Medeiros warned of it.1");
      page.locator(".withheld summary").click();
      assertThat(page.locator(".withheld .words")).hasText("Kirby praised the pact.");
      assertThat(page.locator(".withheld .reason")).isVisible();
    }
  }

  @Test
  void abstention_offersQuestionsThatWouldBeAnswered() {
    try (Page page = browser.open("/?q=What+did+Kirbi+say%3F")) {
      assertThat(page.locator(".abstained"))
          .hasText("No statement by Kirbi in 2 articles; did you mean John Kirby?");
      assertThat(page.locator(".claim")).hasCount(0);
      page.locator(".turn .chip").click();
      assertThat(page.locator(".turn")).hasCount(2);
      assertThat(page.locator(".claim")).hasCount(4);
    }
  }

  @Test
  void whatIsUnderstood_canBeRemoved() {
    try (Page page = browser.open("/?q=What+did+Mallory+say+in+July+2024%3F")) {
      assertThat(page.locator(".part-of-question"))
          .hasText(new String[] {"statements of Mallory <i>M.</i>×", "published in July 2024×"});
      check(page, "understood");
      page.locator(".part-of-question .remove").nth(1).click();

      assertThat(page.locator(".turn")).hasCount(2);
      assertThat(page.locator(".turn").first().locator(".claim")).hasCount(2);
      assertThat(page.locator(".turn").first().locator(".part-of-question")).hasCount(1);
    }
    assertClean();
  }

  @Test
  void followUp_sendsTheConversationSoFar() {
    try (Page page = browser.open("/?q=What+did+Macron+say%3F")) {
      assertThat(page.locator(".abstained")).isVisible();
      String body =
          page.waitForRequest("**/api/v1/ask", () -> ask(page, "What did Kirby say?")).postData();

      assertThat(body)
          .isEqualTo(
              "{\"question\":\"What did Kirby say?\",\"history\":[{\"question\":\"What did Macron"
                  + " say?\",\"answer\":\"No statement by Macron in 2 articles.\"}]}");
    }
  }

  @Test
  void failures_areToldInPlainWords() {
    try (Page page = browser.open("/")) {
      ask(page, "unavailable: x");
      assertFailure(page, "The index is out of reach for now; try again.");
      ask(page, "breaks: What did Kirby say?");
      assertFailure(page, "The index is out of reach for now; try again.");

      page.route(
          "**/api/v1/ask",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/event-stream")
                      .setBody("event: withheld\ndata: {}\n\nevent: wit")));
      ask(page, "cut off");
      assertFailure(page, "The answer broke off. Ask again.");

      page.unroute("**/api/v1/ask");
      page.route("**/api/v1/ask", Route::abort);
      ask(page, "server gone");
      assertFailure(page, "The server cannot be reached. Is it still running?");
    }
    assertClean();
  }

  @Test
  void stop_endsTheWaiting() {
    try (Page page = browser.open("/")) {
      page.route("**/api/v1/ask", route -> {});
      ask(page, "What did Kirby say?");
      assertThat(page.locator(".waiting")).hasText("Reading the articles…");
      page.locator("#stop").click();

      assertThat(page.locator(".turn .notice")).hasText("Stopped.");
      assertThat(page.locator("#submit")).isVisible();
    }
  }

  @Test
  void keyboard_isEnough() {
    try (Page page = browser.open("/")) {
      assertThat(page.locator("#question")).isFocused();
      page.keyboard().type("What did Kirby say?");
      page.keyboard().press("Enter");
      assertThat(page.locator(".manner")).isVisible();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.locator(".remove")).isFocused();
      page.keyboard().press("Tab");
      assertThat(page.locator(".claim .mark").first()).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#s7")).hasClass("sentence lit");
      assertThat(page.locator("#panel")).isFocused();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.getByRole(AriaRole.BUTTON, named("Close"))).isFocused();
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1280, 860", "DARK, 1280, 860", "LIGHT, 360, 740", "DARK, 360, 740"})
  void page_isAccessibleAndFits(ColorScheme scheme, int width, int height) {
    String name = scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
    try (Page page = browser.open("/", scheme, width, height)) {
      page.locator("#example .chip").waitFor();
      check(page, name + "-1-home");
      ask(page, "What did Kirby say?");
      assertThat(page.locator(".manner")).isVisible();
      check(page, name + "-2-answer");
      page.locator(".claim .mark").nth(2).click();
      assertThat(page.locator("#s9")).hasClass("sentence lit");
      check(page, name + "-3-article");
      page.keyboard().press("Escape");
      ask(page, "model: What did Medeiros say?");
      page.locator(".withheld summary").click();
      check(page, name + "-4-model");
      ask(page, "What did Macron say?");
      assertThat(page.locator(".abstained")).isVisible();
      ask(page, "unavailable: x");
      assertThat(page.locator(".failure")).isVisible();
      check(page, name + "-5-nothing");
      page.navigate("http://127.0.0.1:" + server.port() + "/articles/hostile.1#s2");
      assertThat(page.locator("#s2")).hasClass("sentence lit");
      check(page, name + "-6-permalink");
    }
    assertClean();
  }

  private static void ask(Page page, String question) {
    page.locator("#question").fill(question);
    page.locator("#question").press("Enter");
    assertThat(page.locator(".turn .question").first()).hasText(question);
  }

  private static void assertFailure(Page page, String text) {
    assertThat(page.locator(".turn").first().locator(".failure")).hasText(text);
  }

  /** Looks at the page as people with other eyes, and with another screen, do. */
  static void check(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "ui", name + ".png")));
    assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(overflow).as(name + " is too wide").isEqualTo(0);
  }

  private static void assertClean() {
    assertThat(browser.foreignRequests()).isEmpty();
    assertThat(browser.errors()).isEmpty();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
