package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.ReportingVerb.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of the quotations that a speaker quotes.
 *
 * <pre>
 *   “The guard told me, ‘You have to leave,’” Cho said.       guard: ‘You have to leave,’
 *   “I told him, ‘I have a ticket,’” Cho said.                Cho: ‘I have a ticket,’
 *   “He is a ‘fixer’ who reads ‘Hamlet,’” Cho said.           nothing: a scare quote, a title
 * </pre>
 *
 * <p>What a pronoun other than {@code I} stands for inside a quotation is not guessed, nor whose
 * {@code his people} are; and what somebody {@code would say} is no statement.
 */
final class NestedQuotes {
  private static final Set<String> PLAIN = Words.set("say tell ask reply answer");

  private static final Set<String> SUPPOSED =
      Words.set("would could should might may must can will 'd");

  /** How much less sure an attribution is that somebody else made. */
  private static final double RETOLD = 0.85;

  private static final int MAX_BACK = 8;

  private final String text;
  private final SpeakerNames names;
  private final List<Attributed> found = new ArrayList<>();

  /** Who says what begins at that offset. */
  private final TreeMap<Integer, Attributed> tellers = new TreeMap<>();

  private NestedQuotes(String text, SpeakerNames names) {
    this.text = text;
    this.names = names;
  }

  /** The statements inside quotations that {@code outer} attributes. */
  static List<Attributed> in(
      List<Attributed> outer, List<Unit> units, String text, SpeakerNames names) {
    var nested = new NestedQuotes(text, names);
    for (Attributed one : outer) {
      one.draft().content().forEach(span -> nested.tellers.putIfAbsent(span.start(), one));
    }
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      for (int open = 0; open < unit.size(); open++) {
        if (unit.opensQuote(open)) {
          nested.quotation(unit, i, open);
        }
      }
    }
    return nested.found;
  }

  private void quotation(Unit unit, int index, int open) {
    int close = unit.quoteEnd(open);
    Span quotation = unit.span(open, close);
    List<Span> inner = InnerMarks.in(text, quotation);
    Attributed teller = inner.isEmpty() ? null : teller(inner.getFirst());
    if (teller == null) {
      return;
    }
    var tokens = new ArrayList<Token>();
    for (int i = open; i < close; i++) {
      Token token = unit.at(i);
      boolean outerMark = !token.isWord() && (i == open || i == close - 1);
      int quote = quote(inner, token);
      if (!outerMark || quote >= 0) {
        tokens.add(token.inQuote(quote));
      }
    }
    var told = new Unit(tokens, unit.paragraph());
    for (Draft draft : VerbRule.drafts(told, index, CueFinder.cues(told))) {
      if (isSpeech(told, draft, inner)) {
        Attributed one = attributed(told, draft, teller);
        if (!one.source().isNobody()) {
          found.add(one);
        }
      }
    }
  }

  private @Nullable Attributed teller(Span inner) {
    var entry = tellers.floorEntry(inner.start());
    for (int back = 0; entry != null && back < MAX_BACK; back++) {
      if (entry.getValue().draft().content().stream().anyMatch(span -> span.contains(inner))) {
        return entry.getValue();
      }
      entry = tellers.lowerEntry(entry.getKey());
    }
    return null;
  }

  private static int quote(List<Span> inner, Token token) {
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i).contains(token.span())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the draft is a quotation and nothing else, and no title or scare quote. */
  private boolean isSpeech(Unit told, Draft draft, List<Span> inner) {
    if (draft.source() == null
        || draft.content().isEmpty()
        || !draft.content().stream()
            .allMatch(span -> inner.stream().anyMatch(q -> q.contains(span)))) {
      return false;
    }
    Span cue = draft.cue();
    boolean ahead = cue != null && draft.start() < cue.start();
    if (ahead && text.charAt(draft.content().getFirst().end() - 2) == '.') {
      return false;
    }
    for (Token token : told.tokens()) {
      if (cue != null && cue.contains(token.span()) && SUPPOSED.contains(token.lower())) {
        return false;
      }
      ReportingVerb verb = ReportingVerbs.of(token).orElse(null);
      if (cue != null && verb != null && cue.contains(token.span())) {
        return PLAIN.contains(verb.lemma())
            || (!verb.is(Frame.OBJECT) && !isTitle(draft.content().getFirst()));
      }
    }
    return false;
  }

  private boolean isTitle(Span content) {
    for (String word : content.in(text).split("\\s+", 8)) {
      if (word.chars().filter(Character::isLetter).findFirst().orElse('A') >= 'a') {
        return false;
      }
    }
    return true;
  }

  private Attributed attributed(Unit told, Draft draft, Attributed teller) {
    Phrase source = draft.source();
    var retold =
        new Draft(
            draft.unit(),
            draft.content(),
            source,
            draft.cue(),
            draft.denial(),
            draft.confidence() * RETOLD,
            "nested-" + draft.rule());
    return new Attributed(
        retold, told, source == null ? Resolved.NOBODY : who(told, source, teller));
  }

  private Resolved who(Unit told, Phrase source, Attributed teller) {
    Token first = told.at(source.from());
    boolean single = source.core() - source.from() == 1;
    if (single && first.is("i")) {
      return teller.source();
    }
    boolean pronoun = first.is(Tag.PRON) || Words.PRONOUNS.contains(first.lower());
    boolean owned = Words.POSSESSIVES.contains(first.lower());
    return owned || (single && pronoun)
        ? Resolved.NOBODY
        : names.one(told, source.from(), source.core(), null, text);
  }
}
