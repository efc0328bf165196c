package io.onrecord.statement;

import io.onrecord.statement.Speaker.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what sort of speaker a noun phrase names that is nobody's name, by its head.
 *
 * <pre>
 *   U.S. officials, two people familiar with the matter, a crowd of supporters    group
 *   head of NATO, police officer, one of the officials                            unnamed
 *   Foreign Ministry, government of Peru, State Department                        government
 * </pre>
 */
final class SpeakerKinds {
  private static final Set<String> GOVERNMENTS =
      Words.set(
          """
          government ministry ministries kremlin pentagon embassy consulate cabinet presidency
          """);
  private static final Set<String> DEPARTMENTS =
      Words.set(
          """
          state justice treasury defense commerce energy labor interior agriculture transportation
          """);

  /** Plurals without an s, and singulars that mean many. */
  private static final Set<String> MANY =
      Words.set(
          """
          people men women children police media public crowd family families couple clergy
          majority minority opposition staff management leadership many some several both others
          most few all two three four five six seven eight nine ten dozens hundreds thousands
          group team pair band number handful neither those these everyone everybody
          """);

  /** Singulars that end like plurals. */
  private static final Set<String> ONE =
      Words.set("boss hostess actress waitress mistress heiress");

  /** Words at which the head of a phrase has passed. */
  private static final Set<String> LINKS =
      Words.set(
          """
          of for at in from with on to by against near behind who whom which that familiar close
          briefed involved working living speaking aware
          """);

  private static final Set<String> PEOPLE =
      Words.set(
          """
          official witness aide source clerk friend colleague neighbour person defendant victim
          survivor nurse child kid teen patient guest cop guard pilot cook chef priest clergyman
          agent client tenant juror expert host adult student one captain bystander old
          """);
  private static final List<String> PEOPLE_ENDINGS =
      List.of("er", "or", "ist", "ian", "ee", "ant", "ent", "man", "woman", "person", "ary");

  /** Nouns that end like those for people. */
  private static final Set<String> THINGS =
      Words.set(
          """
          letter paper order chapter newspaper newsletter number manner matter offer answer tower
          computer water weather winter summer poster banner sticker register filter committee
          statement document agreement government parliament department complaint comment announcement
          assessment indictment judgment report summary commentary documentary secretary-general
          attendee guarantee consumer error mirror factor corridor restaurant warrant grant plant
          center centre copies letters memo memos email emails filing ruling character theater theatre chamber power user
          """);

  private static final Set<String> WRITINGS =
      Words.set(
          """
          letter report statement complaint lawsuit suit filing memo order ruling email e-mail post
          tweet diary memoir book essay column article blog testimony affidavit petition note
          notice announcement release website reply response decision opinion dissent
          """);

  private static final Set<String> PARTIES =
      Set.of("republican", "democrat", "conservative", "liberal", "independent", "tory");

  /** Words by which news calls somebody whose name it has just told. */
  private static final Set<String> EPITHETS =
      Words.set(
          """
          businessman businesswoman billionaire millionaire mogul tycoon star filmmaker actor actress
          singer rapper comedian politician lawmaker congressman congresswoman senator veteran
          novelist striker midfielder defender goalkeeper winger shortstop pitcher quarterback skipper
          left-hander right-hander seamer batsman forward champion schoolteacher pensioner nominee
          """);

  private SpeakerKinds() {}

  /** The speaker with its kind; people with names stay what they are. */
  static Speaker sorted(Speaker speaker) {
    Kind kind = kind(speaker);
    return kind == speaker.kind()
        ? speaker
        : new Speaker(speaker.name(), speaker.aliases(), speaker.title(), kind);
  }

  /** Whether the noun is for a text that somebody wrote, who speaks in it. */
  static boolean isWriting(String noun) {
    return WRITINGS.contains(noun);
  }

  /** Whether the noun is for something written or made, though it ends like those for people. */
  static boolean isThing(String noun) {
    return THINGS.contains(noun);
  }

  /**
   * Whether the phrase is about one human being, as far as its head tells: {@code hotel waiter}.
   */
  static boolean isPerson(String phrase) {
    String head = Role.head(phrase);
    return !THINGS.contains(head)
        && (Titles.byNoun(phrase) != Titles.Gender.UNKNOWN
            || Titles.isTitleWord(head)
            || PEOPLE.contains(head)
            || PEOPLE_ENDINGS.stream().anyMatch(head::endsWith));
  }

  /** Whether the phrase is another word for somebody named, and no new person. */
  static boolean isEpithet(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    if (phrase.isBlank()) {
      return false;
    }
    List<String> words = words(phrase);
    String last = words.getLast();
    return lower.contains("-year-old")
        || lower.contains("-of-")
        || (words.size() < 4
            && (EPITHETS.contains(last)
                || (Character.isUpperCase(phrase.charAt(phrase.strip().lastIndexOf(' ') + 1))
                    && (Nationalities.isNationality(last) || PARTIES.contains(last)))));
  }

  private static Kind kind(Speaker speaker) {
    if (speaker.kind() == Kind.PERSON || speaker.kind() == Kind.GOVERNMENT) {
      return speaker.kind();
    }
    List<String> words = words(speaker.name());
    List<String> head = beforeLink(words);
    String noun = head.getLast();
    if (GOVERNMENTS.contains(noun) || isDepartment(head, words)) {
      return Kind.GOVERNMENT;
    }
    boolean common = Character.isLowerCase(speaker.name().charAt(0));
    if (speaker.kind() == Kind.ORGANISATION) {
      boolean many = MANY.contains(noun) && head.size() < words.size();
      return common && many ? Kind.GROUP : Kind.ORGANISATION;
    }
    return isMany(noun) ? Kind.GROUP : Kind.UNNAMED;
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).strip().split("[\\s,]+", 40));
  }

  private static List<String> beforeLink(List<String> words) {
    var head = new ArrayList<String>();
    for (String word : words) {
      if (!head.isEmpty() && LINKS.contains(word)) {
        break;
      }
      head.add(word);
    }
    return head;
  }

  private static boolean isDepartment(List<String> head, List<String> words) {
    if (!head.getLast().equals("department")) {
      return false;
    }
    return head.size() > 1
        ? DEPARTMENTS.contains(head.get(head.size() - 2))
        : words.size() > 2 && words.get(1).equals("of");
  }

  private static boolean isMany(String noun) {
    boolean plural =
        noun.length() > 3
            && noun.endsWith("s")
            && !noun.endsWith("ss")
            && !noun.endsWith("'s")
            && !noun.endsWith("us")
            && !noun.endsWith("is");
    return MANY.contains(noun)
        || noun.endsWith("men")
        || noun.endsWith("people")
        || (plural && !ONE.contains(noun));
  }
}
