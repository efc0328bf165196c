package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements inside statements; those of others are marked with the number of the outer one. */
final class NestingTest {
  @Test
  void reportInAReport_isReportedByItsTeller() {
    assertThat(told("Cho said the guard had told her that the gate was shut."))
        .containsExactly(
            "1 Cho: the guard had told her that the gate was shut",
            "2 guard: that the gate was shut, reported by 1");
  }

  @Test
  void quotationInAQuotation_belongsToItsOwnSpeaker() {
    assertThat(told("“The guard told me, ‘You have to leave,’ and I left,” Ana Cho said."))
        .containsExactly(
            "1 Ana Cho: “The guard told me, ‘You have to leave,’ and I left,”",
            "2 guard: ‘You have to leave,’, reported by 1");
  }

  @Test
  void quotationInStraightMarks_isFoundToo() {
    assertThat(told("\"Maria Ortega said, 'It can't be safe,'\" Ana Cho recalled."))
        .containsExactly(
            "1 Ana Cho: \"Maria Ortega said, 'It can't be safe,'\"",
            "2 Maria Ortega: 'It can't be safe,', reported by 1");
  }

  @Test
  void quotationInAQuotation_mayStandFirst() {
    assertThat(told("“‘It is safe,’ the guard told me,” Ana Cho said."))
        .containsExactly(
            "1 Ana Cho: “‘It is safe,’ the guard told me,”",
            "2 guard: ‘It is safe,’, reported by 1");
  }

  @Test
  void innerI_isTheTeller() {
    assertThat(told("“I told him, ‘I have a ticket,’” Ana Cho said."))
        .contains("2 Ana Cho: ‘I have a ticket,’, reported by 1");
  }

  @Test
  void reportInAReportInAReport_isReportedByTheInnerOne() {
    assertThat(told("Cho said Silva had told her that Ortega believed Marsh said it was safe."))
        .contains("3 Marsh: it was safe, reported by 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“He is a so-called ‘fixer’ for the harbor,” Cho said.",
        "“They call him ‘the Boss,’ you know,” Cho said.",
        "“The guard mentioned ‘Night Boat,’” Cho said.",
        "“The guard would say, ‘It is safe,’ every day,” Cho said.",
        "“He said, ‘It is safe,’ and left,” Cho said.",
        "“The boys’ boat sank, and the guards’ boat sank,” Cho said.",
        "“The guard said so,” Cho said."
      })
  void scareQuotesTitlesAndUnknownSpeakers_areNoStatementsOfTheirOwn(String text) {
    assertThat(told(text)).hasSize(1);
  }

  @Test
  void oneContentOfTwoReports_isNotNested() {
    assertThat(told("Residents say the bridge is unsafe, which Ortega denies."))
        .hasSize(2)
        .noneMatch(line -> line.contains("reported by"));
  }

  @Test
  void claimThatSomebodyRejects_isToldByTheArticle() {
    assertThat(told("Ortega rejected Silva's claim that the bridge was unsafe."))
        .contains("2 Silva: that the bridge was unsafe");
  }

  private static List<String> told(String text) {
    Extracted found = Extracted.from(text);
    return found.statements().stream()
        .map(
            one ->
                one.number()
                    + " "
                    + found.line(one)
                    + (one.reportedBy() == null ? "" : ", reported by " + one.reportedBy()))
        .toList();
  }
}
