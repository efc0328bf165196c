package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.statement.Speaker;
import io.onrecord.statement.Speaker.Kind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is one speaker. A speaker is written as title, slash and name, each with one statement; an
 * entry as its name, the number of its statements, and what was assumed after a question mark.
 */
final class SpeakerDirectoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jane Roe, mayor/Jane Roe, teacher/Jane Roe                  | Jane Roe 3
          José Núñez, nurse/José Núñez, Jose Nunez              | José Núñez 3
          Jane Roe, Jane A. Roe, mayor/Jane Anna Roe                  | Jane A. Roe 3
          John A. Roe, John B. Roe                                    | John A. Roe 1, John B. Roe 1
          John A. Roe, John B. Roe, John Roe                          | John A. Roe 1, John B. Roe 1, John Roe 1
          John Roe, John Roe Jr.                                      | John Roe 1, John Roe Jr. 1
          Mr./Kim Roe, Ms./Kim Roe                                    | Kim Roe 1, Kim Roe 1
          Mr./Jane Roe, Ms./Jane Roe, Jane Roe                        | Jane Roe 3
          Mr./Kim Roe, mayor/Kim Roe                                  | Kim Roe 2
          Jane Roe, Ann Roe                                           | Ann Roe 1, Jane Roe 1
          """)
  void fullNames_areOnePersonUnlessTheyDiffer(String speakers, String entries) {
    assertThat(entries(speakers)).isEqualTo(entries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spokesman/John Kirby, Kirby                                 | John Kirby 2 ?Kirby
          spokesman/John Kirby, Mr./Kirby                             | John Kirby 2 ?Kirby
          spokesman/John Kirby, spokesperson/Kirby                    | John Kirby 2 ?Kirby
          John Kirby, General/Kirby                                   | John Kirby 2 ?Kirby
          spokesman/John Kirby, Ms./Kirby                             | John Kirby 1, Kirby 1
          spokesman/John Kirby, Mayor/Kirby                           | John Kirby 1, Kirby 1
          spokesman/John Kirby, Anna Kirby, Kirby                     | Anna Kirby 1, John Kirby 1, Kirby 1
          spokesman/John Kirby, mayor/Anna Kirby, Mayor/Kirby         | Anna Kirby 2 ?Kirby, John Kirby 1
          mayor/Anna Kirby, John Kirby, Mayor/Kirby                   | Anna Kirby 2 ?Kirby, John Kirby 1
          Ben Kirby, Kirby                                            | Ben Kirby 2 ?Kirby
          British Columbia, GOP Columbia, Columbia                    | British Columbia 1, Columbia 1, GOP Columbia 1
          John Kirby, Anna Kirby, Mrs./Kirby                          | Anna Kirby 2 ?Kirby, John Kirby 1
          Mayor/Kirby, General/Kirby, General/Kirby                   | Kirby 1, Kirby 1
          Bill de Groot, De Groot                                     | Bill de Groot 2 ?De Groot
          John Kirby Jr., Kirby                                       | John Kirby Jr. 2 ?Kirby
          """)
  void bareLastName_goesToTheOnlyOneItMayBe(String speakers, String entries) {
    assertThat(entries(speakers)).isEqualTo(entries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mayor/Joe Marsh, mayor/Joe Marsh Jr., mayor/Joseph Marsh    | Joe Marsh 2 ?Joseph Marsh, Joe Marsh Jr. 1
          Joe Marsh, Joseph R. Marsh, Marsh                           | Joe Marsh 3 ?Joseph R. Marsh ?Marsh
          mayor/Joe Marsh, nurse/Joseph Marsh                         | Joe Marsh 1, Joseph Marsh 1
          Joe A. Marsh, Joseph R. Marsh                               | Joe A. Marsh 1, Joseph R. Marsh 1
          Sam Marsh, Samuel Marsh                                     | Sam Marsh 1, Samuel Marsh 1
          """)
  void shortFirstName_joinsTheLongOneWhereNothingSpeaksAgainstIt(String speakers, String entries) {
    assertThat(entries(speakers)).isEqualTo(entries);
  }

  @Test
  void partOfAName_goesToTheOnlyPersonWhomAnArticleCallsSo() {
    Speaker full = person("Ana Peña Marsh", null, "Marsh", "Peña Marsh");
    Speaker part = person("Peña Marsh", null, "Marsh");
    Speaker other = person("Eva Peña Marsh", null, "Marsh", "Peña Marsh");

    assertThat(entries(List.of(full, part))).isEqualTo("Ana Peña Marsh 2 ?Peña Marsh");
    assertThat(entries(List.of(full, part, other)))
        .isEqualTo("Ana Peña Marsh 1, Eva Peña Marsh 1, Peña Marsh 1");
  }

  @Test
  void personAndOrganisationOfOneName_stayApart() {
    Speaker person = person("Lincoln Marsh", null, "Marsh");
    Speaker organisation = speaker("Lincoln Marsh", Kind.ORGANISATION);
    Speaker government = speaker("Marsh", Kind.GOVERNMENT, "Marshland");
    Speaker printed = speaker("Marsh", Kind.UNNAMED);
    SpeakerDirectory directory = directory(List.of(person, organisation, government, printed));

    assertThat(directory.named("Lincoln Marsh"))
        .extracting(entry -> entry.speaker().kind())
        .containsExactlyInAnyOrder(Kind.PERSON, Kind.ORGANISATION);
    assertThat(directory.named("Lincoln Marsh").getFirst().keys())
        .doesNotContainAnyElementsOf(directory.named("Lincoln Marsh").getLast().keys());
    assertThat(directory.startingWith("", 9).stream().flatMap(entry -> entry.keys().stream()))
        .as("no key leads to two entries")
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void acronym_goesToTheOnlyOrganisationThatAnArticleCallsSo() {
    Speaker lima = speaker("Lima Harbor Authority", Kind.ORGANISATION, "LHA");
    Speaker bare = speaker("L.H.A.", Kind.ORGANISATION);
    Speaker long_ = speaker("Long Hill Association", Kind.ORGANISATION, "LHA");

    assertThat(entries(List.of(lima, bare))).isEqualTo("Lima Harbor Authority 2 ?L.H.A.");
    assertThat(entries(List.of(lima, bare, long_)))
        .isEqualTo("L.H.A. 1, Lima Harbor Authority 1, Long Hill Association 1");
  }

  @Test
  void government_hasOneEntryForAllItsNames() {
    Speaker capital = speaker("Lima", Kind.GOVERNMENT, "Peru");
    Speaker country = speaker("Peru", Kind.GOVERNMENT, "Lima");

    assertThat(entries(List.of(capital, country))).isEqualTo("Lima 2");
  }

  @Test
  void entry_knowsAllNamesAndTitles_mostUsedFirst() {
    Map<Speaker, Long> counts = new HashMap<>();
    counts.put(person("Jane Roe", "Mr.", "Roe"), 9L);
    counts.put(person("Jane Roe", "mayor of Lima", "Roe"), 5L);
    counts.put(person("Jane A. Roe", "teacher", "Roe", "Janey"), 1L);
    SpeakerEntry roe = new SpeakerDirectory(counts).named("janey").getFirst();

    assertThat(roe.name()).isEqualTo("Jane Roe");
    assertThat(roe.statements()).isEqualTo(15);
    assertThat(roe.speaker().title()).isEqualTo("mayor of Lima");
    assertThat(roe.titles()).containsExactly("Mr.", "mayor of Lima", "teacher");
    assertThat(roe.speaker().aliases()).containsExactly("Roe", "Janey", "Jane A. Roe");
  }

  @Test
  void inRole_findsPeopleByTitle_andUnnamedSpeakersByWhatIsPrinted() {
    SpeakerDirectory directory =
        directory(
            List.of(
                person("Jane Roe", "Mayor of Lima", "Roe"),
                person("Ann Lee", "mayor of Oslo", "Lee"),
                person("Kim Hill", "former mayor of Lima", "Hill"),
                speaker("head of NATO", Kind.UNNAMED),
                speaker("Mayor", Kind.ORGANISATION)));

    assertThat(names(directory.inRole("the mayor"))).isEqualTo("Ann Lee, Jane Roe");
    assertThat(names(directory.inRole("Lima's mayor"))).isEqualTo("Jane Roe");
    assertThat(names(directory.inRole("the former mayor"))).isEqualTo("Kim Hill");
    assertThat(names(directory.inRole("NATO's chief"))).isEqualTo("head of NATO");
    assertThat(directory.inRole("the pope")).isEmpty();
    assertThat(directory.inRole("?!")).isEmpty();
  }

  /** A hundred thousand people, of whom many share a last name, and as many bare last names. */
  @Test
  void manySpeakers_areJoinedInTime() {
    Map<Speaker, Long> counts = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      String last = "Name" + Integer.toString(i % 5_000, 36);
      counts.put(person("F" + Integer.toString(i, 36) + " " + last, "mayor of " + i, last), 1L);
      counts.put(person(last, "Mayor of place " + i), 1L);
    }
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    SpeakerDirectory directory = new SpeakerDirectory(counts);
    Duration took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);

    assertThat(directory.size()).isGreaterThan(50_000);
    assertThat(took).isLessThan(Duration.ofSeconds(10));
  }

  private static String entries(String speakers) {
    List<Speaker> all = new ArrayList<>();
    for (String one : speakers.split(", ", -1)) {
      String[] parts = one.contains("/") ? one.split("/", 2) : new String[] {null, one};
      String last = parts[1].replace(" Jr.", "").replaceFirst(".* ", "");
      boolean bare = last.equals(parts[1]);
      all.add(bare ? person(parts[1], parts[0]) : person(parts[1], parts[0], last));
    }
    return entries(all);
  }

  private static String entries(List<Speaker> speakers) {
    return directory(speakers).startingWith("", 100).stream()
        .map(
            entry ->
                entry.name()
                    + " "
                    + entry.statements()
                    + entry.assumed().stream()
                        .map(assumed -> " ?" + assumed.name())
                        .collect(Collectors.joining()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String names(List<SpeakerEntry> entries) {
    return entries.stream().map(SpeakerEntry::name).collect(Collectors.joining(", "));
  }

  private static SpeakerDirectory directory(List<Speaker> speakers) {
    Map<Speaker, Long> counts = new LinkedHashMap<>();
    speakers.forEach(speaker -> counts.put(speaker, 1L));
    return new SpeakerDirectory(counts);
  }

  private static Speaker person(String name, String title, String... aliases) {
    return new Speaker(name, List.of(aliases), title, Kind.PERSON);
  }

  private static Speaker speaker(String name, Kind kind, String... aliases) {
    return new Speaker(name, List.of(aliases), null, kind);
  }
}
