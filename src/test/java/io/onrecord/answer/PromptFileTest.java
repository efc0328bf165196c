package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import io.onrecord.retrieval.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptFileTest {
  private static final Question QUESTION = Question.of("What did Olsen say?");
  @TempDir private Path folder;

  @Test
  void sentences_standUnderTheirKeysBetweenFences() {
    News seed = News.seed();
    ModelEvidence evidence =
        ModelEvidence.of(
            QUESTION, List.of(seed.sentence(8, 1), seed.sentence(20, 1)), List.of(), 7);
    List<String> keys = List.copyOf(evidence.keyed().keySet());
    String fence = Keys.fence(7);
    assertThat(task(evidence))
        .isEqualTo(
            """
            Question: What did Olsen say?

            %1$s
            [%2$s] Reuters · John Kirby: He said Russia's need for such foreign assistance was a sign of desperation.
            [%3$s] Reuters · Kim last oversaw a nuclear test in 2017, prompting sanctions China and Russia signed up to, but the U.S. has said Pyongyang could test again at any time.
            %1$s

            Claims:
            """
                .formatted(fence, keys.get(0), keys.get(1)));
  }

  @Test
  void variableInAnArticle_isNotFilledIn() {
    News news = News.of("Odd", "The sign read {{question}} and {{fence}} and {{none}}.");
    ModelEvidence evidence = ModelEvidence.of(QUESTION, List.of(news.sentence(1, 1)), List.of(), 7);
    assertThat(task(evidence)).contains("read {{question}} and {{fence}} and {{none}}.");
  }

  @Test
  void invisibleCharactersAndLineBreaksOfAnArticle_stayOut() {
    News news = News.of("Odd", "Rates\u202E will\tstay\u0000 low.");
    ModelEvidence evidence = ModelEvidence.of(QUESTION, List.of(news.sentence(1, 1)), List.of(), 7);
    assertThat(task(evidence)).contains("· Rates will stay low.\n");
  }

  @Test
  void keys_areDrawnFromTheSeed() {
    assertThat(Keys.draw(7, 40))
        .isEqualTo(Keys.draw(7, 40))
        .doesNotHaveDuplicates()
        .allMatch(Keys::isKey);
    assertThat(Keys.draw(8, 40)).isNotEqualTo(Keys.draw(7, 40));
  }

  @Test
  void ownFile_isTakenAndHasItsOwnHash() throws IOException {
    PromptFile ours = PromptFile.load("passages", folder, ModelEvidence.VARIABLES);
    Files.writeString(
        folder.resolve("passages.txt"), "Be brief.\n---\n{{question}}\n{{sentences}}");
    PromptFile own = PromptFile.load("passages", folder, ModelEvidence.VARIABLES);
    assertThat(own.hash()).matches("[0-9a-f]{12}").isNotEqualTo(ours.hash());
  }

  @Test
  void fileWithUnknownVariableOrWithoutQuestion_isRefused() throws IOException {
    Files.writeString(folder.resolve("passages.txt"), "Be brief.\n---\n{{sentence}}");
    assertThatThrownBy(() -> PromptFile.load("passages", folder, List.of("question")))
        .hasMessage("prompt passages may use the variables [question] only");
    Files.writeString(folder.resolve("passages.txt"), "Be brief. {{question}}");
    assertThatThrownBy(() -> PromptFile.load("passages", folder, List.of("question")))
        .hasMessageContaining("must have rules, a line \"---\"");
  }

  private static String task(ModelEvidence evidence) {
    PromptFile prompt = PromptFile.load("passages", null, ModelEvidence.VARIABLES);
    ChatMessage task = prompt.messages(evidence.values()).getLast();
    return ((UserMessage) task).singleText();
  }
}
