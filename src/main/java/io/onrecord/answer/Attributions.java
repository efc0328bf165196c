package io.onrecord.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a claim says said something.
 *
 * <p>At each reporting word outside quotation marks it looks for the source: before it in the same
 * clause ({@code On Thursday, Kirby said}), behind it when the words stand before ({@code “…,” said
 * Kirby}), behind {@code according to}, or before a colon ({@code Kirby: “…”}). Without any, or
 * with {@code he}, it is the source before. The source must be a speaker of a cited statement;
 * other names beside it must belong to its title, to a place or to a day, or the claim may mean
 * somebody else ({@code Putin, whom Kirby warned, said}).
 */
final class Attributions {
  private static final Set<String> BREAKERS =
      Set.of("that", "because", "if", "when", "while", "although", "though", "whether", "where");
  private static final Set<String> JOINERS = Set.of("and", "or", "but");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is", "are", "being");
  private static final int COPIED_WORDS = 3;

  private final Draft draft;
  private final List<Word> words;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Attribution> found = new ArrayList<>();
  private Set<String> before = Set.of();

  private Attributions(Draft draft) {
    this.draft = draft;
    this.words = draft.words();
    for (CitedSentence cited : draft.cited()) {
      for (Said said : cited.said) {
        said.sources().forEach(source -> sources.putIfAbsent(source.key(), source));
      }
    }
  }

  /** The attributions of the claim in order. */
  static List<Attribution> in(Draft draft) {
    Attributions attributions = new Attributions(draft);
    attributions.read();
    return List.copyOf(attributions.found);
  }

  private void read() {
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (draft.quoted(words.get(i))) {
        continue;
      }
      String word = words.get(i).folded();
      Attribution attribution = null;
      if (word.equals("to") && i > 0 && words.get(i - 1).folded().equals("according")) {
        attribution = behind(i - 1, i, false);
      } else if (Lexicon.CUES.contains(word) || isProgressive(i)) {
        attribution = at(i, from);
      } else if (introduces(i)) {
        attribution = named(from, i + 1, i, false);
      }
      if (attribution != null) {
        found.add(attribution);
        before = attribution.sources().isEmpty() ? before : attribution.sources();
        from = attribution.last() + 1;
        i = attribution.last();
      }
    }
  }

  /** Whether a colon and a quotation follow: {@code Kirby: “…”}. */
  private boolean introduces(int i) {
    int end = words.get(i).end();
    String text = draft.text();
    return end < text.length()
        && text.charAt(end) == ':'
        && draft.quotes().stream()
            .anyMatch(q -> 0 < q.whole().start() - end && q.whole().start() - end <= 2);
  }

  private Attribution at(int cue, int from) {
    int start = clauseStart(cue, from);
    boolean empty = true;
    for (int i = start; i < cue; i++) {
      empty &= isFiller(words.get(i).folded());
    }
    if (!empty) {
      return named(start, cue, cue, isPassive(cue));
    }
    boolean afterWords = cue == 0 || start > 0;
    if (afterWords && (before.isEmpty() || closesQuote(cue)) && hasNameBehind(cue)) {
      return behind(cue, cue, true);
    }
    return before.isEmpty()
        ? new Attribution(cue, cue, false, Set.of(), "it does not say whose words these are")
        : new Attribution(start, cue, false, before, null);
  }

  private static boolean isFiller(String word) {
    return Lexicon.ORDINARY.contains(word) && !Lexicon.PRONOUNS.contains(word);
  }

  /** {@code is warning} reports; {@code a warning} does not. */
  private boolean isProgressive(int i) {
    return i > 0
        && Lexicon.PROGRESSIVE_CUES.contains(words.get(i).folded())
        && PASSIVE.contains(words.get(i - 1).folded());
  }

  private boolean isPassive(int cue) {
    return cue > 0
        && !words.get(cue).folded().endsWith("ing")
        && PASSIVE.contains(words.get(cue - 1).folded());
  }

  private boolean closesQuote(int cue) {
    int at = words.get(cue).start();
    return draft.quotes().stream()
        .anyMatch(q -> at - q.whole().end() >= 0 && at - q.whole().end() <= 2);
  }

  private boolean hasNameBehind(int cue) {
    for (int i = cue + 1; i < behindEnd(cue); i++) {
      if (words.get(i).capital() || matchAt(i, words.size()) != null) {
        return true;
      }
    }
    return false;
  }

  private int clauseStart(int cue, int from) {
    int start = cue;
    while (start > from) {
      Word word = words.get(start - 1);
      boolean joins =
          JOINERS.contains(word.folded())
              && start < words.size()
              && (start == cue || !words.get(start).capital());
      if (draft.quoted(word)
          || joins
          || BREAKERS.contains(word.folded())
          || Clauses.holds(draft.text(), word, words.get(start), ".;:!?\"“”")) {
        break;
      }
      start--;
    }
    return start;
  }

  private int behindEnd(int cue) {
    int end = cue + 1;
    while (end < words.size()
        && !draft.quoted(words.get(end))
        && !Clauses.holds(draft.text(), words.get(end - 1), words.get(end), ",.;:!?\"“”")
        && !BREAKERS.contains(words.get(end).folded())) {
      end++;
    }
    return end;
  }

  private Attribution behind(int first, int cue, boolean inverted) {
    int end = behindEnd(cue);
    Attribution named = named(cue + 1, end, Math.max(cue, end - 1), false);
    return new Attribution(first, named.last(), inverted, named.sources(), named.flaw());
  }

  private record Match(Source source, int start, int end, boolean byTitle) {
    /** A name is better than a title, and a longer one than a shorter. */
    boolean isBetterThan(Match other) {
      return byTitle == other.byTitle ? end > other.end : other.byTitle;
    }
  }

  private @Nullable Match matchAt(int i, int end) {
    Match longest = null;
    for (Source source : sources.values()) {
      int name = source.matches(words, i, end);
      int length = name > 0 ? name : source.matchesTitle(words, i, end);
      Match match = new Match(source, i, i + length, name == 0);
      if (length > 0 && (longest == null || match.isBetterThan(longest))) {
        longest = match;
      }
    }
    return longest;
  }

  /** The attribution to whoever stands in words {@code [start, end)}. */
  private Attribution named(int start, int end, int last, boolean passive) {
    List<Match> matches = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Match match = matchAt(i, end);
      boolean object = i > start && Lexicon.PREPOSITIONS.contains(words.get(i - 1).folded());
      if (match != null) {
        if (!object) {
          matches.add(match);
        }
        i = match.end - 1;
      }
    }
    Set<String> keys = new HashSet<>();
    matches.forEach(match -> keys.add(match.source.key()));
    if (!matches.isEmpty() && !passive) {
      Match nearest = matches.getLast();
      boolean parenthetical =
          nearest.end == end
              && nearest.start > start
              && Clauses.holds(
                  draft.text(), words.get(nearest.start - 1), words.get(nearest.start), ",");
      if (parenthetical) {
        return new Attribution(nearest.start, last, true, Set.of(nearest.source.key()), null);
      }
      if (!hasStranger(start, end, matches)) {
        return new Attribution(start, last, false, keys, null);
      }
    }
    return unnamed(start, end, last, passive);
  }

  /** Whether a name that is no part of the sources' own names and titles may be the subject. */
  private boolean hasStranger(int start, int end, List<Match> matches) {
    Set<String> known = new HashSet<>();
    Set<String> titles = new HashSet<>();
    sources.values().forEach(source -> titles.addAll(source.title()));
    for (Match match : matches) {
      // A title alone fits several people: no name may stand beside it.
      known.addAll(match.byTitle ? Set.of() : match.source.vocabulary());
    }
    for (int i = 1; i < matches.size(); i++) {
      // One's title before another's name is nobody: the name may be the wrong one.
      boolean joined =
          matches.get(i - 1).end < matches.get(i).start
              || matches.get(i - 1).source.equals(matches.get(i).source);
      if (!joined) {
        return true;
      }
    }
    int first = matches.getFirst().start;
    for (int i = start; i < end; i++) {
      Word word = words.get(i);
      String folded = word.folded();
      if (!word.capital()
          || isIn(i, matches)
          || known.contains(folded)
          || Lexicon.ORDINARY.contains(folded)
          || Lexicon.LONG_FORMS.containsValue(folded)
          || Lexicon.LONG_FORMS.containsKey(folded)) {
        continue;
      }
      int head = i;
      while (head > start && words.get(head - 1).capital()) {
        head--;
      }
      String lead = head > start ? words.get(head - 1).folded() : "";
      String second = head - 1 > start ? words.get(head - 2).folded() : "";
      boolean article = Set.of("the", "a", "an").contains(lead);
      boolean joint = JOINERS.contains(article ? second : lead);
      boolean aside = Lexicon.PREPOSITIONS.contains(lead) || (article && i > first);
      boolean title = i < first && !titles.contains(folded) && isTitle(i, first);
      if (joint || !(aside || title || (article && Lexicon.PREPOSITIONS.contains(second)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(int i, List<Match> matches) {
    return matches.stream().anyMatch(match -> match.start <= i && i < match.end);
  }

  /** Whether only words of one noun phrase part the word from the name: a title before it. */
  private boolean isTitle(int i, int name) {
    for (int j = i; j < name; j++) {
      if (JOINERS.contains(words.get(j).folded())
          || Lexicon.CUES.contains(words.get(j).folded())
          || Lexicon.ORDINARY.contains(words.get(j).folded())
          || Clauses.holds(draft.text(), words.get(j), words.get(j + 1), ",.;:")) {
        return false;
      }
    }
    return true;
  }

  private Attribution unnamed(int start, int end, int last, boolean passive) {
    boolean pronoun = true;
    for (int i = start; i < end; i++) {
      pronoun &= Lexicon.ORDINARY.contains(words.get(i).folded());
    }
    if (!pronoun && isCopied(start, end, last)) {
      return new Attribution(start, last, false, Set.of(), null);
    }
    if (pronoun && !passive && !before.isEmpty()) {
      return new Attribution(start, last, false, before, null);
    }
    // Kirby said the U.S. believed: what the U.S. believed is part of what Kirby said.
    boolean nested =
        !found.isEmpty()
            && !before.isEmpty()
            && start > 0
            && (start - 1 == found.getLast().last()
                || words.get(start - 1).folded().equals("that"));
    if (nested && !passive) {
      return new Attribution(start, last, false, Set.of(), null);
    }
    String name = draft.text().substring(words.get(start).start(), words.get(end - 1).end());
    String reason =
        pronoun || passive
            ? "it does not say whose words these are"
            : "the cited sentences do not give this to “%s”".formatted(shortened(name));
    return new Attribution(start, last, false, Set.of(), reason);
  }

  /** Whether a cited sentence reports it in the same words, outside what others say there. */
  private boolean isCopied(int start, int end, int last) {
    int first = Math.max(start, end - COPIED_WORDS);
    int count = Math.max(last + 1, end) - first;
    for (CitedSentence cited : draft.cited()) {
      for (int at = 0; at + count <= cited.words.size(); at++) {
        if (same(first, cited.words, at, count)
            && !cited.isSaid(
                cited.words.get(at).start(), cited.words.get(at + count - 1).end(), before)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(int first, List<Word> printed, int at, int count) {
    for (int i = 0; i < count; i++) {
      if (!words.get(first + i).folded().equals(printed.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }
}
