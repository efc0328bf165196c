package io.onrecord.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkedFileTest {
  private static final String HEAD = "title: T\noutlet: O\nstyle: s\npublished: 2003-11-04\n---\n";

  @Test
  void file_isReadWithoutItsMarks() {
    GoldArticle gold =
        MarkedFile.read(
            "ferry",
            HEAD
                + "{1: It rained,} {1s: Ann Bello} {1c: told} {1a: us} {1t: on Monday}.\n---\n"
                + "1 Ann Bello | denies | on 2003-11-03\n",
            "ferry.txt");

    String text = gold.article().text();
    GoldStatement only = gold.statements().getFirst();
    assertThat(text).isEqualTo("It rained, Ann Bello told us on Monday.\n");
    assertThat(only.content()).extracting(span -> span.in(text)).containsExactly("It rained,");
    assertThat(only.source()).isEqualTo(new Span(11, 20));
    assertThat(only.speakers()).isEqualTo(List.of("Ann Bello"));
    assertThat(only.flags()).isEqualTo(Set.of("denies"));
    assertThat(only.day()).isEqualTo(LocalDate.of(2003, 11, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {1: It rained.      | 1 A    | f: mark {1: is never closed
          It} rained.         | 1 A    | f: a closing brace without a mark before “} rained.
          {x: It} rained.     | 1 A    | f: no mark such as {1: or {1s: at “{x: It} rained.
          {1: It } rained.    | 1 A    | f: mark {1: must not begin or end with white space, was “It ”
          {1: It} rained.     | 2 A    | f: statement 1 has no line in the table
          {1s: It} rained.    | 1 A    | f: statement 1 has no content
          {1: It} rained.     | one A  | f: a line of the table must be like “1 Ann Bello”, was “one A”
          """)
  void faultyFile_isToldWhatIsWrong(String text, String row, String message) {
    assertThatThrownBy(() -> MarkedFile.read("f", HEAD + text + "\n---\n" + row + "\n", "f"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageStartingWith(message);
  }
}
