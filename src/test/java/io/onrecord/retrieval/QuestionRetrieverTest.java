package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.index.Articles;
import io.onrecord.index.Filters;
import io.onrecord.index.FoundStatement;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.MemoryIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuestionRetrieverTest {
  private static final IndexedArticle FLOOD =
      Articles.of(
          "flood",
          "2026-03-02",
          "Daily Post",
          "The river rose by two metres in March 2026.",
          "Jane Roe: The dams have held so far.",
          "Jane Roe and Omar Haddad: More rain is expected on Friday.",
          "Schools stayed shut.");
  private static final IndexedArticle STRIKE =
      Articles.of(
          "strike",
          "2026-04-02",
          "Evening Star",
          "Trains stood still for a day.",
          "Peter Smith: Wages must rise.",
          "Anna Smith: Wages cannot rise.",
          "Haddad: The army will not step in.");

  @Test
  void speaker_getsEveryStatement() {
    Evidence evidence = ask("What did Roe say?");

    assertThat(contents(evidence))
        .containsExactly("The dams have held so far.", "More rain is expected on Friday.");
    assertThat(evidence.reading().speakers()).containsExactly("Jane Roe");
    assertThat(evidence.reading().notes()).isEmpty();
  }

  @Test
  void title_doesNotHideTheName() {
    assertThat(contents(ask("What did President Jane Roe say about rain?")))
        .containsExactly("More rain is expected on Friday.");
  }

  @Test
  void otherFirstName_isAnotherPerson() {
    assertThat(ask("What did Mary Roe say?"))
        .isEqualTo(
            new Evidence.Nothing(
                new Reading(List.of(), "", Filters.NONE, List.of()),
                "no statement by Mary Roe in 2 articles",
                List.of()));
  }

  @Test
  void twoSpeakers_getTheStatementsOfBoth() {
    Evidence evidence = ask("What did Peter Smith and Jane Roe say?");

    assertThat(evidence.reading().speakers()).containsExactly("Peter Smith", "Jane Roe");
    assertThat(contents(evidence)).hasSize(3);
  }

  @Test
  void bareName_joinsTheOneWhoIsNamedInFull_andSaysSo() {
    Evidence evidence = ask("What did Haddad say?");

    assertThat(contents(evidence))
        .containsExactly("The army will not step in.", "More rain is expected on Friday.");
    assertThat(evidence.reading().notes())
        .containsExactly("“Haddad” in 1 article is taken to be Omar Haddad");
  }

  @Test
  void sharedName_asksWhichOne() {
    Evidence.Nothing nothing = (Evidence.Nothing) ask("What did Smith say about wages?");

    assertThat(nothing.reason())
        .isEqualTo("“Smith” may be Anna Smith (1 statement) or Peter Smith (1 statement)");
    assertThat(nothing.suggestions())
        .containsExactly(
            "What did Anna Smith say about wages?", "What did Peter Smith say about wages?");
  }

  @Test
  void misspeltName_isNotGuessed_butOffered() {
    Evidence.Nothing nothing = (Evidence.Nothing) ask("What did Hadad say?");

    assertThat(nothing.reason())
        .isEqualTo("no statement by Hadad in 2 articles; did you mean Omar Haddad?");
    assertThat(nothing.suggestions()).containsExactly("What did Omar Haddad say?");
  }

  @Test
  void unknownSpeaker_getsNothing() {
    Evidence.Nothing nothing = (Evidence.Nothing) ask("What did Macron say?");

    assertThat(nothing.reason()).isEqualTo("no statement by Macron in 2 articles");
    assertThat(nothing.suggestions()).isEmpty();
  }

  @Test
  void topicThatNobodySpokeOf_getsNothing_andTheWayBack() {
    Evidence.Nothing nothing = (Evidence.Nothing) ask("What did Roe say about Iceland?");

    assertThat(nothing.reason())
        .isEqualTo("no statement by Jane Roe about “Iceland” in 2 articles");
    assertThat(nothing.suggestions()).containsExactly("What did Jane Roe say?");
  }

  @Test
  void topicWithOneWordTooMany_findsTheNearest_andSaysSo() {
    Evidence evidence = ask("What did Roe say about rain expected in Iceland?");

    assertThat(contents(evidence)).containsExactly("More rain is expected on Friday.");
    assertThat(evidence.reading().notes())
        .containsExactly(
            "no statement holds every word of “rain expected in Iceland”; these hold most of them");
  }

  @Test
  void whoSaid_findsTheSpeakerByThePhrase() {
    assertThat(contents(ask("Who said \"dams have held\"?")))
        .containsExactly("The dams have held so far.");
    assertThat(ask("Who said \"dams held have\"?")).isInstanceOf(Evidence.Nothing.class);
  }

  @Test
  void speakerGivenApart_winsOverTheText() {
    Question question = new Question("What did Smith say?", List.of(), "Jane Roe", Filters.NONE);

    assertThat(contents(retriever().retrieve(question))).hasSize(2);
  }

  @Test
  void otherQuestion_getsTheSentenceThatHoldsItsWords() {
    Evidence.Sentences sentences = (Evidence.Sentences) ask("When did the river rise?");

    assertThat(sentences.sentences().getFirst().text())
        .isEqualTo("The river rose by two metres in March 2026.");
  }

  @Test
  void resolvedSpeaker_countsAsPartOfTheSentence() {
    Evidence.Sentences sentences = (Evidence.Sentences) ask("Are wages a thing for Anna Smith?");

    assertThat(sentences.sentences().getFirst().text()).isEqualTo("Anna Smith: Wages cannot rise.");
    assertThat(sentences.sentences().getFirst().statements())
        .extracting(found -> found.statement().speakers().getFirst().name())
        .containsExactly("Anna Smith");
  }

  @Test
  void questionThatTheArticlesDoNotAnswer_getsNothing() {
    assertThat(ask("Who won the chess championship?")).isInstanceOf(Evidence.Nothing.class);
    assertThat(ask("Who won the championship on Friday in Reykjavik?"))
        .isInstanceOf(Evidence.Nothing.class);
    assertThat(ask("What is the what?")).isInstanceOf(Evidence.Nothing.class);
  }

  private static QuestionRetriever retriever() {
    MemoryIndex index = new MemoryIndex();
    index.put(FLOOD);
    index.put(STRIKE);
    index.commit();
    return new QuestionRetriever(index, Today.CLOCK);
  }

  private static Evidence ask(String question) {
    return retriever().retrieve(Question.of(question));
  }

  private static List<String> contents(Evidence evidence) {
    return ((Evidence.Statements) evidence)
        .page().statements().stream()
            .map((FoundStatement f) -> f.statement().content().getFirst().in(f.article().text()))
            .toList();
  }
}
