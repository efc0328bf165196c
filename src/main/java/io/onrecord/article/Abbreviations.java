package io.onrecord.article;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a full stop after a word can mean in English news.
 *
 * <p>Case counts: "Gen. Milley" is a rank, "the next gen." is not; "Sun." is no abbreviation here,
 * because "The Sun." ends sentences more often.
 */
final class Abbreviations {
  /** How an abbreviation behaves before a word that could begin a sentence. */
  enum Kind {
    /** No abbreviation: the full stop ends the sentence. */
    NONE,
    /** Never ends a sentence: {@code Sen. Graham}, {@code vs. Arsenal}. */
    BEFORE_NAME,
    /** Abbreviates only before a number: {@code No. 10}, {@code p. 5}. */
    BEFORE_NUMBER,
    /**
     * Ends a sentence only if the next word must begin one: {@code U.S. The}, not {@code U.S.
     * Army}.
     */
    EITHER,
    /**
     * A time of day, which ends a sentence unless a day or time zone follows: {@code 5 p.m. ET}.
     */
    CLOCK
  }

  private static final Map<String, Kind> KINDS =
      Stream.of(
              entries(
                  Kind.BEFORE_NAME,
                  """
                  Mr Mrs Ms Mx Dr Drs Prof Profs Messrs Mme Mmes Mlle Msgr Rev Revs Fr Hon Pres
                  Sen Sens Rep Reps Gov Govs Lt Gen Gens Col Maj Capt Sgt Cpl Pvt Pfc Spc Cmdr Cdr
                  Adm Brig Ens Det Supt Insp Atty Amb Asst Assoc Exec Dep Ald Treas Sec Sgts Dets
                  Mt Ft vs v cf viz approx ca incl esp e.g i.e E.g I.e Rt Sra Srta Gens Cols
                  Del Ofc Cllr Stn Pte Cpt Lieut Comdr Com Secy Mgr Dir
                  MR MRS MS DR SEN SENS REP REPS GOV GEN LT COL MAJ CAPT SGT PROF REV VS Vs V
                  """),
              entries(
                  Kind.BEFORE_NUMBER,
                  """
                  No Nos no nos NO p pp Vol vol Vols Art art Arts Fig fig Figs Ch ch Chap chap
                  c para Para Sect sect Rm Bldg Hwy Rte tel Tel ext Ext op Op Pt pt pg
                  """),
              entries(
                  Kind.EITHER,
                  """
                  Inc Corp Co Cos Ltd Bros Jr Sr Esq Dept Depts Assn Assns Univ Intl Natl Mfg Ins
                  Plc Pty St Sts Ave Blvd Rd Hts Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
                  al feat ft lb lbs oz sq yr yrs hr hrs est avg bldg dept govt Govt Cir Ct Dist Div Cmte
                  Comm Minn Calif Fla Tex Ala Ariz Ark Colo Conn Mich Okla Tenn Wis Wyo Neb Nev
                  Penn Mont Ont Que Alta Sask Va Ga Md Pa Ky Vt Jnr Snr St INC CORP CO LTD JR SR ST
                  DEPT hon Ph
                  """),
              entries(Kind.CLOCK, "a.m p.m A.M P.M"))
          .flatMap(entries -> entries.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** States whose abbreviation is a word as well; they count only in {@code Gary, Ind.}. */
  private static final Set<String> AFTER_COMMA =
      Set.of("Ill", "Ind", "Mass", "Miss", "Wash", "Ore", "Me", "La", "Del", "Mo", "Kan", "Man");

  private Abbreviations() {}

  private static Map<String, Kind> entries(Kind kind, String words) {
    return Stream.of(words.strip().split("\\s+"))
        .distinct()
        .collect(Collectors.toMap(word -> word, word -> kind));
  }

  /**
   * The kind of {@code word} before a full stop.
   *
   * @param word without the full stop; may hold others, such as {@code U.S}
   * @param afterComma whether a comma stands before it
   */
  static Kind of(String word, boolean afterComma) {
    if (afterComma && AFTER_COMMA.contains(word)) {
      return Kind.EITHER;
    }
    Kind kind = KINDS.get(word);
    if (kind != null) {
      return kind;
    }
    return isInitial(word) || isDotted(word) ? Kind.EITHER : Kind.NONE;
  }

  /** A single capital: {@code George W. Bush}. */
  static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Letters with full stops between, at most three in a row: {@code U.S}, {@code Ph.D}. */
  private static boolean isDotted(String word) {
    int letters = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        if (letters == 0) {
          return false;
        }
        dotted = true;
        letters = 0;
      } else if (!Character.isLetter(c) || ++letters > 3) {
        return false;
      }
    }
    return dotted && letters > 0;
  }
}
