package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.ReportingVerb.Frame;
import io.onrecord.statement.Surroundings.Run;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom something was said to.
 *
 * <pre>
 *   Ortega told reporters in Lima that …                     reporters
 *   Ortega asked him whether …                               him
 *   Ortega said to his wife that …                           his wife
 *   Ortega said in an interview with CNN on Sunday that …    CNN
 *   Speaking to students, Ortega said …                      students
 * </pre>
 */
final class Addressees {
  private static final Set<String> OCCASIONS =
      Words.set(
          """
          interview interviews letter letters email emails e-mail message messages speech speeches
          address call calls conversation conversations talk talks meeting meetings statement
          statements remarks comments testimony note notes memo briefing text appearance
          discussion discussions reply appeal report plea
          """);
  private static final Set<String> ASKED =
      Words.set("whether if how why what when where who which to about for");
  private static final Set<String> LINKS = Set.of("to", "with", "before");
  private static final int MAX_TOKENS = 14;

  /** How far a link may stand from its word: {@code an interview late on Sunday with CNN}. */
  private static final int MAX_BETWEEN = 4;

  private final Unit unit;
  private final Draft draft;
  private final Surroundings around;

  private Addressees(Surroundings around) {
    this.unit = around.unit();
    this.draft = around.draft();
    this.around = around;
  }

  /** The words that name the addressee; null when the article tells of none. */
  static @Nullable Span in(Surroundings around) {
    return new Addressees(around).addressee();
  }

  private @Nullable Span addressee() {
    int cue = around.cueFrom();
    if (cue < 0) {
      return null;
    }
    int behind = around.cueTo();
    Span object = object(cue, behind);
    if (object != null) {
      return object;
    }
    if (isSpeech(cue, behind) && unit.at(behind).is("to") && !unit.at(behind).quoted()) {
      Span told = phrase(behind + 1, false);
      if (told != null) {
        return told;
      }
    }
    for (Run run : around.runs()) {
      Span found = inRun(run);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The object of {@code told}, and of {@code asked} when a question follows it. */
  private @Nullable Span object(int from, int to) {
    Optional<ReportingVerb> verb = verb(from, to);
    if (verb.isEmpty()) {
      return null;
    }
    if (verb.get().is(Frame.ADDRESSEE)) {
      return phrase(to, false);
    }
    if (!verb.get().lemma().equals("ask")) {
      return null;
    }
    Span asked = phrase(to, true);
    int next = to;
    while (asked != null && next < unit.size() && unit.at(next).start() < asked.end()) {
      next++;
    }
    Token token = unit.at(next);
    boolean question =
        ASKED.contains(token.lower()) || token.quoted() || unit.at(next + 1).quoted();
    return question ? asked : null;
  }

  private boolean isSpeech(int from, int to) {
    return verb(from, to)
        .filter(verb -> verb.is(Frame.CLAUSE) || verb.is(Frame.CLAUSE_OR_OBJECT))
        .filter(verb -> !verb.lemma().equals("agree"))
        .isPresent();
  }

  private Optional<ReportingVerb> verb(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Optional<ReportingVerb> verb = ReportingVerbs.of(unit.at(i));
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private @Nullable Span inRun(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      String word = unit.at(i).lower();
      Span found = null;
      if (word.equals("addressing")) {
        found = phrase(i + 1, false);
      } else if (LINKS.contains(word) && follows(i, run.from())) {
        found = phrase(i + 1, false);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether the link belongs to a word of speech: {@code an interview with}, {@code sent to}. */
  private boolean follows(int link, int from) {
    for (int i = link - 1; i >= from && i >= link - MAX_BETWEEN; i--) {
      String word = unit.at(i).lower();
      boolean beside = i == link - 1;
      if (OCCASIONS.contains(word) || (beside && Surroundings.SPEAKING.contains(word))) {
        return true;
      }
      boolean time =
          Words.isTime(unit.at(i)) || (word.equals("on") && Words.isTime(unit.at(i + 1)));
      if (!unit.at(i).is(Tag.VERB) && !unit.at(i).is(Tag.ADV) && !time) {
        return false;
      }
    }
    int before = from - 1;
    return link == from && before >= 0 && OCCASIONS.contains(unit.at(before).lower());
  }

  /**
   * The noun phrase that begins at token {@code from}; null for none.
   *
   * @param inside whether it may stand inside the content
   */
  private @Nullable Span phrase(int from, boolean inside) {
    Token first = unit.at(from);
    if (stops(first, inside)) {
      return null;
    }
    boolean owner = Words.POSSESSIVES.contains(first.lower());
    boolean pronoun = first.is(Tag.PRON) || Words.PRONOUNS.contains(first.lower());
    Span owned = owner || !pronoun ? nounPhrase(from, inside) : null;
    return owned != null || !(owner || pronoun) ? owned : unit.span(from, from + 1);
  }

  private @Nullable Span nounPhrase(int from, boolean inside) {
    int at = from;
    boolean noun = false;
    while (at - from < MAX_TOKENS && !stops(unit.at(at), inside)) {
      Token token = unit.at(at);
      Token next = unit.at(at + 1);
      boolean joined = (token.is("of") || token.is("and")) && noun && !stops(next, inside);
      if (joined && (token.is("of") || next.isNoun() || next.is(Tag.DET))) {
        noun = false;
      } else if (token.is("'s") && noun) {
        noun = false;
      } else if (token.isNoun() && !isTime(at)) {
        noun = true;
      } else if (noun || !opensPhrase(token)) {
        break;
      }
      at++;
    }
    return noun ? unit.span(from, at) : null;
  }

  private boolean stops(Token token, boolean inside) {
    return token.quoted() || !(token.isWord() || token.is("'s")) || (!inside && isContent(token));
  }

  private boolean isContent(Token token) {
    return draft.touches(token.span());
  }

  private static boolean opensPhrase(Token token) {
    return token.is(Tag.DET)
        || token.is(Tag.ADJ)
        || token.is(Tag.NUM)
        || Words.POSSESSIVES.contains(token.lower());
  }

  /** {@code Monday}; not the time in {@code the Sunday Times}, {@code USA Today}. */
  private boolean isTime(int index) {
    Token token = unit.at(index);
    Token next = unit.at(index + 1);
    boolean opens = next.isName() && !Words.isTime(next) && !isContent(next);
    boolean closes =
        Words.TIMES.contains(token.lower())
            && token.isCapitalised()
            && unit.at(index - 1).isCapitalised();
    return Words.isTime(token) && !opens && !closes;
  }
}
