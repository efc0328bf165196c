package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.index.Fingerprint;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.MemoryIndex;
import io.onrecord.index.PassageCutter;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose statements a question gets, over several articles, as they are read from text. */
final class SpeakerFinderTest {
  private static final StatementExtractor EXTRACTOR = new StatementExtractor();

  private static final List<String> ARTICLES =
      List.of(
          "White House spokesman John Marsh said the bridge was safe.",
          "Retired admiral John Marsh said the bridge was old. He said it was ugly.",
          "The bridge was closed on Monday. Mr. Marsh said it would open on Friday.",
          "Mayor Maria Ortega of Lima said the harbor was full.",
          "Oslo Mayor Anna Berg said the harbor was empty. Former Mayor Erik Dahl said it was cold.",
          "Estonian Prime Minister Kati Saar said the tunnel was long.",
          "The head of NATO said the tunnel was short. The Kremlin spokesman said it was dark.",
          "The Lima Harbor Authority (LHA) said the pier was safe.",
          "Ships waited on Monday. The LHA said the pier was full.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the White House spokesperson      | John Marsh            | “the White House spokesperson” is taken to be John Marsh
          the Estonian prime minister       | Kati Saar             | “the Estonian prime minister” is taken to be Kati Saar
          Estonia's PM                      | Kati Saar             | “Estonia's PM” is taken to be Kati Saar
          the mayor of Oslo                 | Anna Berg             | “the mayor of Oslo” is taken to be Anna Berg
          the former mayor                  | Erik Dahl             | “the former mayor” is taken to be Erik Dahl
          NATO's head                       | head of NATO          | “NATO's head” is taken to be head of NATO
          the Kremlin spokesperson          | Kremlin spokesman     | “the Kremlin spokesperson” is taken to be Kremlin spokesman
          """)
  void role_findsTheOneWhoHasIt(String role, String name, String note) {
    Evidence evidence = ask("What did " + role + " say?");

    assertThat(evidence.reading().speakers()).containsExactly(name);
    assertThat(evidence.reading().notes()).contains(note);
  }

  @Test
  void roleOfSeveral_asksWhichOne() {
    Evidence.Nothing nothing = (Evidence.Nothing) ask("What did the mayor say about the harbor?");

    assertThat(nothing.reason())
        .isEqualTo("“the mayor” may be Anna Berg (1 statement) or Maria Ortega (1 statement)");
    assertThat(nothing.suggestions())
        .containsExactly(
            "What did Anna Berg say about the harbor?",
            "What did Maria Ortega say about the harbor?");
  }

  @Test
  void roleOfNobody_findsNobody() {
    assertThat(ask("What did the pope say?")).isInstanceOf(Evidence.Nothing.class);
  }

  @Test
  void printedRole_isJoinedByTheOnlyPersonWhoHasIt() {
    MemoryIndex index = index(ARTICLES);
    put(index, "more", "NATO head Jonas Vik said the tunnel was wide.");

    Evidence evidence =
        new QuestionRetriever(index, Today.CLOCK)
            .retrieve(Question.of("What did the head of NATO say?"));

    assertThat(evidence.reading().speakers()).containsExactly("Jonas Vik", "head of NATO");
    assertThat(evidence.reading().notes())
        .containsExactly("“the head of NATO” is taken to be Jonas Vik");
  }

  @ParameterizedTest
  @CsvSource({
    "Marsh",
    "John Marsh",
    "Mr. Marsh",
    "White House spokesman John Marsh",
    "Admiral Marsh"
  })
  void person_getsTheStatementsOfAllArticles_andWhatWasAssumed(String name) {
    Evidence.Statements evidence = (Evidence.Statements) ask("What did " + name + " say?");

    assertThat(evidence.page().total()).isEqualTo(4);
    assertThat(evidence.page().articles()).isEqualTo(3);
    assertThat(evidence.reading().speakers()).containsExactly("John Marsh");
    assertThat(evidence.reading().notes())
        .containsExactly("“Marsh” in 1 article is taken to be John Marsh");
    assertThat(evidence.page().statements())
        .extracting(found -> found.statement().speakers().getFirst().name())
        .containsExactly("John Marsh", "John Marsh", "John Marsh", "Marsh");
  }

  @Test
  void note_isLeftOutWhereNothingAssumedIsShown() {
    assertThat(ask("What did Marsh say about ugly?").reading().notes()).isEmpty();
    assertThat(ask("What did Marsh say about Friday?").reading().notes()).hasSize(1);
  }

  @Test
  void bareName_isNobodysOnceTwoMayBeMeant() {
    MemoryIndex index = index(ARTICLES);
    put(index, "more", "Teacher James Marsh said the bridge was new.");
    QuestionRetriever retriever = new QuestionRetriever(index, Today.CLOCK);

    Evidence.Nothing which =
        (Evidence.Nothing) retriever.retrieve(Question.of("What did Marsh say?"));
    Evidence.Statements john =
        (Evidence.Statements) retriever.retrieve(Question.of("What did John Marsh say?"));

    assertThat(which.reason())
        .isEqualTo(
            "“Marsh” may be John Marsh (3 statements) or James Marsh (1 statement)"
                + " or Mr. Marsh (1 statement)");
    assertThat(which.suggestions())
        .containsExactly(
            "What did John Marsh say?", "What did James Marsh say?", "What did Mr. Marsh say?");
    assertThat(john.page().total()).isEqualTo(3);
    assertThat(john.reading().notes()).isEmpty();

    index.remove("more");
    index.commit();
    assertThat(
            ((Evidence.Statements) retriever.retrieve(Question.of("What did Marsh say?")))
                .page()
                .total())
        .isEqualTo(4);
  }

  @Test
  void acronym_getsTheStatementsUnderTheFullNameToo() {
    Evidence.Statements evidence = (Evidence.Statements) ask("What did the LHA say?");

    assertThat(evidence.page().total()).isEqualTo(2);
    assertThat(evidence.reading().speakers()).containsExactly("Lima Harbor Authority");
    assertThat(evidence.reading().notes())
        .containsExactly("“LHA” in 1 article is taken to be Lima Harbor Authority");
  }

  private static Evidence ask(String question) {
    return new QuestionRetriever(index(ARTICLES), Today.CLOCK).retrieve(Question.of(question));
  }

  private static MemoryIndex index(List<String> texts) {
    MemoryIndex index = new MemoryIndex();
    for (int i = 0; i < texts.size(); i++) {
      put(index, "a" + i, texts.get(i));
    }
    return index;
  }

  private static void put(MemoryIndex index, String id, String text) {
    Article article = ArticleParser.parse(id, text);
    List<Statement> statements = EXTRACTOR.extract(article);
    index.put(
        new IndexedArticle(
            article,
            new Fingerprint(id + ".txt", text.length(), 1_700_000_000_000L),
            statements,
            PassageCutter.cut(article, statements)));
    index.commit();
  }
}
