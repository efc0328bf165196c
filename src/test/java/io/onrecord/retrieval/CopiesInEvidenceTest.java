package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.Articles;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.MemoryIndex;
import io.onrecord.index.Wires;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of near-duplicate articles in the evidence. */
final class CopiesInEvidenceTest {
  private static final String QUESTION = "How many cars take the coastal road to the hospital?";
  private static final String CARS = Wires.story(3)[2];

  @Test
  void copies_areOneSentence_thatSaysWhereElseItStands() {
    Evidence.Sentences found =
        ask(
            QUESTION,
            Articles.of("first", "2026-03-02", "Agency", Wires.story(8)),
            Articles.of("later", "2026-03-03", "Daily Post", Wires.story(8)),
            Articles.of("without", "2026-03-04", "Evening Star", without(2)),
            Articles.of("other", "2026-03-03", "Daily Post", Wires.otherStory(8)));

    assertThat(found.sentences()).extracting(EvidenceSentence::text).containsOnlyOnce(CARS);
    EvidenceSentence best = found.sentences().getFirst();
    assertThat(best.article().id()).isEqualTo("later");
    assertThat(best.alsoIn()).isEqualTo(new AlsoIn(List.of("first"), false));
    assertThat(best.alsoIn().words()).isEqualTo("also in 1 other article");
  }

  @Test
  void copyWithAnotherFigure_isNotFolded() {
    String[] corrected = Wires.story(8);
    corrected[2] = CARS.replace("4,200", "2,400");

    Evidence.Sentences found =
        ask(
            QUESTION,
            Articles.of("first", "2026-03-02", "Agency", Wires.story(8)),
            Articles.of("corrected", "2026-03-02", "Agency", corrected));

    assertThat(found.sentences()).extracting(EvidenceSentence::text).contains(CARS, corrected[2]);
    assertThat(found.sentences()).allMatch(s -> !s.text().contains("cars") || isAlone(s));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 40, 100})
  void manyCopies_doNotTakeThePlacesOfOtherArticles(int copies) {
    List<IndexedArticle> articles = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      articles.add(Articles.of("copy-" + i, "2026-03-02", "Outlet " + i, Wires.story(8)));
    }
    String other = "Cars also take the coastal road past the hospital when the market is on.";
    articles.add(Articles.of("other", "2026-03-02", "Daily Post", other));

    Evidence.Sentences found = ask(QUESTION, articles.toArray(IndexedArticle[]::new));

    assertThat(found.sentences()).extracting(EvidenceSentence::text).contains(CARS, other);
    assertThat(found.sentences().getFirst().alsoIn().articles()).hasSize(copies - 1);
  }

  @Test
  void sameWordsInArticlesThatAreNoCopies_stayApart() {
    Evidence.Sentences found =
        ask(QUESTION, Articles.of("a", null, "A", CARS), Articles.of("b", null, "B", CARS, "No."));

    assertThat(found.sentences()).extracting(EvidenceSentence::text).contains(CARS, CARS);
    assertThat(found.sentences()).allMatch(CopiesInEvidenceTest::isAlone);
  }

  @Test
  void statementsInCopies_followOneAnother_andAreAllCounted() {
    Evidence.Statements found =
        (Evidence.Statements)
            retriever(
                    spoken("first", "2026-03-02", "The bridge is closed until June."),
                    spoken("second", "2026-03-02", "The bridge is closed until June."),
                    spoken("changed", "2026-03-02", "The bridge is closed until July."))
                .retrieve(Question.of("What did Roe say?"));

    assertThat(found.page().total()).isEqualTo(6);
    assertThat(found.page().statements()).hasSize(6);
    assertThat(found.page().statements())
        .extracting(s -> s.article().id() + " " + s.statement().number())
        .containsExactly("changed 1", "changed 2", "first 2", "second 2", "first 1", "second 1");
    assertThat(found.alsoIn())
        .containsExactly(
            AlsoIn.NOWHERE,
            new AlsoIn(List.of("first", "second"), false),
            new AlsoIn(List.of("changed", "second"), true),
            new AlsoIn(List.of("changed", "first"), true),
            new AlsoIn(List.of("second"), false),
            new AlsoIn(List.of("first"), true));
  }

  private static boolean isAlone(EvidenceSentence sentence) {
    return sentence.alsoIn().equals(AlsoIn.NOWHERE);
  }

  private static IndexedArticle spoken(String id, String day, String words) {
    List<String> lines = new ArrayList<>(List.of(Wires.story(8)));
    lines.add("Jane Roe: " + words);
    lines.add("Jane Roe: We count the cracks every day.");
    return Articles.of(id, day, "Daily Post", lines.toArray(String[]::new));
  }

  private static String[] without(int sentence) {
    List<String> lines = new ArrayList<>(List.of(Wires.story(8)));
    lines.remove(sentence);
    return lines.toArray(String[]::new);
  }

  private static Evidence.Sentences ask(String question, IndexedArticle... articles) {
    return (Evidence.Sentences) retriever(articles).retrieve(Question.of(question));
  }

  private static QuestionRetriever retriever(IndexedArticle... articles) {
    MemoryIndex index = new MemoryIndex();
    List.of(articles).forEach(index::put);
    index.commit();
    return new QuestionRetriever(index, Clock.systemUTC());
  }
}
