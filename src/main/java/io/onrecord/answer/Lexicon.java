package io.onrecord.answer;

import io.onrecord.index.PlainNumbers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of English that the checks of the gate treat specially, all folded. */
final class Lexicon {
  private Lexicon() {}

  /** Words that report speech. */
  static final Set<String> CUES =
      words(
          """
          said says say saying told tells tell stated wrote writes tweeted testified insisted
          insists argued argues claimed claims added adds explained explains replied responded
          warned warns warn denied denies deny acknowledged admitted admits conceded asserted
          announced declared noted notes observed remarked commented suggested suggests predicted
          predicts pledged vowed vows promised urged urges called calls described describes
          believes believed believe thinks thought accused accuses criticised criticized condemned
          praised confirmed confirms reiterated stressed emphasised emphasized cautioned complained
          maintained maintains alleged alleges boasted joked asked asks hoped hopes feared feels
          pointed talked spoke mentioned recalled recalls agreed agrees disagreed concluded
          estimated mocked blasted slammed dismissed disputed defended questioned wondered blamed
          hailed touted threatened hinted implied opined advised recommended proposed proposes
          demanded demands assured cited cites echoed revealed disclosed expressed voiced
          speculated contended contends countered apologised apologized judged endorsed endorses
          felt\
          """);

  /** Words that report speech behind a form of "to be": {@code is warning}. */
  static final Set<String> PROGRESSIVE_CUES =
      words(
          """
          saying telling warning arguing insisting claiming suggesting promising demanding urging
          calling accusing denying asking proposing threatening pledging vowing predicting
          complaining endorsing criticising criticizing questioning blaming\
          """);

  static final Set<String> NEGATIVE =
      words(
          """
          not no never none nobody nothing neither nor without cannot denied denies deny denying
          refused refuses refuse refusing declined declines decline rejected rejects reject failed
          fails fail unable unlikely hardly barely lacks lacked false untrue\
          """);

  static final Set<String> PRONOUNS = words("he she they it i we you");

  static final Set<String> PREPOSITIONS =
      words(
          """
          in at on from of for by with after before to about unlike like during since near over
          under against into through between amid despite as via around outside inside\
          """);

  /** Words without substance; they may also begin a sentence with a capital letter. */
  static final Set<String> ORDINARY =
      words(
          """
          a an the this that these those he she it they we i you his her their its our my your him
          them who whom whose which what when where why how is are was were be been being am do
          does did has have had having will would shall should can could may might must and or but
          so yet nor if because while although though as than then there here in at on from of for
          by with after before to about during since near over under against into through between
          amid despite via around outside inside out up down off again also both each every all any
          some many more most much several other another such own same only just even still later
          earlier now today yesterday however meanwhile according asked speaking regarding
          concerning one ones too very well including not no never none neither nothing nobody
          without separately additionally furthermore moreover overall finally instead rather
          because until unless whether upon within toward towards across along among s t\
          """);

  static final Map<String, Integer> SMALL_NUMBERS = smallNumbers();

  static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12));

  /** Powers of ten. */
  static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("m", 6),
          Map.entry("mln", 6),
          Map.entry("billion", 9),
          Map.entry("bn", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12));

  /** Short forms of names and what they stand for. */
  static final Map<String, String> LONG_FORMS =
      Map.ofEntries(
          Map.entry("jan", "january"),
          Map.entry("feb", "february"),
          Map.entry("mar", "march"),
          Map.entry("apr", "april"),
          Map.entry("jun", "june"),
          Map.entry("jul", "july"),
          Map.entry("aug", "august"),
          Map.entry("sep", "september"),
          Map.entry("sept", "september"),
          Map.entry("oct", "october"),
          Map.entry("nov", "november"),
          Map.entry("dec", "december"),
          Map.entry("mon", "monday"),
          Map.entry("tue", "tuesday"),
          Map.entry("tues", "tuesday"),
          Map.entry("wed", "wednesday"),
          Map.entry("thu", "thursday"),
          Map.entry("thurs", "thursday"),
          Map.entry("fri", "friday"),
          Map.entry("sat", "saturday"),
          Map.entry("sun", "sunday"),
          Map.entry("sen", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("rep", "representative"),
          Map.entry("gen", "general"),
          Map.entry("gop", "republican"));

  /** Initials of states and bodies, and the words that say the same. */
  static final Map<String, Set<String>> INITIALS =
      Map.of(
          "us", words("united states america american americans usa"),
          "uk", words("united kingdom britain british"),
          "un", words("united nations"),
          "eu", words("european union"));

  private static Map<String, Integer> smallNumbers() {
    Map<String, Integer> numbers = new HashMap<>(PlainNumbers.spelled());
    numbers.put("dozen", 12);
    return Map.copyOf(numbers);
  }

  private static Set<String> words(String list) {
    return Set.of(Arrays.stream(list.split("\\s+")).distinct().toArray(String[]::new));
  }

  /** Whether the word carries meaning of its own. */
  static boolean hasSubstance(String folded) {
    return !ORDINARY.contains(folded) && !CUES.contains(folded) && !NEGATIVE.contains(folded);
  }

  static boolean isNegative(String folded) {
    return NEGATIVE.contains(folded) || folded.endsWith("n't");
  }

  /**
   * A form that {@code warning}, {@code warned} and {@code warns} have in common: without the
   * ending, six letters at most.
   */
  static String stem(String folded) {
    String stem = folded;
    for (String ending : new String[] {"ing", "ies", "ed", "es", "ly", "s", "y", "e"}) {
      if (stem.length() - ending.length() >= 3 && stem.endsWith(ending)) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() > 6 ? stem.substring(0, 6) : stem;
  }
}
