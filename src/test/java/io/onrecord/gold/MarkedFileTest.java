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
  @Test
  void file_isReadWithoutItsMarks() {
    GoldArticle gold =
        MarkedFile.read(
            "ferry",
            Gold.file(
                "{1: It rained,} {1s: Ann Bello} {1c: told} {1a: us} {1t: on Monday}.",
                "1 Ann Bello | denies | on 2003-11-03"),
            "ferry.txt");

    String text = gold.article().text();
    GoldStatement only = gold.statements().getFirst();
    assertThat(gold.id()).isEqualTo("ferry");
    assertThat(gold.article().title()).isEqualTo("T");
    assertThat(gold.article().outlet()).isEqualTo("O");
    assertThat(gold.article().published()).isEqualTo(LocalDate.of(2003, 11, 4));
    assertThat(text).isEqualTo("It rained, Ann Bello told us on Monday.\n");
    assertThat(only.content()).extracting(span -> span.in(text)).containsExactly("It rained,");
    assertThat(only.source()).isEqualTo(new Span(11, 20));
    assertThat(only.cue()).containsExactly(Gold.first("told", text));
    assertThat(only.addressee()).isEqualTo(Gold.first("us", text));
    assertThat(only.time()).isEqualTo(Gold.first("on Monday", text));
    assertThat(only.speakers()).isEqualTo(List.of("Ann Bello"));
    assertThat(only.flags()).isEqualTo(Set.of("denies"));
    assertThat(only.day()).isEqualTo(LocalDate.of(2003, 11, 3));
  }

  @Test
  void marksMayNest_beShared_andBeginAgain() {
    GoldArticle gold =
        Gold.article(
            "{1: “No,”} {1s,2s: Sow} {1c: said}. {1: “Never.”} He {2c: denied} {2: that {3s: the"
                + " crew} {3c: told} {3a: him} {3: to go}}.",
            "2 Karim Sow",
            "1 Karim Sow",
            "3 unnamed: crew");
    String text = gold.article().text();

    assertThat(gold.statements()).extracting(GoldStatement::number).containsExactly(1, 2, 3);
    assertThat(contents(gold, 1)).containsExactly("“No,”", "“Never.”");
    assertThat(gold.statements().get(1).source()).isEqualTo(Gold.first("Sow", text));
    assertThat(contents(gold, 2)).containsExactly("that the crew told him to go");
    assertThat(contents(gold, 3)).containsExactly("to go");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Bello | Ann Bello",
        "org: Harrow Bay Port | Harrow Bay Port",
        "gov: Estonia | Estonia",
        "unnamed: police spokesman | police spokesman",
        "Ann Bello; org: Port; Karim Sow | Ann Bello/Port/Karim Sow",
        "Q: the Band | Q: the Band",
        "? | ''"
      })
  void speakers_areNamesWithoutTheirKind(String cell, String names) {
    assertThat(String.join("/", only(cell).speakers())).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"denies, true", "declines, true", "belief, false", "retold, false"})
  void flags_sayWhetherAStatementCounts(String flag, boolean counts) {
    GoldStatement statement = only("Bello | " + flag);

    assertThat(statement.flags()).containsExactly(flag);
    assertThat(statement.counts()).isEqualTo(counts);
    assertThat(statement.marked().neutral()).isEqualTo(!counts);
    assertThat(statement.isBelief()).isEqualTo(flag.equals("belief"));
  }

  @Test
  void linesMayEndAsOnWindows() {
    String file = Gold.file("{1s: Bello} {1c: said} {1: no}.", "1 Bello").replace("\n", "\r\n");

    assertThat(MarkedFile.read("f", file, "f").article().text()).isEqualTo("Bello said no.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {1: It rained.         | 1 A      | f line 6: mark {1: is never closed
          It} rained.            | 1 A      | f line 6: a closing brace without a mark before “} rained.
          {x: It} rained.        | 1 A      | f line 6: no mark such as {1: or {1s: at “{x: It} rained.
          {1x: It} rained.       | 1 A      | f line 6: no mark such as {1: or {1s: at “{1x: It} rained.
          {12345: It} rained.    | 1 A      | f line 6: no mark such as {1: or {1s: at “{12345: It} rained.
          {1: It } rained.       | 1 A      | f line 6: mark {1: must not begin or end with white space, was “It ”
          {1,2s:  It} rained.    | 1 A      | f line 6: mark {1,2s: must not begin or end with white space, was “ It”
          {1: }It rained.        | 1 A      | f line 6: mark {1: must not begin or end with white space, was “”
          {1: It} rained.        | 2 A      | f: statement 1 has no line in the table
          {2: It} {1: rained.}   | 2 A      | f: statement 1 has no line in the table
          It rained.             | 1 A      | f: statement 1 has no mark
          {1s: It} rained.       | 1 A      | f: statement 1 has no content
          {1s: It} {1s: rained}. {1: A} | 1 A | f: mark {1s: stands twice, once is allowed
          {1: It} rained.        | one A    | f line 9: a line of the table must be like “1 Ann Bello”, was “one A”
          {1: It} rained.        | 1        | f line 9: a line of the table must be like “1 Ann Bello”, was “1”
          """)
  void faultyFile_isToldWhatIsWrong_andWhere(String text, String row, String message) {
    assertThatThrownBy(() -> MarkedFile.read("f", Gold.file(text + "\n", row), "f"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void unclosedMark_isToldWithTheLineItStandsIn() {
    assertThatThrownBy(() -> Gold.article("It rained.\n\n{1: It\nsnowed.", "1 Bello"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage("a.txt line 8: mark {1: is never closed");
  }

  @ParameterizedTest
  @CsvSource({
    "Bello ~ nice, was “nice”",
    "Bello ~ denies ~ denies, was “denies”",
    "Bello ~ on Monday, was “Monday”",
    "Bello ~ on 2003-02-30, was “2003-02-30”"
  })
  void faultAfterABar_isTold(String row, String message) {
    assertThatThrownBy(() -> only(row.replace('~', '|')))
        .isInstanceOf(GoldFormatException.class)
        .hasMessageStartingWith("a.txt: ")
        .hasMessageEndingWith(message);
  }

  @Test
  void statementThatStandsInTheTableTwice_isTold() {
    assertThatThrownBy(() -> Gold.article("{1: It} rained.", "1 Bello", "", "1 Sow"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage("a.txt line 10: statement 1 stands in the table twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          no rules at all         | f: must be head, text and table between two lines of ---, has 1 parts
          title: T~---~Text~      | f: must be head, text and table between two lines of ---, has 2 parts
          title: T~---~A~---~~---~ | f: must be head, text and table between two lines of ---, has 4 parts
          title: T~ill~---~A~---~ | f line 2: head has a line without “name: ”, was “ill”
          title: T~---~A~---~     | f: a day must be like 2003-11-04, was “”
          title: T~published: 4 May~---~A~---~ | f: a day must be like 2003-11-04, was “4 May”
          """)
  void faultyHead_isTold(String file, String message) {
    assertThatThrownBy(() -> MarkedFile.read("f", file.strip().replace('~', '\n'), "f"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage(message);
  }

  private static GoldStatement only(String row) {
    return Gold.article("{1: It rained.}", "1 " + row).statements().getFirst();
  }

  private static List<String> contents(GoldArticle gold, int number) {
    return gold.statements().get(number - 1).content().stream()
        .map(span -> span.in(gold.article().text()))
        .toList();
  }
}
