package io.onrecord.statement;

import java.util.Set;

/** Words around names: titles before them, roles, kinds of organisation, first names. */
final class Titles {
  private static final Set<String> TITLES =
      Words.set(
          """
          mr. mr mrs. mrs ms. ms miss dr. dr prof. professor sir dame lord lady sen. sens.
          senator senators rep. reps. representative congressman congresswoman gov. governor
          president vice-president premier chancellor minister secretary ambassador mayor judge
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
          republicans democrats
          """);

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
          coalition alliance federation board panel team firm paper site website army navy
          police senate house congress parliament report study poll survey statement embassy
          force forces service project fund pac school district city county regime white press
          tribune herald guardian reuters
          """);

  private static final Set<String> HE =
      Words.set(
          """
          john james robert michael mike william bill david richard joseph joe thomas tom
          charles christopher chris daniel dan matthew matt anthony mark donald steven steve
          stephen paul andrew joshua kenneth ken kevin brian george timothy tim ronald ron
          edward ed jason jeffrey jeff ryan jacob gary eric jonathan larry justin scott brandon
          benjamin ben samuel sam gregory greg frank jack peter patrick pat jim bob ted
          mohammed ali carlos jose juan luis pedro emmanuel boris
          alexander sergei dmitry rick harry nick adam aaron alan fred
          roger
          """);

  private static final Set<String> SHE =
      Words.set(
          """
          mary patricia jennifer linda elizabeth barbara susan jessica sarah sara karen nancy
          lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa
          deborah debbie stephanie rebecca laura sharon cynthia kathleen amy angela anna ann
          anne ruth brenda pamela nicole katherine kate samantha christine catherine virginia
          rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan
          evelyn judith olivia megan cheryl martha andrea theresa
          chelsea elena sofia jill tina claire jane alice julia ellen jeanne gina
          loretta
          """);

  private static final Set<String> MALE_TITLES =
      Set.of("mr.", "mr", "sir", "lord", "congressman", "king", "prince", "pope", "father");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs.", "mrs", "ms.", "ms", "miss", "dame", "lady", "congresswoman", "queen", "princess");

  /** What the article's words say about which pronoun stands for a person. */
  enum Gender {
    HE,
    SHE,
    UNKNOWN
  }

  private Titles() {}

  static boolean isTitle(Token token) {
    return TITLES.contains(token.lower()) || FEMALE_TITLES.contains(token.lower());
  }

  /** {@code State} after {@code Secretary of}. */
  static boolean isOffice(Token token) {
    return OFFICES.contains(token.lower());
  }

  static boolean isOrganisation(String lower) {
    return ORGANISATIONS.contains(lower);
  }

  static boolean isFirstName(String lower) {
    return HE.contains(lower) || SHE.contains(lower);
  }

  static Gender byFirstName(String lower) {
    return HE.contains(lower) ? Gender.HE : SHE.contains(lower) ? Gender.SHE : Gender.UNKNOWN;
  }

  static Gender byTitle(String lower) {
    if (MALE_TITLES.contains(lower) || (lower.endsWith("man") && lower.length() > 3)) {
      return Gender.HE;
    }
    return FEMALE_TITLES.contains(lower) || lower.endsWith("woman") ? Gender.SHE : Gender.UNKNOWN;
  }
}
