package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleTest {
  /** Sentences at 0-3, 4-7 and 10-12. */
  @ParameterizedTest
  @CsvSource({
    "0, 3, 1",
    "2, 5, 1 2",
    "3, 4, ''",
    "0, 12, 1 2 3",
    "7, 10, ''",
    "6, 11, 2 3",
    "5, 5, ''",
    "11, 12, 3",
    "12, 14, ''"
  })
  void sentencesIn_areThoseThatTheSpanTouches(int start, int end, String numbers) {
    Article article = article("abc def   xy..", new Span(0, 3), new Span(4, 7), new Span(10, 12));

    assertThat(article.sentencesIn(new Span(start, end)))
        .extracting(sentence -> Integer.toString(sentence.number()))
        .isEqualTo(numbers.isEmpty() ? List.of() : List.of(numbers.split(" ")));
  }

  @Test
  void sentencesIn_agreesWithLookingAtEachSentence() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 300; round++) {
      List<Span> spans = new ArrayList<>();
      int at = 0;
      while (at < 80) {
        int start = at + random.nextInt(3);
        at = start + 1 + random.nextInt(9);
        spans.add(new Span(start, at));
      }
      Article article = article("x".repeat(100), spans.toArray(Span[]::new));
      int start = random.nextInt(100);
      Span asked = new Span(start, start + random.nextInt(100 - start));

      assertThat(article.sentencesIn(asked))
          .isEqualTo(article.sentences().stream().filter(s -> s.span().overlaps(asked)).toList());
    }
  }

  @Test
  void overlappingSentences_areRefused() {
    assertThatThrownBy(() -> article("abcdef", new Span(0, 4), new Span(3, 6)))
        .hasMessage("sentence 2 of article a is out of order or out of the text");
  }

  private static Article article(String text, Span... spans) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : spans) {
      sentences.add(new Sentence(sentences.size() + 1, 1, span));
    }
    return new Article("a", "A", null, null, null, null, null, text, sentences);
  }
}
