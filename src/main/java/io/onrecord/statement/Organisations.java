package io.onrecord.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that an article names outside quotations, and which of them a plain noun or
 * {@code it} stands for.
 *
 * <pre>
 *   Lima Nurses Union … the union said            the noun is in the name
 *   Kestrel, a maker of pumps … the maker said    the article says so
 *   Kestrel Inc. … the company said               by the form of the name
 *   Kestrel's shares fell … the company said      the one that it is mostly about
 *   Kestrel closed a plant. It said               the subject of the sentence before
 * </pre>
 */
final class Organisations {
  /** An organisation; {@code name} is the fullest form. */
  private static final class Firm {
    private final String name;
    private final Set<String> words = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private int count;
    private int acts;
    private int places;

    Firm(String name) {
      this.name = name;
      for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
        words.add(word);
      }
    }
  }

  private record Mention(int unit, int token, Firm firm, boolean subject) {}

  private static final Set<String> COMPANIES =
      Words.set(
          """
          company firm manufacturer maker retailer group operator owner business start-up startup
          developer builder utility brand chain supplier producer lender insurer chipmaker carrier
          carmaker contractor giant conglomerate publisher brewer drugmaker
          """);
  private static final Set<String> FORMS =
      Words.set(
          """
          inc corp co ltd llc plc group holdings ag sa nv gmbh limited company corporation
          industries
          """);

  /** Nouns that say the same of an organisation. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "union", Set.of("workers", "teamsters", "brotherhood", "guild", "nurses"),
          "airline", Set.of("airlines", "airways", "air"),
          "bank", Set.of("banc", "bancorp", "banking", "banca", "banco"),
          "agency", Set.of("administration", "bureau", "service"),
          "regulator", Set.of("commission", "authority", "agency"),
          "watchdog", Set.of("commission", "authority"),
          "charity", Set.of("trust", "foundation"),
          "department", Set.of("ministry"),
          "board", Set.of("council"));

  /** Kinds that are no company, and what else only names places. */
  private static final Set<String> NO_COMPANY =
      Words.set(
          """
          union workers court ministry department commission council committee parliament police
          university college school hospital church party association federation agency bureau board
          senate house congress street avenue road river lake county city valley bay island hall
          park square bridge day war games cup league award prize act bill law
          """);

  /** How many mentions a name counts that has the form of a company's. */
  private static final int FORM = 1;

  private static final int MAX_BACK = 2;
  private static final int MAX_WORDS = 8;
  private static final int MAX_BEGINNINGS = 24;

  private final Map<String, Firm> byName = new LinkedHashMap<>();
  private final Map<String, Firm> byBeginning = new HashMap<>();
  private final Map<String, Optional<Firm>> byNoun = new HashMap<>();
  private final Map<Integer, List<Mention>> mentions = new HashMap<>();

  private final Acronyms acronyms;
  private final String outlet;

  private Organisations(Acronyms acronyms, String outlet) {
    this.acronyms = acronyms;
    this.outlet = outlet;
  }

  /**
   * Reads who is named.
   *
   * @param outlet who published the article, and is not whom it tells about; null when unknown
   */
  static Organisations of(List<Unit> units, @Nullable String outlet, Cast cast, Acronyms acronyms) {
    var organisations = new Organisations(acronyms, outlet == null ? "" : outlet);
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      for (Name name : cast.names(i)) {
        if (cast.person(name) == null && name.title() == null) {
          organisations.meet(i, unit, name);
        }
      }
    }
    return organisations;
  }

  private void meet(int index, Unit unit, Name name) {
    int end = end(unit, name.from() + name.words().size());
    if (end - name.from() > MAX_WORDS || Words.isTime(unit.at(name.from()))) {
      return;
    }
    String full = words(unit, name.from(), end);
    if (Governments.isGovernment(full) || outlet.contains(full)) {
      return;
    }
    Firm firm = firm(full);
    firm.count++;
    Token before = unit.at(name.from() - 1);
    Token next = unit.at(end);
    boolean place = before.is("in") || before.is("at") || before.is("near") || before.is("from");
    boolean acts = next.is(Tag.VERB) || next.is(Tag.AUX) || next.is("'s") || next.is("(");
    firm.places += place ? 1 : 0;
    firm.acts += acts && !place ? 1 : 0;
    if (next.isComma() && Words.isArticle(unit.at(end + 1))) {
      tell(unit, end + 2, firm);
    }
    boolean subject = !before.is(Tag.ADP) && !before.is(Tag.VERB) && !next.is("'s");
    mentions
        .computeIfAbsent(index, unused -> new ArrayList<>())
        .add(new Mention(index, name.from(), firm, subject));
  }

  /** {@code Bureau of Labor}: goes on over small words after the kind of an organisation. */
  private static int end(Unit unit, int from) {
    int end = from;
    while ((unit.at(end).is("of") || unit.at(end).is("for") || unit.at(end).is("&"))
        && (unit.at(end).is("&") || Titles.isOrganisation(unit.at(end - 1).lower()))
        && unit.at(end + 1).isCapitalised()
        && !unit.at(end + 1).quoted()) {
      end += 2;
      while (unit.at(end).isCapitalised() && !unit.at(end).quoted()) {
        end++;
      }
    }
    return end;
  }

  private static String words(Unit unit, int from, int end) {
    var words = new StringBuilder();
    for (int i = from; i < end; i++) {
      words.append(i > from ? " " : "").append(unit.at(i).text());
    }
    return words.toString();
  }

  private Firm firm(String printed) {
    String full = acronyms.full(printed);
    String name = full == null ? printed : full;
    Firm known = byName.get(name);
    if (known == null) {
      known = byBeginning.get(name);
      if (known == null) {
        known = new Firm(name);
        noteBeginnings(known);
      }
      byName.put(name, known);
    }
    return known;
  }

  /**
   * {@code Kestrel}, {@code Kestrel Pumps} of {@code Kestrel Pumps Inc.}: the first such counts.
   */
  private void noteBeginnings(Firm firm) {
    int noted = 0;
    for (int i = 1; i < firm.name.length() && noted < MAX_BEGINNINGS; i++) {
      if (firm.name.charAt(i) == ' ' || firm.name.charAt(i) == '.') {
        byBeginning.putIfAbsent(firm.name.substring(0, i), firm);
        noted++;
      }
    }
  }

  private static void tell(Unit unit, int from, Firm firm) {
    int at = from;
    while (at < from + MAX_WORDS && isOfKind(unit.at(at))) {
      firm.told.add(unit.at(at).lower());
      at++;
    }
  }

  /** A sentence in which nobody reports has no parts of speech. */
  private static boolean isOfKind(Token token) {
    boolean untold = token.is(Tag.X) && token.isWord() && !token.is("of") && !token.is("for");
    return token.isNoun() || token.is(Tag.ADJ) || untold;
  }

  /**
   * The organisation that a description with {@code the} means.
   *
   * @param noun the head of the description, in lower case
   * @return null when none is clear
   */
  @Nullable Speaker described(String noun) {
    if (!COMPANIES.contains(noun) && !ALSO.containsKey(noun) && !Titles.isOrganisation(noun)) {
      return null;
    }
    return byNoun.computeIfAbsent(noun, this::meant).map(Organisations::speaker).orElse(null);
  }

  /** Looks at all, but once for each of the few nouns. */
  private Optional<Firm> meant(String noun) {
    Firm said = best(noun, false);
    if (said == null && COMPANIES.contains(noun)) {
      said = best(noun, true);
    }
    return Optional.ofNullable(said);
  }

  private @Nullable Firm best(String noun, boolean company) {
    Firm best = null;
    for (Firm firm : byName.values()) {
      boolean fits = company ? isCompany(firm) : says(firm, noun);
      if (fits && (best == null || isBetter(firm, best, company))) {
        best = firm;
      }
    }
    return best;
  }

  private static boolean isBetter(Firm firm, Firm other, boolean company) {
    if (company) {
      int more = Integer.compare(prominence(firm), prominence(other));
      return more != 0 ? more > 0 : firm.name.compareTo(other.name) < 0;
    }
    int more = Integer.compare(firm.count, other.count);
    return more != 0 ? more > 0 : firm.name.compareTo(other.name) < 0;
  }

  private static int prominence(Firm firm) {
    return firm.count + firm.acts + (isForm(firm) ? FORM : 0);
  }

  private static boolean says(Firm firm, String noun) {
    return (firm.words.size() > 1 && firm.words.contains(noun))
        || firm.told.contains(noun)
        || ALSO.getOrDefault(noun, Set.of()).stream().anyMatch(firm.words::contains);
  }

  private static boolean isForm(Firm firm) {
    return firm.words.stream().anyMatch(FORMS::contains)
        && firm.words.stream().noneMatch(NO_COMPANY::contains);
  }

  private static boolean isCompany(Firm firm) {
    return isForm(firm)
        || (firm.count > 1
            && firm.acts > 0
            && firm.places == 0
            && firm.words.stream().noneMatch(NO_COMPANY::contains));
  }

  /** The subject, or else any, named last before that token; null for none nearby. */
  @Nullable Speaker before(int unit, int token) {
    for (int i = unit; i >= Math.max(0, unit - MAX_BACK); i--) {
      Firm found = null;
      for (Mention mention : mentions.getOrDefault(i, List.of())) {
        boolean first = found == null && mention.subject();
        boolean organisation = isOrganisation(mention.firm());
        if (first && organisation && (i < unit || mention.token() < token)) {
          found = mention.firm();
        }
      }
      if (found != null) {
        return speaker(found);
      }
    }
    return null;
  }

  private static boolean isOrganisation(Firm firm) {
    return isCompany(firm) || firm.words.stream().anyMatch(Titles::isOrganisation);
  }

  private static Speaker speaker(Firm firm) {
    return new Speaker(firm.name, List.of(), null, Speaker.Kind.ORGANISATION);
  }

  /** The full name of an organisation of which a short one is used; null for none. */
  @Nullable String full(String name) {
    Firm firm = byName.get(name);
    return firm == null || firm.name.equals(name) || !isForm(firm) ? null : firm.name;
  }
}
