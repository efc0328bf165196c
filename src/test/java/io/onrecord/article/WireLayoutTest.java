package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireLayoutTest {
  private static final String LONG =
      "The river rose by two metres on Tuesday and left its banks near the old mill, where about"
          + " forty families live, the regional water board said in a statement.";

  private static WireLayout layout(String text) {
    return WireLayout.of(text, null);
  }

  private static List<String> prose(String text) {
    return layout(text).prose().stream().map(span -> span.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "OSLO, Jun. 20 (Reuters) - The river rose.    | OSLO              | --06-20 | Reuters",
        "OSLO (AP) — The river rose.                  | OSLO              | -       | AP",
        "BERGEN, Norway (AP) -- The river rose.       | BERGEN, Norway    | -       | AP",
        "OSLO, March 3 - The river rose.              | OSLO              | --03-03 | -",
        "OSLO, 3 March - The river rose.              | OSLO              | --03-03 | -",
        "NEW YORK -- The river rose.                  | NEW YORK          | -       | -",
        "NEW YORK–The river rose.                     | -                 | -       | -",
        "NEW YORK—The river rose.                     | NEW YORK          | -       | -",
        "ST. PAUL, Minn. — The river rose.            | ST. PAUL, Minn.   | -       | -",
        "WASHINGTON, D.C. - The river rose.           | WASHINGTON, D.C.  | -       | -",
        "PORT-AU-PRINCE, Sept. 9 (AFP) – “It rose.”   | PORT-AU-PRINCE    | --09-09 | AFP",
        "McALLEN, Texas (AP) — The river rose.        | McALLEN, Texas    | -       | AP",
        "OSLO/BERGEN, Nov 3 (Reuters) - It rose.      | OSLO/BERGEN       | --11-03 | Reuters",
        "London CNN Business — The river rose.        | London            | -       | CNN Business",
        "Madrid (CNN) The river rose.                 | Madrid            | -       | CNN",
        "OSLO, Feb. 31 (AP) - The river rose.         | -                 | -       | -",
        "NATO - the alliance - met in Oslo.           | -                 | -       | -",
        "UPDATE - The river rose.                     | -                 | -       | -",
        "The river - Norway's longest - rose.         | -                 | -       | -",
        "Oslo (NTB) - The river rose.                 | Oslo              | -       | NTB",
        "Eva Lund (Labour) - The river rose.          | -                 | -       | -",
        "He said (again) - The river rose.            | -                 | -       | -",
        "A 20-year-old man drowned.                   | -                 | -       | -",
      })
  void dateline_isReadFromItsParts(String text, String place, String day, String agency) {
    Dateline expected =
        place == null
            ? null
            : new Dateline(place, day == null ? null : MonthDay.parse(day), agency);

    assertThat(layout(text).dateline()).isEqualTo(expected);
  }

  @Test
  void dateline_isCutFromTheFirstParagraph() {
    assertThat(prose("OSLO, Jun. 20 (Reuters) - The river rose.\nIt fell."))
        .containsExactly("The river rose.", "It fell.");
  }

  @Test
  void dateline_withYear_givesTheDayOfPublication() {
    WireLayout layout = layout("OSLO, June 20, 2024 (Reuters) - The river rose.");

    assertThat(layout.published()).isEqualTo(LocalDate.of(2024, 6, 20));
    assertThat(layout.dateline()).isEqualTo(new Dateline("OSLO", MonthDay.of(6, 20), "Reuters"));
  }

  @Test
  void agencyAlone_isNoPlace() {
    assertThat(layout("(CNN) — The river rose."))
        .isEqualTo(new WireLayout(null, null, null, "CNN", null, List.of(new Span(8, 23))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe                                   | Jane Doe",
        "By JANE DOE and John Roe, Associated Press    | JANE DOE and John Roe, Associated Press",
        "BY JANE DOE                                   | JANE DOE",
        "By Jane van der Berg, staff writer            | Jane van der Berg, staff writer",
        "By Associated Press                           | Associated Press",
        "By Jane O'Neil-Roe                            | Jane O'Neil-Roe",
      })
  void byline_isNotProse(String line, String names) {
    WireLayout layout = layout(line + "\n\nThe river rose.");

    assertThat(layout.byline()).isEqualTo(names);
    assertThat(layout.prose()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday the river had risen.",
        "By Tuesday",
        "By the time Jane Doe came home",
        "By Monday Norway had won",
        "Bygone days in Oslo",
      })
  void lineThatBeginsLikeAByline_isNone(String line) {
    assertThat(layout(line + "\n" + LONG).byline()).isNull();
  }

  @Test
  void headline_bylineAndDate_standAboveTheProse() {
    String text =
        """
        River leaves its banks near Bergen

        By Jane Doe
        June 20, 2024

        BERGEN, Norway (AP) - The river rose.
        It fell.
        """;

    WireLayout layout = layout(text);

    assertThat(layout.headline()).isEqualTo("River leaves its banks near Bergen");
    assertThat(layout.byline()).isEqualTo("Jane Doe");
    assertThat(layout.published()).isEqualTo(LocalDate.of(2024, 6, 20));
    assertThat(prose(text)).containsExactly("The river rose.", "It fell.");
  }

  @Test
  void headline_mayStandDirectlyOverTheDateline() {
    String text = "Is the river safe?\nOSLO (AP) - The river rose.";

    assertThat(layout(text).headline()).isEqualTo("Is the river safe?");
    assertThat(prose(text)).containsExactly("The river rose.");
  }

  @Test
  void dateline_belowAHeadlineWithFullStop_isCutOff() {
    assertThat(prose("River leaves its banks.\n\nOSLO (AP) — It rose.\n\nBERGEN — It fell."))
        .containsExactly("River leaves its banks.", "It rose.", "BERGEN — It fell.");
  }

  @Test
  void nameOverAgency_isTheByline() {
    WireLayout layout = layout("Jane Doe\n\nUSA TODAY\n\n" + LONG);

    assertThat(layout.byline()).isEqualTo("Jane Doe");
    assertThat(layout.agency()).isEqualTo("USA TODAY");
    assertThat(layout.headline()).isNull();
  }

  @Test
  void firstSentence_isNoHeadline() {
    assertThat(layout("The river rose.\n\nIt fell.").headline()).isNull();
    assertThat(layout("The river rose\nIt fell\nIt rose again").headline()).isNull();
    assertThat(layout("A line alone").prose()).containsExactly(new Span(0, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo from Reuters",
        "(Photo: AP/John Doe)",
        "Photo by Jane Doe/AP",
        "Photograph: Jane Doe/The Guardian",
        "Reporting by Jane Doe; Editing by John Roe",
        "(Reporting by Jane Doe in Oslo; additional reporting by A. Roe; Editing by J. Poe)",
        "Reporting by Jane Doe.",
        "REUTERS/Jane Doe",
        "Associated Press writer Jane Doe contributed to this report.",
        "© 2024 The Daily River",
        "Copyright 2024 The Daily River. All rights reserved.",
        "* * *",
        "___",
        "Reuters",
      })
  void furniture_isNotProse(String line) {
    assertThat(prose("The river rose.\n" + line)).containsExactly("The river rose.");
    assertThat(prose("The river rose.\n\n" + line + "\n")).containsExactly("The river rose.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo evidence from the scene showed a boat.",
        "Photos from the scene showed a boat.",
        "Reporting by Reuters showed that the dam had failed.",
        "Editing by hand takes days.",
        "Pictures by satellite are sharp.",
        "Copyright law protects Jane Doe.",
        "Credit: the word has many meanings.",
        "Source: she would not say.",
      })
  void proseThatBeginsLikeFurniture_stays(String line) {
    assertThat(prose("The river rose.\n" + line)).containsExactly("The river rose.", line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The river rose.Photo from Reuters",
        "The river rose. Photo from Reuters",
        "The river rose.(Photo by Jane Doe)",
        "The river rose. (Reporting by Jane Doe; Editing by John Roe)",
        "The river rose. Reuter",
      })
  void furnitureGluedToTheLastSentence_isCutOff(String text) {
    assertThat(prose(text)).containsExactly("The river rose.");
  }

  @Test
  void furnitureGluedToAQuotation_leavesItsMark() {
    assertThat(prose("“It rose.”Photo: Jane Doe/AP")).containsExactly("“It rose.”");
  }

  @Test
  void wrappedLines_areJoinedToParagraphs() {
    String text =
        """
        Heavy showers continued throughout the week in the
        northern valleys, alleviating the drought since
        January, the growers' union said.
            Prices fell on Friday, and the union expects that
        they will fall further.
        Stocks rose.
        """;

    assertThat(prose(text))
        .containsExactly(
            """
            Heavy showers continued throughout the week in the
            northern valleys, alleviating the drought since
            January, the growers' union said.""",
            """
            Prices fell on Friday, and the union expects that
            they will fall further.""",
            "Stocks rose.");
  }

  @Test
  void longLines_areParagraphsOfTheirOwn() {
    assertThat(prose(LONG + "\n" + LONG + "\n" + LONG)).containsExactly(LONG, LONG, LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\n", "\r\n \r\n"})
  void lineEnds_ofAllKinds_separateParagraphs(String lineEnd) {
    assertThat(prose("The river rose." + lineEnd + "It fell." + lineEnd))
        .containsExactly("The river rose.", "It fell.");
  }

  @Test
  void listItems_areParagraphs() {
    assertThat(prose("- Eat the eggs\n- Drink the milk\n• Sleep"))
        .containsExactly("- Eat the eggs", "- Drink the milk", "• Sleep");
  }
}
