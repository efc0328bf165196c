package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
  private static final String[] PIECES = {
    "a",
    "Z",
    "9",
    ".",
    "“",
    "”",
    "’",
    "–",
    " ",
    " ",
    "\t",
    "\n",
    "\u00a0",
    "\u200b",
    "\u202e",
    "\u0007",
    "\u007f",
    "é",
    "北",
    "\ud83d\ude00",
    "\ud83d",
    "\u3000",
    "\u115f"
  };

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "He said.,He said.",
        " He  said. ,He said.",
        "“It’s fine” – he said,“It’s fine” – he said",
        "'',''",
        "' ',''",
        "a\u200bb,ab",
        "a \u200b b,a b",
        "a\u00a0b,a b"
      })
  void line_isOnOneLineWithoutWhatCannotBeSeen(String text, String line) {
    assertThat(PlainText.line(text)).isEqualTo(line);
  }

  /** Most texts are told to be lines at a glance; it must never be wrong. */
  @Test
  void line_ofAnyText_isTheVisibleCharactersWithSingleSpaces() {
    var random = new Random(5);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i > 0; i--) {
        text.append(PIECES[random.nextInt(random.nextBoolean() ? 10 : PIECES.length)]);
      }
      assertThat(PlainText.line(text.toString())).isEqualTo(byTheBook(text.toString()));
    }
  }

  private static String byTheBook(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .filter(point -> PlainText.isSpace(point) || !PlainText.isInvisible(point))
        .map(point -> PlainText.isSpace(point) ? ' ' : point)
        .forEach(line::appendCodePoint);
    return line.toString().strip().replaceAll(" +", " ");
  }
}
