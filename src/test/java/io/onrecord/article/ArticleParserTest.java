package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {
  private static List<String> sentences(Article article) {
    return article.sentences().stream().map(s -> s.span().in(article.text())).toList();
  }

  @Test
  void parse_fillsEachFieldFromTheText() {
    String text =
        """
        River leaves its banks

        By Jane Doe

        OSLO, Jun. 20 (Reuters) - The river rose. It fell.
        “We are safe,” Eva Lund said.

        Reporting by Jane Doe; Editing by John Roe
        """;

    assertThat(ArticleParser.parse("a1", text))
        .isEqualTo(
            new Article(
                "a1",
                "River leaves its banks",
                "Reuters",
                "Jane Doe",
                null,
                new Dateline("OSLO", MonthDay.of(6, 20), "Reuters"),
                null,
                text,
                List.of(
                    new Sentence(1, 1, new Span(63, 78)),
                    new Sentence(2, 1, new Span(79, 87)),
                    new Sentence(3, 2, new Span(88, 117)))));
  }

  @Test
  void given_winsOverTheText() {
    String text = "River rises\n\nBy Jane Doe\n\nOSLO (AP) - The river rose.";
    LocalDate day = LocalDate.of(2024, 6, 20);

    Article article =
        ArticleParser.parse(
            "a1",
            text,
            new ArticleDetails(
                " A flood ", "The Daily River", "J. Roe", day, "https://example.com/1"));

    assertThat(article.title()).isEqualTo("A flood");
    assertThat(article.outlet()).isEqualTo("The Daily River");
    assertThat(article.byline()).isEqualTo("J. Roe");
    assertThat(article.published()).isEqualTo(day);
    assertThat(article.url()).isEqualTo("https://example.com/1");
    assertThat(sentences(article)).containsExactly("The river rose.");
  }

  @Test
  void blankDetails_countAsUnknown() {
    assertThat(new ArticleDetails("", " ", "\t", null, "")).isEqualTo(ArticleDetails.NONE);
  }

  @Test
  void givenTitle_asTheFirstLine_isNoProse() {
    ArticleDetails given = new ArticleDetails("The river rose.", null, null, null, null);

    Article article = ArticleParser.parse("a1", "The  river rose.\nIt fell. It rose.", given);

    assertThat(article.title()).isEqualTo("The river rose.");
    assertThat(sentences(article)).containsExactly("It fell.", "It rose.");
  }

  @Test
  void title_withoutHeadline_isTheBeginningOfTheFirstSentence() {
    assertThat(ArticleParser.parse("a1", "The river rose. It fell.").title())
        .isEqualTo("The river rose.");
    assertThat(ArticleParser.parse("a1", "Rain ".repeat(40) + "fell.").title())
        .isEqualTo("Rain ".repeat(17) + "Rain…")
        .hasSizeLessThanOrEqualTo(90);
    assertThat(ArticleParser.parse("a1", "x".repeat(500)).title()).isEqualTo("x".repeat(89) + "…");
    assertThat(ArticleParser.parse("a1", "Photo from Reuters").title())
        .isEqualTo("Photo from Reuters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\u00A0\u200B\uFEFF\u2028"})
  void blankText_isRefused(String text) {
    assertThatThrownBy(() -> ArticleParser.parse("a1", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("article text must hold words, was blank");
  }

  @Test
  void badId_isRefused() {
    assertThatThrownBy(() -> ArticleParser.parse("../a", "The river rose."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Any text gives sentences in order, apart, not blank, and with nothing lost between them. */
  @Test
  void anyText_keepsTheRulesOfSentences() {
    String[] pieces = {
      "The",
      "river",
      "U.S.",
      "Mr.",
      "p.m.",
      "3.5",
      "1.",
      "...",
      "…",
      ". . .",
      ".",
      "!",
      "?",
      "?!",
      "\"",
      "“",
      "”",
      "‘",
      "’",
      "''",
      "``",
      "«",
      "»",
      "(",
      ")",
      "[",
      "]",
      " ",
      "  ",
      "\n",
      "\r\n",
      "\n\n",
      "\t",
      "\u00A0",
      "\u200B",
      "\u2028",
      "\uFEFF",
      "-",
      " — ",
      "--",
      ":",
      ",",
      ";",
      "•",
      "🎉",
      "\uD83D",
      "\uDE00",
      "By Jane Doe",
      "OSLO (AP) - ",
      "Photo from Reuters",
      "said",
      "Smith said.",
      "x@y.com",
      "http://a.b/c.d",
      "。",
      "我们",
      "И",
      "#",
      "@",
      "$5",
      "I",
      "X.",
    };
    Random random = new Random(20240620);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder("w");
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
        text.append(random.nextInt(3) == 0 ? " " : "");
      }
      checkSentences(text.toString());
    }
  }

  private static void checkSentences(String text) {
    Article article = ArticleParser.parse("a1", text);

    assertThat(article.text()).isSameAs(text);
    assertThat(article.title()).isNotBlank();
    int end = 0;
    int paragraph = 1;
    for (Sentence sentence : article.sentences()) {
      Span span = sentence.span();
      assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).as(text).isFalse();
      assertThat(Characters.trim(text, span)).as(text).isEqualTo(span);
      assertThat(sentence.paragraph()).as(text).isBetween(paragraph, paragraph + 1);
      if (sentence.paragraph() == paragraph && end > 0) {
        assertThat(
                text.substring(end, span.start())
                    .chars()
                    .allMatch(c -> Characters.isBlank((char) c)))
            .as(text)
            .isTrue();
      }
      end = span.end();
      paragraph = sentence.paragraph();
    }
  }
}
