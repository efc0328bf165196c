package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PassageCutterTest {
  @Test
  void shortArticle_isOnePassage() {
    assertThat(cut(10, 10, 10)).containsExactly("1-3");
  }

  @Test
  void passage_endsWithTheSentenceThatBringsItToTwoHundredWords_andTheNextBeginsWithIt() {
    assertThat(cut(90, 90, 90, 90, 90)).containsExactly("1-3", "3-5");
  }

  @Test
  void sentenceLongerThanAPassage_doesNotStopTheCutting() {
    assertThat(cut(500, 500, 500)).containsExactly("1-2", "2-3");
    assertThat(cut(500)).containsExactly("1-1");
  }

  @Test
  void articleWithoutSentences_hasNoPassage() {
    assertThat(cut()).isEmpty();
  }

  @Test
  void names_areOfThoseWhoSpeakInThePassage() {
    IndexedArticle article =
        Articles.of("a", null, "Post", "Jane Roe: " + words(150), words(150), "Ann Lee: So.");

    assertThat(article.passages())
        .extracting(Passage::names)
        .containsExactly(List.of("Jane Roe"), List.of("Ann Lee"));
  }

  private static List<String> cut(int... sentenceLengths) {
    List<String> lines = new ArrayList<>();
    for (int length : sentenceLengths) {
      lines.add(words(length));
    }
    Article article = Articles.of("a", null, "Post", lines.toArray(String[]::new)).article();
    return PassageCutter.cut(article, List.of()).stream()
        .map(passage -> passage.firstSentence() + "-" + passage.lastSentence())
        .toList();
  }

  private static String words(int count) {
    return "word ".repeat(count).strip();
  }
}
