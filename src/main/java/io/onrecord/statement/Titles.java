package io.onrecord.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words around names: titles before them, roles, kinds of organisation, first names. */
public final class Titles {
  private static final Set<String> TITLES =
      Words.set(
          """
          mr. mr mrs. mrs ms. ms miss dr. dr prof. professor sir dame lord lady sen. sens.
          senator senators rep. reps. representative congressman congresswoman gov. governor
          president pres. vice-president amb. premier chancellor minister secretary ambassador mayor judge
          justice attorney general gen. lt. col. colonel major maj. capt. captain sgt. sergeant
          admiral adm. sheriff chief officer detective commissioner director chairman chairwoman
          chair speaker leader king queen prince princess pope cardinal bishop archbishop rev.
          reverend pastor father rabbi imam sheikh ayatollah spokesman spokeswoman spokesperson
          coach councilman councilwoman councillor delegate lawmaker envoy counsel ceo candidate
          nominee adviser advisor analyst economist strategist manager editor founder author
          lawyer prosecutor comptroller treasurer whip staff deputy first vice former
          ex-president foreign prime state republican democrat democratic the then lieutenant
          president-elect secretary-general director-general administrator superintendent
          supervisor owner billionaire pm cfo coo meteorologist seismologist quarterback
          republicans democrats pc dc cr coun coun. cllr cllr. prof mme mme. madame mlle m. det
          det. insp insp. sgt supt supt. headmaster headmistress headteacher barrister sister
          brother fr fr. sr. maître constable garda wing squadron
          """);

  /** What people are by trade; before a name with a capital letter only at a sentence's start. */
  private static final Set<String> TRADES =
      Words.set(
          """
          academic accountant activist actor actress advocate architect artist astronaut athlete
          attorney biologist blogger boxer broadcaster businessman businesswoman campaigner
          cartoonist chemist choreographer climatologist co-founder comedian commander commentator
          composer conductor congressional conservative consultant cosmonaut curator demographer
          designer developer diplomat doctor dramatist ecologist engineer entertainer entrepreneur
          environmentalist epidemiologist executive expert farmer filmmaker financier
          firefighter fisherman footballer forecaster geologist golfer guitarist historian
          humanitarian independent industrialist inspector instructor investigator investor
          journalist jurist laureate lecturer legislator liberal linguist lobbyist magistrate
          magnate mathematician midwife millionaire mogul musician negotiator neurologist novelist
          nurse official oligarch ombudsman organiser organizer paediatrician parliamentarian
          paramedic pediatrician philanthropist philosopher photographer physician physicist pianist
          pilot playwright poet politician pollster producer programmer psychiatrist psychologist
          publisher publicist rapper reporter representative researcher resident retired scholar
          scientist sculptor senior shopkeeper sociologist soldier solicitor
          songwriter specialist sprinter statistician striker student surgeon surveyor teacher
          technician theologian trader trustee undersecretary veteran veterinarian
          violinist virologist volunteer winemaker worker writer zoologist
          """);

  /** Trades that are also names, so that two words of a name must follow. */
  private static final Set<String> NAME_LIKE =
      Set.of("singer", "baker", "cook", "guard", "hunter", "dancer", "model", "star");

  /** What may stand before a title, joined by a hyphen. */
  private static final Set<String> PREFIXES = Set.of("then", "ex", "co", "vice", "former", "now");

  private static final Set<String> OFFICES =
      Words.set(
          """
          state defense defence treasury labor labour energy education commerce transportation
          agriculture staff war health state.
          """);

  private static final Set<String> ORGANISATIONS =
      Words.set(
          """
          department ministry administration campaign committee commission company government
          agency bureau office council court union association group party university college
          institute center centre foundation bank times post journal news newspaper magazine
          network inc. inc corp. corp co. ltd llc club league organization organisation
          coalition alliance authority federation board panel team firm paper site website army navy
          airlines airways lines motors holdings police senate house congress parliament report study poll survey statement embassy
          force forces service project fund pac school district city county regime white press
          tribune herald guardian reuters reserve treasury times post
          """);

  private static final Set<String> MALE_TITLES =
      Set.of("mr.", "mr", "sir", "lord", "congressman", "king", "prince", "pope", "father");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs.", "mrs", "ms.", "ms", "miss", "dame", "lady", "congresswoman", "queen", "princess");

  private static final Set<String> FEMALE =
      Words.set(
          """
          mother mum mom grandmother wife widow daughter sister aunt niece girl girlfriend bride
          actress waitress heiress nun midwife mme mme. madame mother-in-law granddaughter
          stepmother schoolgirl hostess
          """);
  private static final Set<String> MALE =
      Words.set(
          """
          father dad grandfather husband widower son brother uncle nephew boy boyfriend groom
          monk father-in-law grandson stepfather schoolboy m. fr. fr monsignor
          """);

  /** Words after which a description tells of others: {@code a friend of his mother}. */
  private static final Set<String> END_OF_HEAD =
      Set.of("of", "for", "to", "from", "with", "at", "in", "who", "whose", "by");

  private static final Pattern OWNER = Pattern.compile("[\\p{L}-]+(?:['’]s|s['’])(?!\\p{L})");

  private static final Set<String> COURTESIES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady");

  /** What {@code -man} at the end of a word does not tell. */
  private static final Set<String> NO_MEN = Set.of("german", "roman", "human", "norman", "ottoman");

  /** All words of titles without stops, as names are compared. */
  private static final Set<String> PLAIN = plain();

  /** What the article's words say about which pronoun stands for a person. */
  public enum Gender {
    HE,
    SHE,
    UNKNOWN;

    /** Whether one person may be both. */
    public boolean agreesWith(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  private Titles() {}

  static boolean isTitle(Token token) {
    String lower = token.lower();
    int hyphen = lower.indexOf('-');
    return TITLES.contains(lower)
        || FEMALE_TITLES.contains(lower)
        || (hyphen > 0
            && PREFIXES.contains(lower.substring(0, hyphen))
            && isTitleOrTrade(lower.substring(hyphen + 1)));
  }

  private static boolean isTitleOrTrade(String lower) {
    return TITLES.contains(lower) || TRADES.contains(lower);
  }

  /**
   * Whether a word with a capital letter describes the name after it: {@code Actor Jane Roe},
   * {@code Estonian Kaja Kallas}.
   *
   * @param following how many words of the name follow
   */
  static boolean describes(Token token, int following) {
    String lower = token.lower();
    return (following > 0 && TRADES.contains(lower))
        || (following > 1 && (NAME_LIKE.contains(lower) || Nationalities.isNationality(lower)));
  }

  /** {@code State} after {@code Secretary of}. */
  static boolean isOffice(Token token) {
    return OFFICES.contains(token.lower());
  }

  static boolean isOrganisation(String lower) {
    return ORGANISATIONS.contains(lower);
  }

  /**
   * What a description tells: {@code a mother of three}, {@code spokesman for the port}; not {@code
   * the widow's lawyer}, who is somebody else.
   */
  static Gender byNoun(String description) {
    String own = OWNER.matcher(description.toLowerCase(Locale.ROOT)).replaceAll(" ");
    for (String word : own.split("[^\\p{L}-]+", 40)) {
      Gender told = byTitle(word);
      if (told != Gender.UNKNOWN) {
        return told;
      }
      if (END_OF_HEAD.contains(word)) {
        return Gender.UNKNOWN;
      }
    }
    return Gender.UNKNOWN;
  }

  static Gender byTitle(String lower) {
    if (FEMALE_TITLES.contains(lower) || FEMALE.contains(lower) || lower.endsWith("woman")) {
      return Gender.SHE;
    }
    if (MALE.contains(lower)) {
      return Gender.HE;
    }
    boolean man = lower.endsWith("man") && lower.length() > 3 && !NO_MEN.contains(lower);
    return MALE_TITLES.contains(lower) || man ? Gender.HE : Gender.UNKNOWN;
  }

  /** What the first word of a title tells: {@code Ms.}, {@code Mr.}; nothing for null. */
  public static Gender byCourtesy(@Nullable String title) {
    if (title == null) {
      return Gender.UNKNOWN;
    }
    int space = title.indexOf(' ');
    String first = (space < 0 ? title : title.substring(0, space)).toLowerCase(Locale.ROOT);
    return FEMALE_TITLES.contains(first)
        ? Gender.SHE
        : MALE_TITLES.contains(first) ? Gender.HE : Gender.UNKNOWN;
  }

  /**
   * What the first name, or else a word of the title, tells of a speaker: {@code Jane Roe}, {@code
   * spokeswoman Roe}.
   */
  public static Gender genderOf(Speaker speaker) {
    return genderOf(speaker, Role.of(speaker));
  }

  /**
   * The same where the speaker's roles are known already.
   *
   * @param roles what {@link Role#of} gives for the speaker
   */
  public static Gender genderOf(Speaker speaker, List<Role> roles) {
    int space = speaker.name().indexOf(' ');
    Gender gender =
        space < 0
            ? Gender.UNKNOWN
            : FirstNames.gender(speaker.name().substring(0, space).toLowerCase(Locale.ROOT));
    gender = gender == Gender.UNKNOWN ? byCourtesy(speaker.title()) : gender;
    for (Role role : roles) {
      gender = gender == Gender.UNKNOWN ? byTitle(role.printed()) : gender;
    }
    return gender;
  }

  /** Whether the word is {@code mr}, {@code dr} or the like, which gives nobody a role. */
  static boolean isCourtesy(String plain) {
    return COURTESIES.contains(plain);
  }

  /**
   * Whether a word may stand in a title: {@code president}, {@code estonian}, {@code mr}.
   *
   * @param plain in lower case, without full stops
   */
  public static boolean isTitleWord(String plain) {
    return PLAIN.contains(plain) || Nationalities.isNationality(plain);
  }

  private static Set<String> plain() {
    Set<String> plain = new HashSet<>(PREFIXES);
    for (Set<String> words : List.of(TITLES, TRADES, MALE_TITLES, FEMALE_TITLES)) {
      for (String word : words) {
        plain.addAll(List.of(word.replace(".", "").split("-", -1)));
      }
    }
    plain.addAll(List.of("us", "uk"));
    return Set.copyOf(plain);
  }
}
