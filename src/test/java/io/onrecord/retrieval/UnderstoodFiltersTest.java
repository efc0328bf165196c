package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.Articles;
import io.onrecord.index.Filters;
import io.onrecord.index.lucene.LuceneIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a question that is understood, asked on Wednesday, May 13, 2026. */
final class UnderstoodFiltersTest {
  @TempDir private static Path folder;
  private static LuceneIndex index;
  private static QuestionRetriever retriever;

  @BeforeAll
  static void open() throws Exception {
    index = LuceneIndex.open(folder);
    index.put(
        Articles.of(
            "may12",
            "2026-05-12",
            "Reuters",
            "Drivers go on strike in Lima.",
            "John Kirby: The strike must end.",
            "Ireland sent observers to the strike."));
    index.put(
        Articles.of(
            "may5",
            "2026-05-05",
            "The Guardian",
            "Drivers plan a strike in Lima.",
            "John Kirby: Talks on the strike go on.",
            "Volodymyr Zelensky came to Lima."));
    index.put(
        Articles.of(
            "june",
            "2024-06-20",
            "CNN",
            "An old strike ends in Lima.",
            "John Kirby: The strike of 2024 is over.",
            "Nobody won the race on September 11."));
    index.commit();
    retriever = new QuestionRetriever(index, Today.CLOCK);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void date_isAFilter_andSaysWhichWordsItComesFrom() {
    Evidence evidence = ask("What did Kirby say last week?");

    assertThat(articles(evidence)).containsExactly("may5");
    assertThat(evidence.reading().filters()).isEqualTo(Filters.NONE);
    assertThat(evidence.reading().notes()).isEmpty();
    assertThat(evidence.reading().understood())
        .containsExactly(
            new Understood(
                Understood.Kind.SPEAKER, "Kirby", "statements of John Kirby", Filters.NONE),
            new Understood(
                Understood.Kind.DATE,
                "last week",
                "published 4 to 10 May 2026",
                new Filters(null, day("2026-05-04"), day("2026-05-10"), null)));
  }

  @Test
  void dateThatIsIgnored_letsAllThrough() {
    assertThat(articles(ask("What did Kirby say last week?", Understood.Kind.DATE)))
        .containsExactly("may12", "may5", "june");
  }

  @Test
  void filterOfTheAsker_winsOverTheText() {
    Filters set = new Filters("cnn", null, day("2025-01-01"), null);
    Evidence evidence =
        retriever.retrieve(
            new Question("What did Kirby say last week in the Guardian?", List.of(), null, set));

    assertThat(articles(evidence)).containsExactly("june");
    assertThat(evidence.reading().filters()).isEqualTo(set);
    assertThat(evidence.reading().understood())
        .extracting(Understood::kind)
        .containsExactly(Understood.Kind.SPEAKER);
  }

  @Test
  void dateThatLeavesNothing_isDropped_andTheNewestDayTold() {
    Evidence evidence = ask("What did Kirby say today about the strike?");

    assertThat(articles(evidence)).containsExactly("may12", "may5", "june");
    assertThat(evidence.reading().understood())
        .extracting(Understood::kind)
        .containsExactly(Understood.Kind.SPEAKER);
    assertThat(evidence.reading().notes())
        .containsExactly(
            "nothing fits “today” (published on 13 May 2026); the newest article is of 12 May 2026,"
                + " so this is without that filter");
  }

  @Test
  void outletThatLeavesNothing_isDropped_butTheDateStays() {
    Evidence evidence = ask("What did Kirby say last week in CNN?");

    assertThat(articles(evidence)).containsExactly("june");
    assertThat(evidence.reading().notes())
        .containsExactly(
            "nothing fits “last week” (published 4 to 10 May 2026), so this is without that filter");
  }

  @Test
  void setFilter_isNeverDropped() {
    Question question =
        new Question("What did Kirby say?", List.of(), null, new Filters("Fox", null, null, null));

    assertThat(retriever.retrieve(question)).isInstanceOf(Evidence.Nothing.class);
  }

  @Test
  void dayOfAnEvent_isTopicFirst() {
    Evidence evidence = ask("Who won the race on September 11?");

    assertThat(articles(evidence)).containsExactly("june");
    assertThat(evidence.reading().topic()).isEqualTo("Who won the race on September 11");
    assertThat(evidence.reading().understood()).isEmpty();
  }

  @Test
  void monthOfAnEvent_isWhenItWasPublished_ifNoArticleTellsItSo() {
    Evidence evidence = ask("What strike was there in Lima in June 2024?");

    assertThat(articles(evidence)).containsExactly("june");
  }

  @Test
  void latest_sortsByDay() {
    Evidence evidence = ask("What is the latest on the strike in Lima?");

    assertThat(articles(evidence).getFirst()).isEqualTo("may12");
    assertThat(articles(evidence).getLast()).isEqualTo("june");
    assertThat(evidence.reading().understood())
        .containsExactly(
            new Understood(Understood.Kind.ORDER, "the latest", "newest first", Filters.NONE));
  }

  @Test
  void questionWithoutTopic_getsTheNewestArticles() {
    assertThat(articles(ask("What happened last week?"))).containsExactly("may5");
    assertThat(articles(ask("What is the latest news?"))).containsExactly("may12", "may5", "june");
    assertThat(articles(ask("What did CNN report?"))).containsExactly("june");
    assertThat(ask("What happened today?").reading().notes()).hasSize(2);
  }

  @Test
  void title_isAFilter() {
    Evidence evidence = ask("What did Kirby say in “Drivers plan a strike in Lima”?");

    assertThat(articles(evidence)).containsExactly("may5");
    assertThat(evidence.reading().understood().getLast())
        .isEqualTo(
            new Understood(
                Understood.Kind.TITLE,
                "Drivers plan a strike in Lima",
                "in the article “Drivers plan a strike in Lima.”",
                new Filters(null, null, null, null, "may5")));
  }

  @Test
  void misspeltWord_isCorrected_andSaidSo() {
    Evidence evidence = ask("Did Zelensy come to Lima?");

    assertThat(articles(evidence)).contains("may5");
    assertThat(evidence.reading().topic()).isEqualTo("Did Zelensky come to Lima");
    assertThat(evidence.reading().notes())
        .containsExactly("“Zelensy” is in no article; searched for it spelt “Zelensky”");
    assertThat(evidence.reading().understood())
        .containsExactly(
            new Understood(Understood.Kind.SPELLING, "Zelensy", "spelt “Zelensky”", Filters.NONE));
    assertThat(ask("Did Zelensy come to Lima?", Understood.Kind.SPELLING).reading().topic())
        .isEqualTo("Did Zelensy come to Lima");
  }

  @Test
  void topicOfASpeaker_isCorrectedToo() {
    assertThat(articles(ask("What did Kirby say about the srtike?")))
        .containsExactly("may12", "may5", "june");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who leads Iceland?", // not Ireland
        "Who is in LIMB?",
        "Who is \"Zelensyk\"?",
        "What of strike?",
        "Who has 1234567 drivers?",
        "Who is at zelensy@example.com?"
      })
  void otherWords_areNotCorrected(String question) {
    assertThat(ask(question).reading().understood()).isEmpty();
  }

  @Test
  void nearWord_isOfferedWhenNothingIsFound() {
    assertThat(ask("Who leads Iceland?").reading().notes())
        .containsExactly("“Iceland” is in no article; did you mean “Ireland”?");
  }

  @ParameterizedTest
  @CsvSource({
    "Zelensy, Zelensky, true",
    "srtike, strike, true",
    "presidant, president, true",
    "macrom, macron, true",
    "iceland, ireland, false",
    "korea, korean, false",
    "slovakia, slovenia, false",
    "trade, trader, false",
    "come, came, false",
    "cmoe, come, true"
  })
  void slips_areToldFromOtherWords(String written, String meant, boolean slip) {
    assertThat(Spelling.isSlip(written, meant)).isEqualTo(slip);
  }

  @Test
  void speakerThatIsIgnored_isSearchedFor() {
    Evidence evidence = ask("What did Kirby say about the strike?", Understood.Kind.SPEAKER);

    assertThat(evidence).isInstanceOf(Evidence.Sentences.class);
    assertThat(evidence.reading().understood()).isEmpty();
  }

  @Test
  void noArticles_noFilters() {
    var empty = new io.onrecord.index.MemoryIndex();
    Evidence evidence =
        new QuestionRetriever(empty, Today.CLOCK)
            .retrieve(Question.of("What is the latest in the Guardian since Monday?"));

    assertThat(evidence).isInstanceOf(Evidence.Nothing.class);
  }

  @Test
  void randomQuestions_areTakenInATimeThatGrowsWithThem() {
    String[] pieces = {
      "What did ",
      "Kirby ",
      "say ",
      "last week ",
      "on June ",
      "31 ",
      "2024 ",
      "between ",
      "and ",
      "the latest ",
      "in \"",
      "'",
      "’s ",
      "“",
      "in CNN ",
      "\u0000",
      "\uD83D",
      "\u202E",
      "٣ ",
      "ﬁ ",
      "\u0301",
      "999 years ago ",
      "99 May 9999 ",
      "0000-00-00 ",
      "article ",
      "Zelensy ",
      "?",
      "  "
    };
    Random random = new Random(7);
    for (int i = 0; i < 600; i++) {
      StringBuilder question = new StringBuilder("x");
      int length = i % 20 == 0 ? Question.MAX_CHARS : 80;
      while (question.length() < length) {
        question.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = question.substring(0, length);
      Evidence evidence = ask(text, Understood.Kind.values()[random.nextInt(6)]);
      assertThat(evidence.reading()).isNotNull();
    }
  }

  private static Evidence ask(String question, Understood.Kind... ignored) {
    return retriever.retrieve(
        new Question(question, List.of(), null, Filters.NONE, Set.of(ignored)));
  }

  private static List<String> articles(Evidence evidence) {
    return switch (evidence) {
      case Evidence.Statements found ->
          found.page().statements().stream().map(s -> s.article().id()).toList();
      case Evidence.Sentences found ->
          found.sentences().stream().map(s -> s.article().id()).distinct().toList();
      case Evidence.Nothing ignored -> List.of();
    };
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
