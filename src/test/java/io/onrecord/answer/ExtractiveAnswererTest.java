package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.answer.Answer.Abstained;
import io.onrecord.answer.Answer.Answered;
import io.onrecord.answer.Answer.Mode;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import io.onrecord.statement.Statement.Form;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractiveAnswererTest {
  private static final Question QUESTION = Question.of("What did Kirby say?");
  private final ExtractiveAnswerer answerer = new ExtractiveAnswerer();

  @Test
  void statementsOfTheSeed_areAllListedWithTheirSentences() {
    Answer answer = answerer.answer(QUESTION, News.seed().by(News.KIRBY), AnswerListener.NONE);
    assertThat(AnswerText.of(answer))
        .isEqualTo(
            """
            White House national security spokesperson John Kirby called it a cause of concern, but no surprise. [1]
            [John Kirby] said Russia's need for such foreign assistance was a sign of desperation. [2]
            John Kirby: “We've been talking about this and warning about a burgeoning defense relationship between these two countries now for many months through a series of downgraded intelligence that we've put out there,” “Obviously it's something we've taken seriously.” [3][4]
            Kirby said the U.S. also believed the Russia-North Korea pact would also be a concern to China, which the United States has urged to do more to reign in Pyongyang. [5]

            4 statements in 1 article, all shown.

            [1] Russian President Vladimir Putin's comments, Reuters, sentence 7: White House national security spokesperson John Kirby called it a cause of concern, but no surprise.
            [2] Russian President Vladimir Putin's comments, Reuters, sentence 8: He said Russia's need for such foreign assistance was a sign of desperation.
            [3] Russian President Vladimir Putin's comments, Reuters, sentence 9: "We've been talking about this and warning about a burgeoning defense relationship between these two countries now for many months through a series of downgraded intelligence that we've put out there,"
            [4] Russian President Vladimir Putin's comments, Reuters, sentence 10: "Obviously it's something we've taken seriously."
            [5] Russian President Vladimir Putin's comments, Reuters, sentence 15: Kirby said the U.S. also believed the Russia-North Korea pact would also be a concern to China, which the United States has urged to do more to reign in Pyongyang.""");
    assertThat(answer.provenance().mode()).isEqualTo(Mode.STATEMENTS);
  }

  @Test
  void everyClaim_isHeardInTheAnswersOrder() {
    List<Claim> heard = new ArrayList<>();
    AnswerListener listener =
        new AnswerListener() {
          @Override
          public void claim(Claim claim) {
            heard.add(claim);
          }
        };
    Answer answer = answerer.answer(QUESTION, News.seed().by(News.KIRBY), listener);
    assertThat(answer)
        .isInstanceOfSatisfying(Answered.class, a -> assertThat(heard).isEqualTo(a.claims()));
  }

  @Test
  void directStatement_losesTheCommaOfTheSentenceAroundIt() {
    News news =
        News.of("Rates", "\"Rates will stay where they are,\" Olsen said.")
            .says(
                News.person("Ida Olsen", null),
                Form.DIRECT,
                "Olsen",
                "\"Rates will stay where they are,\"");
    assertThat(claims(news.by(news.statements.getFirst().statement().speakers().getFirst())))
        .containsExactly("“Rates will stay where they are”");
  }

  @Test
  void quotationInTypewriterMarks_hasCurlyOnes() {
    News news =
        News.of("Rates", "''We wait,'' Olsen said.")
            .says(News.person("Ida Olsen", null), Form.DIRECT, "Olsen", "''We wait,''");
    assertThat(claims(news.by(news.statements.getFirst().statement().speakers().getFirst())))
        .containsExactly("“We wait”");
  }

  @Test
  void invisibleCharacters_areNotShown() {
    News news =
        News.of("Ra\u202Etes", "\"We\u200B wait\u0007,\" Olsen said.")
            .says(News.person("Ida Olsen", null), Form.DIRECT, "Olsen", "\"We\u200B wait\u0007,\"");
    Answer answer =
        answerer.answer(
            QUESTION,
            news.by(news.statements.getFirst().statement().speakers().getFirst()),
            AnswerListener.NONE);
    assertThat(AnswerText.of(answer))
        .contains("“We wait” [1]")
        .doesNotContain("\u202E", "\u200B", "\u0007");
  }

  @Test
  void possessivePronoun_becomesThePossessiveName() {
    News news =
        News.of("Rates", "In her view rates should stay, the bank was told.")
            .says(News.person("Ida Olsen", null), Form.INDIRECT, "her", "rates should stay");
    assertThat(claims(news.by(news.statements.getFirst().statement().speakers().getFirst())))
        .containsExactly("In [Ida Olsen's] view rates should stay, the bank was told.");
  }

  @Test
  void sentences_stopWhereTheScoresDropSharply() {
    News news = News.of("Fire", "A barn burned.", "Nobody was hurt.", "It rained.", "It was cold.");
    Evidence evidence = news.sentences(new double[] {8, 5, 3, 2}, 1, 2, 3, 4);
    assertThat(claims(evidence)).containsExactly("A barn burned.", "Nobody was hurt.");
    Evidence even = news.sentences(new double[] {8, 8, 8, 8}, 4, 3, 2, 1);
    assertThat(claims(even)).containsExactly("It was cold.", "It rained.", "Nobody was hurt.");
  }

  @Test
  void sentenceThatIsOneStatement_namesItsSpeaker() {
    News seed = News.seed();
    Answer answer =
        answerer.answer(QUESTION, seed.sentences(new double[] {1, 1}, 10, 13), AnswerListener.NONE);
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answered.class,
            a ->
                assertThat(a.claims())
                    .extracting(Claim::speaker)
                    .containsExactly("John Kirby", null));
  }

  @Test
  void nothing_abstainsWithReasonAndSuggestions() {
    Evidence nothing =
        new Evidence.Nothing(
            News.reading(List.of("Macron")),
            "no statement by Macron in 1 article",
            List.of("What did Kirby say?"));
    Answer answer = answerer.answer(QUESTION, nothing, AnswerListener.NONE);
    assertThat(answer).isInstanceOf(Abstained.class);
    assertThat(AnswerText.of(answer))
        .isEqualTo("No statement by Macron in 1 article.\nTry: What did Kirby say?");
  }

  @Test
  void count_saysHowManyAreShown() {
    assertThat(AnswerText.of(new Answer.Count(57, 20, 12)))
        .isEqualTo("20 of 57 statements in 12 articles shown.");
  }

  private List<String> claims(Evidence evidence) {
    return ((Answered) answerer.answer(QUESTION, evidence, AnswerListener.NONE))
        .claims().stream().map(Claim::text).toList();
  }
}
