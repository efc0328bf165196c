package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.statement.Titles.Gender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor of Lima                                 | the mayor
          White House national security spokesman       | the White House spokesperson
          U.S. State Department spokeswoman             | the spokesman
          Estonian PM                                   | the Estonian prime minister
          prime minister of Estonia                     | Estonia's prime minister
          head of NATO                                  | NATO's head
          NATO chief                                    | the head of NATO
          Tesla and SpaceX CEO                          | the chief executive of Tesla
          chief executive officer of Tesla              | the CEO
          the mayor of Lima and a former teacher        | the mayor of Lima
          a teacher in Lima, and mayor                  | the mayor
          NATO Secretary-General                        | the NATO secretary general
          former Mayor of Lima                          | the former mayor
          United States President                       | the American president
          """)
  void role_isWhomTheAskerMeans(String title, String asked) {
    assertThat(Role.in(title)).anyMatch(role -> role.fits(Role.in(asked).getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          former Mayor of Lima                          | the mayor
          deputy mayor                                  | the mayor
          mayor-elect of Lima                           | the mayor
          Vice President                                | the president
          spokesman for the mayor                       | the mayor
          the mayor's lawyer                            | the mayor
          mayor of Lima                                 | the mayor of Oslo
          Attorney General                              | the general
          Attorney General                              | the attorney
          the mayor of Lima and a former teacher        | the teacher
          """)
  void role_isAnother(String title, String asked) {
    assertThat(Role.in(title)).noneMatch(role -> role.fits(Role.in(asked).getFirst()));
  }

  @Test
  void courtesyOrAdjective_isNoRole() {
    assertThat(List.of("Mr.", "Ms", "Dr.", " ", "the", "Former", "Estonian"))
        .allMatch(title -> Role.in(title).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe   | chairman            | SHE
          Kim Roe    | Ms.                 | SHE
          Kim Roe    | Lima spokeswoman    | SHE
          Roe        | Lima spokesman      | HE
          Roe        | German chancellor   | UNKNOWN
          Roe        | lawyer for Sir John | UNKNOWN
          Roe        |                     | UNKNOWN
          """)
  void gender_isToldByFirstNameOrTitle(String name, String title, Gender gender) {
    Speaker speaker = new Speaker(name, List.of(), title, Speaker.Kind.PERSON);

    assertThat(Titles.genderOf(speaker)).isEqualTo(gender);
  }

  @Test
  void spokeswoman_isShe_andAGermanIsEither() {
    assertThat(Titles.byTitle("spokeswoman")).isEqualTo(Gender.SHE);
    assertThat(Titles.byTitle("german")).isEqualTo(Gender.UNKNOWN);
  }
}
