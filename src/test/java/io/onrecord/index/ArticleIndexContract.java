package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.onrecord.article.Days;
import io.onrecord.article.Span;
import io.onrecord.statement.Statement;
import io.onrecord.statement.Statement.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ArticleIndex} does. */
public abstract class ArticleIndexContract {
  private static final IndexedArticle FLOOD =
      Articles.of(
          "flood",
          "2026-03-02",
          "Daily Post",
          "The river rose by two metres overnight.",
          "Jane Roe: The dams have held so far.",
          "Jane Roe and Omar Haddad: More rain is expected on Friday.",
          "Schools stayed shut.");
  private static final IndexedArticle ELECTION =
      Articles.of(
          "election",
          "2026-05-09",
          "Evening Star",
          "Voters went to the polls on Sunday.",
          "José Núñez: The dams were never an issue in this election.",
          "U.S. officials: No weapon was found.");
  private static final IndexedArticle UNDATED =
      Articles.of(
          "undated",
          null,
          "Daily Post",
          "A note from the archive.",
          "Jane Roe: Weapons have no place here.");

  private ArticleIndex index;

  /** An empty index. */
  protected abstract ArticleIndex open() throws Exception;

  @BeforeEach
  void openIndex() throws Exception {
    index = open();
  }

  @AfterEach
  void closeIndex() {
    index.close();
  }

  @Test
  void emptyIndex_findsNothing() {
    assertThat(index.article("flood")).isEmpty();
    assertThat(index.articles(null, 10)).isEqualTo(new ArticlePage(List.of(), 0, null));
    assertThat(index.statements(StatementQuery.by(List.of(), 10)))
        .isEqualTo(new StatementPage(List.of(), 0, 0, null));
    assertThat(index.passages("dams", Filters.NONE, 10))
        .isEqualTo(new PassageRanking(List.of(), 0));
    assertThat(index.speakers("", 10)).isEmpty();
    assertThat(index.fingerprints()).isEmpty();
    assertThat(index.stats()).isEqualTo(new IndexStats(0, 0, 0, 0));
    assertThat(index.outlets()).isEmpty();
    assertThat(index.titled("the river rose", 1)).isEmpty();
    assertThat(index.published()).isEmpty();
    assertThat(index.wordsSpeltLike("rivr", 3)).isEmpty();
  }

  @Test
  void statement_comesBackWithAllThatIsKnownOfIt() {
    Statement outer = FLOOD.statements().getFirst();
    Statement inner =
        new Statement(
            2,
            outer.content(),
            FLOOD.statements().get(1).speakers(),
            outer.mention(),
            null,
            Form.INDIRECT,
            Statement.Polarity.DENIES,
            new Span(0, 3),
            new Statement.Time(
                new Span(4, 9),
                new Days(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28"))),
            1,
            0.5,
            "by-hand");
    index.put(
        new IndexedArticle(FLOOD.article(), FLOOD.file(), List.of(outer, inner), FLOOD.passages()));
    index.refresh();

    assertThat(index.statements(StatementQuery.by(List.of("Omar Haddad"), 10)).statements())
        .containsExactly(new FoundStatement(FLOOD.article(), inner, outer.speakers()));
  }

  @Test
  void put_isSeenAfterRefresh() {
    index.put(FLOOD);
    assertThat(index.article("flood")).isEmpty();

    index.refresh();

    assertThat(index.article("flood")).contains(FLOOD.article());
    assertThat(index.stats()).isEqualTo(new IndexStats(1, 1, 2, 2));
    assertThat(index.fingerprints()).containsExactly(java.util.Map.entry("flood", FLOOD.file()));
  }

  @Test
  void put_replacesTheArticleAsAWhole() {
    fill(FLOOD, ELECTION);
    IndexedArticle corrected =
        Articles.of("flood", "2026-03-03", "Daily Post", "Ann Lee: The river fell again.");

    index.put(corrected);
    index.commit();

    assertThat(index.article("flood")).contains(corrected.article());
    assertThat(contents(StatementQuery.by(List.of("Jane Roe"), 10))).isEmpty();
    assertThat(contents(StatementQuery.by(List.of("Ann Lee"), 10)))
        .containsExactly("The river fell again.");
    assertThat(index.passages("metres overnight", Filters.NONE, 10).total()).isZero();
    assertThat(index.speakersNamed("Roe")).isEmpty();
    assertThat(index.stats().articles()).isEqualTo(2);
  }

  @Test
  void copies_areTheOtherPrintingsOfAStory_asArticlesComeAndGo() {
    String[] story = Wires.story(8);
    fill(
        Articles.of("wire", "2026-03-02", "Agency", story),
        Articles.of(
            "cut", "2026-03-03", "Daily Post", List.of(story).subList(0, 4).toArray(String[]::new)),
        Articles.of("other", "2026-03-03", "Daily Post", Wires.otherStory(8)),
        FLOOD);
    assertThat(index.copies("wire")).containsExactly("cut");
    assertThat(index.copies("cut")).containsExactly("wire");
    assertThat(index.copies("other")).isEmpty();
    assertThat(index.copies("flood")).isEmpty();
    assertThat(index.copies("no-such-article")).isEmpty();

    index.put(Articles.of("again", "2026-03-04", "Evening Star", story));
    assertThat(index.copies("wire")).containsExactly("cut");
    index.refresh();
    assertThat(index.copies("wire")).containsExactly("again", "cut");
    assertThat(index.copies("again")).containsExactly("cut", "wire");

    index.put(Articles.of("cut", "2026-03-05", "Daily Post", Wires.otherStory(3)));
    index.remove("wire");
    index.commit();
    assertThat(index.copies("again")).isEmpty();
    assertThat(index.copies("wire")).isEmpty();
    assertThat(index.copies("cut")).containsExactly("other");
  }

  @Test
  void copies_ofAStoryThatAllPrint_areAll() {
    List<String> ids = new ArrayList<>();
    for (int i = 100; i < 200; i++) {
      ids.add("copy-" + i);
      index.put(Articles.of("copy-" + i, null, "Outlet " + i, Wires.story(8)));
      if (i % 10 == 0) {
        index.refresh();
      }
    }
    index.refresh();

    assertThat(index.copies("copy-150"))
        .isEqualTo(ids.stream().filter(id -> !id.equals("copy-150")).toList());
  }

  @Test
  void remove_takesAllThatBelongsToTheArticle() {
    fill(FLOOD, ELECTION);

    index.remove("flood");
    index.remove("no-such-article");
    index.commit();

    assertThat(index.article("flood")).isEmpty();
    assertThat(index.stats()).isEqualTo(new IndexStats(1, 1, 2, 2));
    assertThat(index.speakers("", 10))
        .extracting(SpeakerEntry::name)
        .containsExactly("José Núñez", "U.S. officials");
  }

  @Test
  void statements_ofASpeaker_areComplete_newestFirst_undatedLast() {
    fill(UNDATED, ELECTION, FLOOD);

    StatementPage page = index.statements(StatementQuery.by(List.of("Jane Roe"), 10));

    assertThat(texts(page))
        .containsExactly(
            "The dams have held so far.",
            "More rain is expected on Friday.",
            "Weapons have no place here.");
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.articles()).isEqualTo(2);
    assertThat(page.next()).isNull();
    assertThat(page.statements().getFirst().article()).isEqualTo(FLOOD.article());
  }

  @Test
  void keysOfAnEntry_findTheStatementsUnderAllItsNames() {
    fill(FLOOD, Articles.of("later", "2026-04-01", "Post", "Haddad: The rain has stopped."));

    SpeakerEntry haddad = index.speakersNamed("Haddad").getFirst();

    assertThat(haddad.name()).isEqualTo("Omar Haddad");
    assertThat(haddad.statements()).isEqualTo(2);
    assertThat(contents(StatementQuery.by(haddad.keys(), 10)))
        .containsExactly("The rain has stopped.", "More rain is expected on Friday.");
    assertThat(contents(StatementQuery.by(haddad.assumed().getFirst().keys(), 10)))
        .containsExactly("The rain has stopped.");
  }

  @Test
  void jointStatement_isFoundUnderEachSpeaker_andOnceUnderBoth() {
    fill(FLOOD);

    assertThat(contents(StatementQuery.by(List.of("Omar Haddad"), 10)))
        .containsExactly("More rain is expected on Friday.");
    assertThat(contents(StatementQuery.by(List.of("Omar Haddad", "Jane Roe"), 10))).hasSize(2);
  }

  @Test
  void statements_arePagedWithoutGapOrDouble() {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      String day = i % 3 == 0 ? null : "2026-01-%02d".formatted(i + 1);
      index.put(
          Articles.of(
              "a" + i, day, "Post", "Jane Roe: Word " + i + ".", "Jane Roe: Again " + i + "."));
      expected.add("Word " + i + ".");
      expected.add("Again " + i + ".");
    }
    index.commit();

    List<String> seen = new ArrayList<>();
    @Nullable String after = null;
    int pages = 0;
    do {
      StatementPage page =
          index.statements(
              new StatementQuery(List.of("Jane Roe"), "", 1, "", Filters.NONE, after, 10));
      assertThat(page.total()).isEqualTo(50);
      assertThat(page.articles()).isEqualTo(25);
      seen.addAll(texts(page));
      after = page.next();
      pages++;
    } while (after != null);

    assertThat(pages).isEqualTo(5);
    assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(seen.subList(0, 2)).containsExactly("Word 23.", "Again 23.");
  }

  @Test
  void about_asksForEveryWord_orForTheShareOfThem() {
    fill(FLOOD, ELECTION, UNDATED);

    assertThat(contents(about("dam", 1)))
        .containsExactly(
            "The dams were never an issue in this election.", "The dams have held so far.");
    assertThat(contents(about("dams election", 1)))
        .containsExactly("The dams were never an issue in this election.");
    assertThat(contents(about("dams election", 0.5))).hasSize(2);
    assertThat(contents(about("Iceland", 0.5))).isEmpty();
    assertThat(contents(about("the of and", 1))).as("only stop words ask for nothing").hasSize(5);
  }

  @Test
  void phrase_standsInTheContentWordByWord() {
    fill(FLOOD, ELECTION);

    assertThat(contents(phrase("the DAMS, have held")))
        .containsExactly("The dams have held so far.");
    assertThat(contents(phrase("held have dams"))).isEmpty();
    assertThat(contents(phrase("Jane Roe"))).as("the speaker is not content").isEmpty();
  }

  @Test
  void filters_leaveOut() {
    fill(FLOOD, ELECTION, UNDATED);

    assertThat(contents(filtered(new Filters("daily post", null, null, null)))).hasSize(3);
    assertThat(contents(filtered(new Filters(null, LocalDate.parse("2026-03-03"), null, null))))
        .hasSize(2);
    assertThat(contents(filtered(new Filters(null, null, LocalDate.parse("2026-03-02"), null))))
        .hasSize(2);
    assertThat(contents(filtered(new Filters(null, null, null, Form.DIRECT)))).isEmpty();
    assertThat(contents(filtered(new Filters(null, null, null, Form.INDIRECT)))).hasSize(5);
    assertThat(index.passages("dams", new Filters("Evening Star", null, null, null), 10).hits())
        .extracting(PassageHit::article)
        .containsExactly("election");
  }

  @Test
  void articleFilter_letsOneArticleThrough() {
    fill(FLOOD, ELECTION, UNDATED);

    Filters flood = new Filters(null, null, null, null, "flood");
    assertThat(contents(filtered(flood))).hasSize(2);
    assertThat(index.passages("dams", flood, 10).hits())
        .extracting(PassageHit::article)
        .containsExactly("flood");
    Filters none = new Filters("Evening Star", null, null, null, "flood");
    assertThat(index.passages("dams", none, 10).total()).isZero();
    assertThat(contents(filtered(new Filters(null, null, null, null, "gone")))).isEmpty();
    assertThatThrownBy(() -> new Filters(null, null, null, null, "../etc"))
        .hasMessageStartingWith("\"article\" must be the id of an article");
  }

  @Test
  void outlets_areCounted_mostArticlesFirst() {
    fill(FLOOD, ELECTION, UNDATED, Articles.of("x", null, "DAILY POST", "It rains."));

    assertThat(index.outlets())
        .containsExactly(new OutletEntry("Daily Post", 3), new OutletEntry("Evening Star", 1));

    index.remove("election");
    index.commit();
    assertThat(index.outlets()).containsExactly(new OutletEntry("Daily Post", 3));
  }

  @Test
  void published_isFromTheOldestToTheNewestDay() {
    fill(UNDATED);
    assertThat(index.published()).isEmpty();

    fill(FLOOD, ELECTION, Articles.of("old", "1969-12-30", "Post", "The moon is far."));
    assertThat(index.published())
        .contains(new Days(LocalDate.parse("1969-12-30"), LocalDate.parse("2026-05-09")));

    index.remove("old");
    index.remove("election");
    index.commit();
    assertThat(index.published()).contains(Days.of(LocalDate.parse("2026-03-02")));
  }

  @Test
  void newest_areTheArticlesThatTheFiltersLetThrough_undatedLast() {
    fill(FLOOD, ELECTION, UNDATED);

    assertThat(index.newest(Filters.NONE, 10))
        .containsExactly(ELECTION.article(), FLOOD.article(), UNDATED.article());
    assertThat(index.newest(Filters.NONE, 1)).containsExactly(ELECTION.article());
    assertThat(index.newest(new Filters("daily post", null, null, null), 10))
        .containsExactly(FLOOD.article(), UNDATED.article());
    assertThat(index.newest(new Filters(null, null, null, null, "gone"), 10)).isEmpty();
  }

  @Test
  void titled_findsWordsOneAfterAnother() {
    fill(FLOOD, ELECTION, UNDATED, Articles.of("b", null, "Post", "Why the river rose by two"));

    assertThat(index.titled("“The RIVER rose by two”", 10))
        .extracting(article -> article.id())
        .containsExactly("b", "flood");
    assertThat(index.titled("river rose", 1))
        .extracting(article -> article.id())
        .containsExactly("b");
    assertThat(index.titled("river by two", 10)).isEmpty();
    assertThat(index.titled("rivers rose", 10)).isEmpty();
    assertThat(index.titled("the of", 10)).isEmpty();
    assertThat(index.titled("", 10)).isEmpty();
    assertThatThrownBy(() -> index.titled("x", 51)).hasMessage("limit must be 1 to 50, was 51");
  }

  @Test
  void wordsSpeltLike_areAsPrinted_nearestFirst() {
    fill(FLOOD, ELECTION, UNDATED);

    assertThat(index.wordsSpeltLike("electoin", 3))
        .containsExactly(new SimilarWord("election", 1, 1));
    assertThat(index.wordsSpeltLike("Wepon", 3)).containsExactly(new SimilarWord("weapon", 1, 1));
    assertThat(index.wordsSpeltLike("frydae", 3)).as("two edits of six letters").isEmpty();
    assertThat(index.wordsSpeltLike("fryday", 3)).containsExactly(new SimilarWord("Friday", 1, 1));
    assertThat(index.wordsSpeltLike("wether", 3)).isEmpty();
    assertThat(index.wordsSpeltLike("Weapon", 3)).as("the word itself is held").isEmpty();
    assertThat(index.wordsSpeltLike("Haddat", 3))
        .extracting(SimilarWord::word)
        .containsExactly("Haddad");
    assertThat(index.wordsSpeltLike("lection", 3)).as("the first letter stays").isEmpty();
    assertThat(index.wordsSpeltLike("riv", 3)).as("too short").isEmpty();
    assertThat(index.wordsSpeltLike("overnite", 3)).as("two letters of eight").isEmpty();
    assertThat(index.wordsSpeltLike("", 3)).isEmpty();
  }

  @Test
  void passages_areRankedByTheirWords_andFoundByTheirSpeakers() {
    fill(FLOOD, ELECTION, UNDATED);

    assertThat(index.passages("voters at the polls?", Filters.NONE, 10).hits())
        .extracting(PassageHit::article)
        .containsExactly("election");
    PassageRanking dams = index.passages("dams rain friday", Filters.NONE, 1);
    assertThat(dams.total()).isEqualTo(2);
    assertThat(dams.hits()).extracting(PassageHit::article).containsExactly("flood");
  }

  @Test
  void numbersAndMonths_areFoundHoweverTheyArePrinted() {
    fill(
        Articles.of("digits", null, "Post", "On Sept. 20 the firm sold 1,200 cars and 7 lorries."),
        Articles.of("words", null, "Post", "On the 21st of July seven people left the hall."));

    assertThat(articlesWith("september")).containsExactly("digits");
    assertThat(articlesWith("1200")).containsExactly("digits");
    assertThat(articlesWith("Seven")).containsExactlyInAnyOrder("digits", "words");
    assertThat(articlesWith("Jul. 21")).containsExactly("words");
    assertThat(index.terms("20th")).extracting(IndexTerm::text).containsExactly("20");
  }

  private List<String> articlesWith(String words) {
    return index.passages(words, Filters.NONE, 10).hits().stream()
        .map(PassageHit::article)
        .toList();
  }

  @Test
  void load_givesThePassagesWhole_andLeavesOutWhatIsGone() {
    fill(FLOOD, ELECTION);
    List<PassageHit> hits = index.passages("dams rain friday voters", Filters.NONE, 10).hits();
    assertThat(hits).hasSize(2);

    List<FoundPassage> loaded = index.load(hits);

    assertThat(loaded)
        .extracting(found -> new PassageHit(found.article().id(), 1, found.score()))
        .containsExactlyElementsOf(hits);
    assertThat(loaded).allMatch(found -> found.statements().size() == 2);
    index.remove("flood");
    index.refresh();
    List<PassageHit> gone = List.of(new PassageHit("election", 9, 1), new PassageHit("x", 1, 1));
    assertThat(index.load(hits))
        .extracting(found -> found.article().id())
        .containsExactly("election");
    assertThat(index.load(gone)).isEmpty();
  }

  @Test
  void queries_takeNoSyntax() {
    fill(FLOOD);

    for (String words :
        List.of("\"a b\"?", "no/yes?", "(", "dams^", "*:*", "title:[a TO", "AND OR NOT", "\\")) {
      index.passages(words, Filters.NONE, 10);
      index.statements(about(words, 1));
      index.speakersNamed(words);
      index.speakersInRole(words);
      index.speakersSpeltLike(words, 3);
      index.speakers(words, 3);
      index.terms(words);
      index.wordsSpeltLike(words, 3);
      index.titled(words, 3);
    }
    assertThat(index.passages("*:*", Filters.NONE, 10).total()).isZero();
  }

  @Test
  void speakers_areCounted_mostStatementsFirst() {
    fill(FLOOD, ELECTION, UNDATED);

    assertThat(index.speakers("", 10))
        .extracting(entry -> entry.name() + " " + entry.statements())
        .containsExactly("Jane Roe 3", "José Núñez 1", "Omar Haddad 1", "U.S. officials 1");
    assertThat(index.speakers("ro", 10)).extracting(SpeakerEntry::name).containsExactly("Jane Roe");
    assertThat(index.speakers("", 2)).hasSize(2);
  }

  @Test
  void speakersNamed_knowsAliases_andLooksPastCaseAccentsAndStops() {
    fill(FLOOD, ELECTION);

    assertThat(index.speakersNamed("roe"))
        .extracting(SpeakerEntry::name)
        .containsExactly("Jane Roe");
    assertThat(index.speakersNamed("jose nunez")).hasSize(1);
    assertThat(index.speakersNamed("the US officials")).hasSize(1);
    assertThat(index.speakersNamed("Jane")).isEmpty();
  }

  @Test
  void speakersSpeltLike_allowsOneEditInShortNamesAndTwoInLong() {
    fill(FLOOD, ELECTION);

    assertThat(index.speakersSpeltLike("Hadad", 3))
        .extracting(SpeakerEntry::name)
        .containsExactly("Omar Haddad");
    assertThat(index.speakersSpeltLike("Jnae Rowe", 3))
        .extracting(SpeakerEntry::name)
        .containsExactly("Jane Roe");
    assertThat(index.speakersSpeltLike("Macron", 3)).isEmpty();
  }

  @Test
  void terms_leaveStopWordsOut_andWeighRareWordsMore() {
    fill(FLOOD, ELECTION);

    List<IndexTerm> terms = index.terms("the dams of Iceland voters");

    assertThat(terms).hasSize(3);
    assertThat(terms.get(0).span().in("the dams of Iceland voters")).isEqualTo("dams");
    assertThat(index.weight(terms.get(2))).isGreaterThan(index.weight(terms.get(0)));
    assertThat(index.weight(terms.get(1))).isGreaterThan(index.weight(terms.get(2)));
    assertThat(index.weight(terms.get(0))).isPositive();
  }

  @Test
  void articles_arePagedInTheOrderOfTheirIds() {
    fill(FLOOD, ELECTION, UNDATED);

    ArticlePage first = index.articles(null, 2);
    ArticlePage second = index.articles(first.next(), 2);

    assertThat(first.articles()).containsExactly(ELECTION.article(), FLOOD.article());
    assertThat(first.total()).isEqualTo(3);
    assertThat(second.articles()).containsExactly(UNDATED.article());
    assertThat(second.next()).isNull();
    assertThatThrownBy(() -> index.articles(null, 0)).hasMessage("limit must be 1 to 1000, was 0");
  }

  @Test
  void vectors_areAddedBehind_andFoundBySimilarity() {
    fill(FLOOD, ELECTION, UNDATED);
    assertThat(index.articlesWithoutVectors(null, 10))
        .containsExactly("election", "flood", "undated");
    assertThat(index.articlesWithoutVectors(null, 2)).containsExactly("election", "flood");
    assertThat(index.articlesWithoutVectors("flood", 10)).containsExactly("undated");
    assertThat(index.vectorShare()).isZero();
    assertThat(index.similarPassages(direction(0), Filters.NONE, 10)).isEmpty();

    assertThat(index.addVectors("flood", FLOOD.file(), List.of(direction(0)))).isTrue();
    assertThat(index.addVectors("election", ELECTION.file(), List.of(direction(60)))).isTrue();
    assertThat(index.articlesWithoutVectors(null, 10)).as("not visible yet").hasSize(3);
    index.commit();

    assertThat(index.articlesWithoutVectors(null, 10)).containsExactly("undated");
    assertThat(index.vectorShare()).isCloseTo(2 / 3.0, within(1e-9));
    List<PassageHit> found = index.similarPassages(direction(10), Filters.NONE, 10);
    assertThat(found).extracting(PassageHit::article).containsExactly("flood", "election");
    assertThat(found.get(0).score()).isCloseTo(Math.cos(Math.toRadians(10)), within(0.01));
    assertThat(found.get(1).score()).isCloseTo(Math.cos(Math.toRadians(50)), within(0.01));
    assertThat(index.load(found).getFirst().passage()).isEqualTo(FLOOD.passages().getFirst());
    assertThat(index.similarPassages(direction(10), Filters.NONE, 1)).hasSize(1);
    Filters evening = new Filters("Evening Star", null, null, null);
    assertThat(index.similarPassages(direction(10), evening, 10))
        .extracting(PassageHit::article)
        .containsExactly("election");
  }

  @Test
  void vectors_changeNothingElse() {
    fill(FLOOD, ELECTION, UNDATED);
    IndexStats stats = index.stats();
    StatementPage statements = index.statements(StatementQuery.by(List.of("Jane Roe"), 10));
    PassageRanking passages = index.passages("dams rain friday", Filters.NONE, 10);

    index.addVectors("flood", FLOOD.file(), List.of(direction(0)));
    index.commit();

    assertThat(index.stats()).isEqualTo(stats);
    assertThat(index.statements(StatementQuery.by(List.of("Jane Roe"), 10))).isEqualTo(statements);
    assertThat(index.passages("dams rain friday", Filters.NONE, 10).hits())
        .extracting(PassageHit::article)
        .isEqualTo(passages.hits().stream().map(PassageHit::article).toList());
    assertThat(index.indexedArticle("flood")).contains(FLOOD);
  }

  @Test
  void vectors_neverUndoWhatWasPutOrRemovedMeanwhile() {
    fill(FLOOD, ELECTION, UNDATED);
    IndexedArticle newer =
        new IndexedArticle(
            Articles.of("flood", "2026-03-03", "Daily Post", "Ann Lee: It fell.").article(),
            new Fingerprint("flood.txt", 1, 2),
            List.of(),
            Articles.of("flood", null, "x", "Ann Lee: It fell.").passages());
    index.put(newer);
    index.remove("undated");

    assertThat(index.addVectors("flood", FLOOD.file(), List.of(direction(0)))).isFalse();
    assertThat(index.addVectors("flood", newer.file(), List.of(direction(0))))
        .as("not visible yet")
        .isFalse();
    assertThat(index.addVectors("undated", UNDATED.file(), List.of(direction(0)))).isFalse();
    assertThat(index.addVectors("none", FLOOD.file(), List.of(direction(0)))).isFalse();
    index.commit();

    assertThat(index.indexedArticle("flood")).contains(newer);
    assertThat(index.article("undated")).isEmpty();
    assertThat(index.addVectors("flood", FLOOD.file(), List.of(direction(0)))).isFalse();
    assertThat(index.addVectors("flood", newer.file(), List.of(direction(0)))).isTrue();
    index.put(FLOOD);
    index.commit();

    assertThat(index.indexedArticle("flood")).contains(FLOOD);
    assertThat(index.articlesWithoutVectors(null, 10)).containsExactly("election", "flood");
  }

  @Test
  void vectors_areChecked() {
    fill(FLOOD);

    assertThatThrownBy(() -> index.addVectors("flood", FLOOD.file(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be 1 vectors, were 0");
    assertThatThrownBy(() -> index.addVectors("flood", FLOOD.file(), List.of(new float[4])))
        .hasMessage("a vector must be of length 1, was 0.0 long");
    assertThatThrownBy(() -> index.similarPassages(new float[] {Float.NaN}, Filters.NONE, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index.similarPassages(direction(0), Filters.NONE, 0))
        .hasMessage("limit must be 1 to 1000, was 0");
    assertThatThrownBy(() -> index.articlesWithoutVectors(null, 1001))
        .hasMessage("limit must be 1 to 1000, was 1001");
  }

  @Test
  void articleWithoutPassages_needsNoVectors() {
    fill(Articles.of("empty", null, "Daily Post"));

    assertThat(index.articlesWithoutVectors(null, 10)).isEmpty();
    assertThat(index.vectorShare()).isEqualTo(1);
  }

  /**
   * Three articles of 400 pass the filter, none of them near: a search by neighbours misses them.
   */
  @Test
  void selectiveFilter_findsAllThatPass() {
    for (int i = 0; i < 400; i++) {
      boolean rare = i % 150 == 7;
      index.put(Articles.of("a" + i, "2026-01-01", rare ? "Rare" : "Common", "It rained."));
    }
    index.commit();
    for (int i = 0; i < 400; i++) {
      float[] vector = direction(i % 150 == 7 ? 170 - i / 100.0 : i / 10.0);
      Fingerprint file = index.fingerprints().get("a" + i);
      assertThat(index.addVectors("a" + i, file, List.of(vector))).isTrue();
    }
    index.commit();

    Filters rare = new Filters("Rare", null, null, null);
    assertThat(index.similarPassages(direction(0), rare, 10))
        .extracting(PassageHit::article)
        .containsExactly("a307", "a157", "a7");
    assertThat(index.similarPassages(direction(0), rare, 2))
        .extracting(PassageHit::article)
        .containsExactly("a307", "a157");
    assertThat(index.similarPassages(direction(0), Filters.NONE, 10))
        .hasSize(10)
        .allSatisfy(found -> assertThat(found.score()).isGreaterThan(0.95));
  }

  /** A vector of length 1 in a plane, at this angle. */
  private static float[] direction(double degrees) {
    float[] vector = new float[8];
    vector[0] = (float) Math.cos(Math.toRadians(degrees));
    vector[1] = (float) Math.sin(Math.toRadians(degrees));
    return vector;
  }

  private void fill(IndexedArticle... articles) {
    for (IndexedArticle article : articles) {
      index.put(article);
    }
    index.commit();
  }

  private List<String> contents(StatementQuery query) {
    return texts(index.statements(query));
  }

  private static List<String> texts(StatementPage page) {
    return page.statements().stream()
        .map(found -> found.statement().content().getFirst().in(found.article().text()))
        .toList();
  }

  private static StatementQuery about(String words, double share) {
    return new StatementQuery(List.of(), words, share, "", Filters.NONE, null, 100);
  }

  private static StatementQuery phrase(String phrase) {
    return new StatementQuery(List.of(), "", 1, phrase, Filters.NONE, null, 100);
  }

  private static StatementQuery filtered(Filters filters) {
    return new StatementQuery(List.of(), "", 1, "", filters, null, 100);
  }
}
