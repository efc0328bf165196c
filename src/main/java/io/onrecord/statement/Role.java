package io.onrecord.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a title makes of somebody, in a form in which roles can be compared.
 *
 * <pre>
 *   White House national security spokesman   spokesperson  {white house national security …}
 *   the Estonian PM                           minister      {prime minister estonia}
 *   mayor of Lima and a former teacher        mayor {mayor lima}, teacher {former teacher}
 * </pre>
 *
 * @param head the noun that says what they are: {@code minister}, {@code spokesperson}
 * @param words all words that count, the head among them, in lower case; countries for their
 *     adjectives
 * @param printed the head as printed, in lower case: {@code spokeswoman}
 */
public record Role(String head, Set<String> words, String printed) {
  private static final Pattern BETWEEN_ROLES =
      Pattern.compile("[,;/()]|\\s(?:and|&)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNER = Pattern.compile("['’]s\\b");

  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "to", "from", "with", "on", "by", "who", "which", "that");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "is", "was", "as", "now", "then");

  /** A former mayor, a deputy mayor and a mayor-elect are not the mayor. */
  private static final Set<String> LESSER =
      Set.of(
          "former",
          "ex",
          "deputy",
          "vice",
          "assistant",
          "retired",
          "elect",
          "designate",
          "late",
          "onetime",
          "associate",
          "junior",
          "aspiring",
          "would-be",
          "general");

  private static final Set<String> AFTER_HEAD = Set.of("elect", "designate", "emeritus");
  private static final Set<String> BEFORE_GENERAL =
      Set.of("attorney", "secretary", "director", "surgeon", "solicitor", "auditor");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("spokesman", "spokesperson"),
          Map.entry("spokeswoman", "spokesperson"),
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("chairperson", "chair"),
          Map.entry("congressman", "representative"),
          Map.entry("congresswoman", "representative"),
          Map.entry("rep", "representative"),
          Map.entry("sen", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("gen", "general"),
          Map.entry("col", "colonel"),
          Map.entry("capt", "captain"),
          Map.entry("sgt", "sergeant"),
          Map.entry("adm", "admiral"),
          Map.entry("lt", "lieutenant"),
          Map.entry("maj", "major"),
          Map.entry("prof", "professor"),
          Map.entry("pres", "president"),
          Map.entry("amb", "ambassador"),
          Map.entry("councilwoman", "councilman"),
          Map.entry("businesswoman", "businessman"),
          Map.entry("actress", "actor"),
          Map.entry("adviser", "advisor"),
          Map.entry("pm", "prime minister"),
          Map.entry("vp", "vice president"),
          Map.entry("ceo", "chief executive"),
          Map.entry("cfo", "chief financial officer"),
          Map.entry("coo", "chief operating officer"),
          Map.entry("britain", "uk"));

  public Role {
    words = Set.copyOf(words);
  }

  /** The roles that a speaker's title gives; none without a title. */
  public static List<Role> of(Speaker speaker) {
    String title = speaker.title();
    return title == null ? List.of() : in(title);
  }

  /** The roles in a title as printed; none in {@code Mr.}, {@code Former} or a blank title. */
  public static List<Role> in(String title) {
    var roles = new ArrayList<Role>();
    String open = "";
    for (String part : parts(title)) {
      open = (open + " " + part).strip();
      List<String> words = printed(open);
      int head = head(words);
      // "Harbor and Bridge Director": the first half is a part of one role.
      if (head >= 0 && isRole(words.get(head))) {
        if (isNoun(words.get(head))) {
          roles.add(of(words, head));
        }
        open = "";
      }
    }
    if (roles.isEmpty() && !open.isEmpty()) {
      List<String> words = printed(open);
      int head = head(words);
      if (head >= 0) {
        roles.add(of(words, head));
      }
    }
    return List.copyOf(roles);
  }

  /**
   * Whether somebody of this role is whom {@code asked} means: it is the same role, and this one
   * says all that the asker says. A former mayor is not "the mayor".
   */
  public boolean fits(Role asked) {
    return head.equals(asked.head)
        && words.containsAll(asked.words)
        && words.stream()
            .noneMatch(
                word -> LESSER.contains(word) && !word.equals(head) && !asked.words.contains(word));
  }

  /** The noun at the head of a phrase, in lower case: {@code head} of {@code head of the port}. */
  static String head(String phrase) {
    List<String> words = printed(phrase);
    int head = head(words);
    return head < 0 ? "" : words.get(head).toLowerCase(Locale.ROOT);
  }

  /** Directories are made of very many titles, and most of these have one part. */
  private static List<String> parts(String title) {
    boolean one =
        title.chars().noneMatch(c -> ",;/()&".indexOf(c) >= 0)
            && !title.toLowerCase(Locale.ROOT).contains(" and ");
    return one ? List.of(title) : List.of(BETWEEN_ROLES.split(title, -1));
  }

  private static boolean isRole(String printed) {
    return !Character.isUpperCase(printed.charAt(0))
        || Titles.isTitleWord(printed.toLowerCase(Locale.ROOT));
  }

  /** {@code Former} and {@code Estonian} alone make nothing of anybody. */
  private static boolean isNoun(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    return !Nationalities.isNationality(lower)
        && (!LESSER.contains(lower) || lower.equals("general"));
  }

  /** The words without stops and courtesy titles; small words stay, since they end the head. */
  private static List<String> printed(String part) {
    boolean owner = part.indexOf('\'') >= 0 || part.indexOf('’') >= 0;
    String plain = owner ? OWNER.matcher(part).replaceAll(" ") : part;
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c != '.' && !word.isEmpty()) {
        String lower = word.toString().toLowerCase(Locale.ROOT);
        if (!SMALL.contains(lower) && !Titles.isCourtesy(lower)) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }

  /** Index of the last word before "of", "for" and the like; -1 when there is none. */
  private static int head(List<String> words) {
    int end = 0;
    while (end < words.size() && !LINKS.contains(words.get(end).toLowerCase(Locale.ROOT))) {
      end++;
    }
    int head = end - 1;
    while (head > 0 && AFTER_HEAD.contains(words.get(head).toLowerCase(Locale.ROOT))) {
      head--;
    }
    boolean general =
        head > 0
            && words.get(head).equalsIgnoreCase("general")
            && BEFORE_GENERAL.contains(words.get(head - 1).toLowerCase(Locale.ROOT));
    return general ? head - 1 : head;
  }

  private static Role of(List<String> printed, int head) {
    var words = new LinkedHashSet<String>();
    for (String word : printed) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!LINKS.contains(lower)) {
        String same = SAME.getOrDefault(lower, lower);
        words.addAll(List.of(Nationalities.country(same).split(" ", -1)));
      }
    }
    if (words.contains("united") && words.removeAll(Set.of("states"))) {
      words.remove("united");
      words.add("us");
    }
    String last = printed.get(head).toLowerCase(Locale.ROOT);
    String same = SAME.getOrDefault(last, last);
    String noun = same.substring(same.lastIndexOf(' ') + 1);
    if (words.containsAll(Set.of("chief", "executive")) && noun.equals("officer")) {
      words.remove("officer");
      noun = "executive";
    }
    if (noun.equals("chief")) {
      words.remove("chief");
      words.add("head");
      noun = "head";
    }
    return new Role(noun, words, last);
  }
}
