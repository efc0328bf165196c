package io.onrecord.answer;

import io.onrecord.answer.QuoteCheck.Region;
import io.onrecord.article.Span;
import io.onrecord.statement.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim puts into somebody's mouth must be theirs: the source that it names is a speaker of
 * a cited statement, quoted words stand in that speaker's quotations, and no more of the rest is
 * what others say in the cited sentences than what this one says.
 */
final class SpeechCheck {
  /**
   * What the check makes of a claim.
   *
   * @param flaw why it cannot stand; null when it can
   * @param text the claim, its quotations replaced by the article's own characters
   * @param speaker whom it names as the source; null for none or several
   * @param quotes whether it quotes anybody
   */
  record Result(@Nullable String flaw, String text, @Nullable String speaker, boolean quotes) {
    static Result flawed(String flaw) {
      return new Result(flaw, "", null, false);
    }
  }

  private final Draft draft;
  private final List<Attribution> attributions;
  private final List<Said> statements;

  private SpeechCheck(Draft draft) {
    this.draft = draft;
    this.attributions = Attributions.in(draft);
    List<Said> distinct = new ArrayList<>();
    for (CitedSentence cited : draft.cited()) {
      for (Said said : cited.said) {
        if (distinct.stream().noneMatch(said::isSame)) {
          distinct.add(said);
        }
      }
    }
    this.statements = distinct;
  }

  static Result of(Draft draft) {
    SpeechCheck check = new SpeechCheck(draft);
    for (Attribution attribution : check.attributions) {
      if (attribution.flaw() != null) {
        return Result.flawed(attribution.flaw());
      }
    }
    Result result = check.quotes();
    for (int i = 0; i < check.attributions.size() && result.flaw() == null; i++) {
      String flaw = check.mouthFlaw(i);
      result = flaw == null ? result : Result.flawed(flaw);
    }
    return result;
  }

  /**
   * Whether more of what the claim attributes is said by others than by the one it names, or less
   * than half of it stands where that one is speaking.
   */
  private @Nullable String mouthFlaw(int index) {
    Set<String> sources = attributions.get(index).sources();
    if (sources.isEmpty()) {
      return null;
    }
    List<Said> own = statements.stream().filter(said -> said.isByAll(sources)).toList();
    if (own.isEmpty()) {
      return "the cited sentences do not give this to %s together".formatted(names(sources));
    }
    Set<String> speakers = new HashSet<>(sources);
    for (int i = index; i > 0 && isInside(i); i--) {
      speakers.addAll(attributions.get(i - 1).sources());
    }
    Set<String> theirWords = stems(own);
    theirWords.addAll(
        stems(
            statements.stream()
                .filter(
                    s -> !own.contains(s) && speakers.size() > sources.size() && s.isBy(speakers))
                .toList()));
    Set<String> said = said(index);
    int mine = shared(said, theirWords);
    for (Said other : statements) {
      Set<String> others = stems(List.of(other));
      others.removeAll(theirWords);
      if (!other.isBy(speakers) && shared(said, others) > mine) {
        return "the article gives this to %s".formatted(names(other.keys()));
      }
    }
    Set<String> around = new HashSet<>(draft.asked().stems());
    draft.cited().stream()
        .filter(cited -> cited.said.stream().anyMatch(s -> s.isBy(speakers)))
        .forEach(cited -> around.addAll(cited.stems));
    around.addAll(theirWords);
    boolean supported = said.isEmpty() || (mine > 0 && 2 * shared(said, around) >= said.size());
    return supported
        ? null
        : "this is not what %s says in the cited sentences".formatted(names(sources));
  }

  private static int shared(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String stem : some) {
      shared += others.contains(stem) ? 1 : 0;
    }
    return shared;
  }

  /** Stems of what the attribution is about: to the next one, or the words before it. */
  private Set<String> said(int index) {
    Attribution attribution = attributions.get(index);
    boolean only = attributions.size() == 1;
    int previous = index == 0 ? 0 : attributions.get(index - 1).last() + 1;
    int next = end(index);
    int from = only || attribution.inverted() ? previous : attribution.last() + 1;
    int to = only || !attribution.inverted() ? next : attribution.first();
    Set<String> said = new HashSet<>();
    for (int i = from; i < to; i++) {
      boolean source = attribution.first() <= i && i <= attribution.last();
      String folded = draft.words().get(i).folded();
      if (!source && Lexicon.hasSubstance(folded)) {
        said.add(Lexicon.stem(folded));
      }
    }
    return said;
  }

  /** The word at which what the attribution is about ends, with reports inside it. */
  private int end(int index) {
    int next = index + 1;
    while (next < attributions.size() && isInside(next)) {
      next++;
    }
    return next == attributions.size() ? draft.words().size() : attributions.get(next).first();
  }

  /** Kirby said Tuesday that Putin warned: the second report is what the first one is about. */
  private boolean isInside(int index) {
    int source = attributions.get(index).first();
    return source == attributions.get(index - 1).last() + 1
        || (source > 0 && draft.words().get(source - 1).folded().equals("that"));
  }

  private Result quotes() {
    StringBuilder text = new StringBuilder();
    int done = 0;
    boolean speaks = false;
    for (Quote quote : draft.quotes()) {
      Set<String> sources = sources(quote);
      String words = quote.words().in(draft.text());
      if (!QuoteCheck.insertions(words).stream().allMatch(this::isKnown)) {
        return Result.flawed("it inserts words into a quotation that the article does not use");
      }
      String copied = copied(words, sources);
      if (copied == null) {
        return Result.flawed(quoteFlaw(words, sources));
      }
      speaks |= !sources.isEmpty();
      text.append(draft.text(), done, quote.whole().start());
      text.append('“').append(copied).append(trail(words)).append('”');
      done = quote.whole().end();
    }
    text.append(draft.text(), done, draft.text().length());
    Set<String> named = new HashSet<>();
    attributions.forEach(attribution -> named.addAll(attribution.sources()));
    return new Result(null, text.toString(), named.isEmpty() ? null : names(named), speaks);
  }

  /** The comma or full stop that a writer sets before the closing mark. */
  private static String trail(String words) {
    String stripped = words.strip();
    if (stripped.endsWith("...") || stripped.isEmpty()) {
      return "";
    }
    char last = stripped.charAt(stripped.length() - 1);
    return last == ',' || last == '.' ? String.valueOf(last) : "";
  }

  /** Whose words the claim says the quotation is. */
  private Set<String> sources(Quote quote) {
    Attribution nearest = null;
    for (Attribution attribution : attributions) {
      boolean before = draft.words().get(attribution.last()).end() <= quote.whole().start();
      if (before && !attribution.inverted()) {
        nearest = attribution;
      } else if (!before && (nearest == null || attribution.inverted())) {
        nearest = attribution;
        break;
      }
    }
    return nearest == null ? Set.of() : nearest.sources();
  }

  private @Nullable String copied(String words, Set<String> sources) {
    for (Said found : statements) {
      boolean theirs = sources.isEmpty() ? isNamed(found) : found.isByAll(sources);
      String copied =
          theirs ? QuoteCheck.copied(words, Region.of(found.found(), runs(found))) : null;
      if (copied != null) {
        return copied;
      }
    }
    return sources.isEmpty() ? copiedUnsaid(words) : null;
  }

  /** Quoted words that are nobody's speech, such as the title of a film. */
  private @Nullable String copiedUnsaid(String words) {
    for (CitedSentence cited : draft.cited()) {
      for (Quote quote : Quote.in(cited.text)) {
        Span span = quote.words();
        if (!cited.isSaid(span.start(), span.end(), Set.of())) {
          FoldedText folded = FoldedText.of(cited.text, span);
          String plain = QuoteCheck.folded(words);
          Span at = folded.find(plain, 0);
          if (at != null && !plain.isEmpty()) {
            return PlainText.line(folded.printed(at).in(cited.text));
          }
        }
      }
    }
    return null;
  }

  private String quoteFlaw(String words, Set<String> sources) {
    for (Said found : statements) {
      if (QuoteCheck.copied(words, Region.of(found.found(), runs(found))) != null) {
        return sources.isEmpty()
            ? "it does not say whose words it quotes"
            : "the article gives the quoted words to %s".formatted(names(found.keys()));
      }
    }
    String plain = QuoteCheck.folded(words);
    boolean reported =
        !plain.isEmpty() && draft.anyCited(c -> FoldedText.of(c.text).find(plain, 0) != null);
    return reported
        ? "the article does not print these words as a quotation of %s"
            .formatted(sources.isEmpty() ? "anybody" : names(sources))
        : "the quoted words do not stand in the cited sentences";
  }

  private boolean isKnown(Word word) {
    return Lexicon.ORDINARY.contains(word.folded())
        || draft.asked().names().contains(word.folded())
        || draft.anyCited(cited -> cited.names.contains(word.folded()));
  }

  /** Whether the claim names a speaker of the statement anywhere outside quotation marks. */
  private boolean isNamed(Said found) {
    List<Word> words = draft.words();
    for (Source source : found.sources()) {
      for (int i = 0; i < words.size(); i++) {
        if (!draft.quoted(words.get(i)) && source.matches(words, i, words.size()) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Runs of cited sentences that follow each other in the statement's article. */
  private List<Span> runs(Said found) {
    List<CitedSentence> cited =
        draft.cited().stream()
            .filter(c -> c.article().id().equals(found.found().article().id()))
            .sorted((a, b) -> Integer.compare(a.number(), b.number()))
            .toList();
    List<Span> runs = new ArrayList<>();
    int last = -1;
    for (CitedSentence sentence : cited) {
      Span span = sentence.evidence.sentence().span();
      if (sentence.number() == last + 1 && !runs.isEmpty()) {
        span = new Span(runs.removeLast().start(), span.end());
      }
      runs.add(span);
      last = sentence.number();
    }
    return runs;
  }

  private Set<String> stems(List<Said> some) {
    Set<String> stems = new HashSet<>();
    for (Said said : some) {
      for (Span content : said.found().statement().content()) {
        for (Span run : runs(said)) {
          if (run.overlaps(content)) {
            Span part =
                new Span(
                    Math.max(run.start(), content.start()), Math.min(run.end(), content.end()));
            Word.of(part.in(said.found().article().text())).stream()
                .filter(word -> Lexicon.hasSubstance(word.folded()))
                .forEach(word -> stems.add(Lexicon.stem(word.folded())));
          }
        }
      }
    }
    return stems;
  }

  private String names(Set<String> keys) {
    Map<String, Speaker> named = new LinkedHashMap<>();
    for (Said said : statements) {
      for (int i = 0; i < said.sources().size(); i++) {
        String key = said.sources().get(i).key();
        if (keys.contains(key)) {
          named.putIfAbsent(key, said.speakers().get(i));
        }
      }
    }
    String names = StatementClaims.names(List.copyOf(named.values()));
    return names == null ? "somebody else" : names;
  }
}
