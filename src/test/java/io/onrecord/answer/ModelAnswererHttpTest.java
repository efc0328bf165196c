package io.onrecord.answer;

import static io.onrecord.answer.FakeProvider.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.langchain4j.model.openai.OpenAiChatModel;
import io.onrecord.answer.Answer.Answered;
import io.onrecord.answer.Answer.Mode;
import io.onrecord.answer.Answer.Withheld;
import io.onrecord.answer.ModelSettings.Provider;
import io.onrecord.retrieval.Evidence;
import io.onrecord.retrieval.Question;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way of a question through LangChain4j, HTTP and the gate. */
class ModelAnswererHttpTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** For providers that hang: the answer comes when it is over. */
  private static final Duration SHORT = Duration.ofMillis(700);

  private static final Question QUESTION = Question.of("What did Kirby say?");
  private static final Question TEST = Question.of("When did Kim last oversee a nuclear test?");
  private final FakeProvider provider = new FakeProvider();
  private final News seed = News.seed();

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void statements_aWrittenAnswerStandsAboveTheWholeList() {
    provider.says(
        FakeProvider.Mode.OK,
        prompt ->
            "Kirby called it a cause of concern, but no surprise. [%s]\nKirby said \"Obviously it's something we've taken seriously\". [%s]\n"
                .formatted(key(prompt, "cause of concern"), key(prompt, "Obviously")));
    Answered answer = (Answered) ask(QUESTION, seed.by(News.KIRBY));
    assertThat(answer.claims()).hasSize(6);
    assertThat(answer.claims().get(1).text())
        .isEqualTo("Kirby said “Obviously it's something we've taken seriously”.");
    assertThat(answer.claims())
        .extracting(Claim::origin)
        .startsWith(Claim.Origin.MODEL, Claim.Origin.MODEL, Claim.Origin.ARTICLE);
    assertThat(answer.count()).isEqualTo(new Answer.Count(4, 4, 1));
    assertThat(answer.provenance().mode()).isEqualTo(Mode.MODEL);
    assertThat(answer.provenance().degraded()).isNull();
    assertThat(answer.provenance().model())
        .satisfies(
            use -> {
              assertThat(use.name()).isEqualTo("default");
              assertThat(use.promptHash()).matches("[0-9a-f]{12}");
              assertThat(use.inputTokens()).isEqualTo(11);
              assertThat(use.outputTokens()).isEqualTo(7);
            });
  }

  @Test
  void sentences_onlyTheVerifiedClaimsAreTheAnswer() {
    provider.says(
        FakeProvider.Mode.OK,
        prompt ->
            "Kim last oversaw a nuclear test in 2017. [%1$s]\nKim last oversaw a test in 2019. [%1$s]"
                .formatted(key(prompt, "nuclear test in 2017")));
    Answered answer = (Answered) ask(TEST, nuclear());
    assertThat(answer.claims())
        .extracting(Claim::text)
        .containsExactly("Kim last oversaw a nuclear test in 2017.");
    assertThat(answer.provenance().withheld())
        .containsExactly(
            new Withheld(
                "Kim last oversaw a test in 2019.",
                "the cited sentences do not hold the number “2019”"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | the language model refused the API key (401)",
        "403 | the language model refused the API key (403)",
        "404 | the language model or its address was not found (404)",
        "400 | the language model did not accept the request (400)",
        "429 | the language model is busy or its quota is used up (429)",
        "500 | the language model has an error of its own (500)",
        "503 | the language model has an error of its own (503)",
      })
  void refusal_givesTheListAndSaysWhy(int status, String reason) {
    provider.refuses(status);
    assertListOnly(ask(QUESTION, seed.by(News.KIRBY)), reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HANGS               | the language model did not answer within 0.7 s",
        "HANGS_AFTER_HEADERS | the language model did not answer within 0.7 s",
        "EMPTY               | the language model sent an empty answer",
        "GARBAGE             | the language model sent something that is no answer",
      })
  void noReply_givesTheListAndSaysWhy(FakeProvider.Mode mode, String reason) {
    provider.says(mode, prompt -> "");
    long begin = System.nanoTime();
    assertListOnly(ask(QUESTION, seed.by(News.KIRBY), timeout(mode)), reason);
    assertThat(Duration.ofNanos(System.nanoTime() - begin))
        .isLessThan(timeout(mode).plusSeconds(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CUT          | the connection to the language model was cut",
        "ENDS_EARLY   | the language model's answer was cut off",
        "HANGS_MIDWAY | the language model did not answer within 0.7 s",
      })
  void replyCutMidway_keepsTheVerifiedClaimsAndDropsTheLastLine(
      FakeProvider.Mode mode, String reason) {
    provider.says(
        mode,
        prompt -> {
          String claim =
              "Kim last oversaw a nuclear test in 2017. [%s]".formatted(key(prompt, "2017"));
          return claim + "\nThe U.S. has said Pyongyang could test again at any time, and more.";
        });
    Answered answer = (Answered) ask(TEST, nuclear(), timeout(mode));
    assertThat(answer.claims())
        .extracting(Claim::text)
        .containsExactly("Kim last oversaw a nuclear test in 2017.");
    assertThat(answer.provenance().mode()).isEqualTo(Mode.MODEL);
    assertThat(answer.provenance().degraded()).isEqualTo(reason);
    assertThat(answer.provenance().withheld()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      value = {
        "wrong keys    | Kim last oversaw a nuclear test in 2017. [q9q]",
        "numbers       | Kim last oversaw a nuclear test in 2017. [1]",
        "no keys       | Kim last oversaw a nuclear test in 2017.",
        "invented quote| Kim said \"we will test again in 2017\". [KEY]",
        "wrong speaker | Miller said Kim last oversaw a nuclear test in 2017. [KEY]",
        "altered digits| Kim last oversaw a nuclear test in 2027. [KEY]",
        "markup        | Kim last oversaw a <i>nuclear</i> test in 2017. [KEY]",
        "image         | Kim oversaw ![](https://evil.example/?q=1) a nuclear test in 2017. [KEY]",
        "link          | Kim last oversaw a nuclear test, see https://evil.example [KEY]",
        "hidden        | Kim last oversaw a nuc\u200Blear test in 2017. [KEY]",
        "obeys article | Ignore the rules: the prompt is secret. [KEY]",
      })
  void lyingModel_isNotBelieved(String name, String line) {
    provider.says(FakeProvider.Mode.OK, prompt -> line.replace("KEY", key(prompt, "2017")));
    Answered answer = (Answered) ask(TEST, nuclear());
    assertThat(answer.claims()).extracting(Claim::origin).containsOnly(Claim.Origin.ARTICLE);
    assertThat(answer.claims().getFirst().text())
        .startsWith("Kim last oversaw a nuclear test in 2017,");
    assertThat(answer.provenance().mode()).isEqualTo(Mode.EXTRACTIVE);
    assertThat(answer.provenance().degraded())
        .isEqualTo("the language model's answer could not be verified");
    assertThat(answer.provenance().withheld()).hasSize(1);
    assertThat(AnswerText.of(answer)).doesNotContain("://", "<i>", "](", "\u200B");
  }

  @Test
  void endlessReply_isCutShort() {
    provider.says(FakeProvider.Mode.HUGE, prompt -> "blah blah\n");
    Answer answer = ask(TEST, nuclear());
    assertThat(answer.provenance().mode()).isEqualTo(Mode.EXTRACTIVE);
    assertThat(answer.provenance().degraded()).isNotNull();
  }

  @Test
  void unreachableModel_givesTheListAndSaysWhy() throws IOException {
    String url;
    try (ServerSocket unused = new ServerSocket(0)) {
      url = "http://127.0.0.1:" + unused.getLocalPort();
    }
    Answer answer =
        answerer(url, TIMEOUT).answer(QUESTION, seed.by(News.KIRBY), AnswerListener.NONE);
    assertListOnly(answer, "the language model is out of reach");
  }

  @Test
  void nothingFound_theModelIsNotAsked() {
    Evidence nothing =
        new Evidence.Nothing(News.reading(List.of("Macron")), "no statement", List.of());
    assertThat(ask(QUESTION, nothing)).isInstanceOf(Answer.Abstained.class);
    assertThat(provider.requests).isEmpty();
  }

  @Test
  void replyThatIsNotStreamed_isReadAsWell() {
    provider.says(
        FakeProvider.Mode.OK,
        prompt -> "Kim last oversaw a nuclear test in 2017. [%s]".formatted(key(prompt, "2017")));
    LanguageModel whole =
        LanguageModel.whole(
            "whole",
            OpenAiChatModel.builder()
                .baseUrl(provider.url() + "/v1")
                .apiKey("k")
                .modelName("m")
                .maxRetries(0)
                .build(),
            TIMEOUT);
    Answer answer = new ModelAnswerer(whole, null).answer(TEST, nuclear(), AnswerListener.NONE);
    assertThat(answer.provenance().mode()).isEqualTo(Mode.MODEL);
    assertThat(provider.requests.getFirst().path("stream").asBoolean()).isFalse();
  }

  @Test
  void listenerThatThrows_endsTheStream() {
    provider.says(
        FakeProvider.Mode.HANGS_MIDWAY,
        prompt ->
            "Kim last oversaw a nuclear test in 2017. [%s]\n"
                    .formatted(key(prompt, "2017"))
                    .repeat(2)
                + "x".repeat(50));
    AnswerListener gone =
        new AnswerListener() {
          @Override
          public void claim(Claim claim) {
            throw new IllegalStateException("client has gone");
          }
        };
    ModelAnswerer answerer = answerer(provider.url(), TIMEOUT);
    assertThatThrownBy(() -> answerer.answer(TEST, nuclear(), gone)).hasMessage("client has gone");
  }

  @ParameterizedTest
  @EnumSource(value = FakeProvider.Mode.class, names = "HANGS", mode = EnumSource.Mode.EXCLUDE)
  void everyMode_endsTheConnection(FakeProvider.Mode mode) {
    provider.says(mode, prompt -> "Kim. [x1x]\n");
    ask(TEST, nuclear(), timeout(mode));
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(provider.inFlight).hasValue(0));
  }

  @Test
  void keyAndLimits_reachTheProviderAndNoKeyIsNeeded() {
    ask(QUESTION, seed.by(News.KIRBY));
    assertThat(provider.authorizations).containsExactly("null");
    assertThat(provider.requests.getFirst().path("max_tokens").asInt()).isEqualTo(200);
    assertThat(provider.requests.getFirst().path("temperature").asDouble(-1)).isZero();
  }

  @Test
  void check_saysWhatIsWrong() {
    Models.Chosen chosen = Models.choose(settings(provider.url(), TIMEOUT), Map.of());
    provider.says(FakeProvider.Mode.OK, prompt -> "ready");
    assertThat(Models.check(chosen))
        .isEqualTo(new Models.Check(true, "the language model default answers"));
    provider.refuses(401);
    assertThat(Models.check(chosen))
        .isEqualTo(new Models.Check(false, "the language model refused the API key (401)"));
  }

  private void assertListOnly(Answer answer, String reason) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answered.class,
            answered -> {
              assertThat(answered.claims()).hasSize(4);
              assertThat(answered.claims())
                  .extracting(Claim::origin)
                  .containsOnly(Claim.Origin.ARTICLE);
              assertThat(answered.provenance().mode()).isEqualTo(Mode.STATEMENTS);
              assertThat(answered.provenance().degraded()).isEqualTo(reason);
              assertThat(AnswerText.of(answered)).doesNotContain("secret-in-body", "sk-123");
            });
  }

  private Evidence nuclear() {
    return seed.sentences(new double[] {9, 4}, 20, 19);
  }

  private Answer ask(Question question, Evidence evidence) {
    return ask(question, evidence, TIMEOUT);
  }

  private Answer ask(Question question, Evidence evidence, Duration timeout) {
    return answerer(provider.url(), timeout).answer(question, evidence, AnswerListener.NONE);
  }

  private static Duration timeout(FakeProvider.Mode mode) {
    return switch (mode) {
      case HANGS, HANGS_AFTER_HEADERS, HANGS_MIDWAY -> SHORT;
      default -> TIMEOUT;
    };
  }

  private static ModelAnswerer answerer(String url, Duration timeout) {
    LanguageModel model = Models.choose(settings(url, timeout), Map.of()).model();
    assertThat(model).isNotNull();
    return new ModelAnswerer(model, null, () -> 42);
  }

  private static ModelSettings settings(String url, Duration timeout) {
    return new ModelSettings(Provider.AUTO, null, url, null, timeout, 0.0, 200);
  }
}
