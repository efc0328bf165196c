package io.onrecord.statement;

import io.onrecord.statement.Cue.Order;
import io.onrecord.statement.ReportingVerb.Form;
import io.onrecord.statement.ReportingVerb.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the reporting verbs of a unit outside its quotations, each with its source. */
final class CueFinder {
  /** Verbs after which {@code to say} still reports. */
  private static final Set<String> STARTERS =
      Set.of("continued", "continues", "began", "on", "out", "rushed", "proceeded", "continue");

  private static final Set<String> WHILE =
      Set.of("by", "in", "after", "before", "while", "when", "without", "and", "but", "or", "then");

  /** Before a participle these begin a clause without subject: {@code when asked}. */
  private static final Set<String> SHORTENED =
      Set.of("when", "if", "as", "once", "where", "though", "unless", "until", "than");

  private final Unit unit;
  private final Subjects subjects;
  private final List<Cue> cues = new ArrayList<>();

  private CueFinder(Unit unit) {
    this.unit = unit;
    this.subjects = new Subjects(unit);
  }

  /** The cues in text order. */
  static List<Cue> cues(Unit unit) {
    var finder = new CueFinder(unit);
    for (int i = 0; i < unit.size(); i++) {
      if (!unit.at(i).quoted()) {
        Cue cue = finder.cue(i);
        if (cue != null) {
          finder.cues.add(cue);
        }
      }
    }
    return finder.cues;
  }

  private @Nullable Cue cue(int at) {
    Optional<ReportingVerb> found = ReportingVerbs.of(unit.at(at));
    if (found.isEmpty() || !isVerb(at, found.get())) {
      return null;
    }
    ReportingVerb verb = found.get();
    int to = at + 1;
    if (!unit.at(to).quoted() && ReportingVerbs.isParticle(verb.lemma(), unit.at(to).lower())) {
      to++;
    } else if (ReportingVerbs.needsParticle(verb.lemma())) {
      return null;
    }
    if (verb.is(Frame.INFINITIVE) && !(unit.at(to).is("to") && unit.at(to + 1).is(Tag.VERB))) {
      return null;
    }
    int from = at;
    boolean negated = false;
    boolean be = false;
    while (isAuxiliary(unit.at(from - 1))) {
      from--;
      negated |= Words.NOT.contains(unit.at(from).lower());
      be |= Words.BE.contains(unit.at(from).lower()) && !unit.at(from).is("'s");
    }
    if (verb.form() == Form.PAST && be) {
      return quotedAs(from, at, verb);
    }
    while (from < at && unit.at(from).is(Tag.ADV) && !Words.NOT.contains(unit.at(from).lower())) {
      from++;
    }
    if (unit.at(from - 1).is("to")) {
      return infinitive(from, to, at, verb);
    }
    if (verb.form() == Form.ING && !be) {
      return participle(from, to, at, verb);
    }
    if (verb.form() == Form.PAST && from == at && unit.at(to).is("by")) {
      return null;
    }
    return finite(from, to, at, verb, negated);
  }

  private boolean isVerb(int at, ReportingVerb verb) {
    Token token = unit.at(at);
    boolean plain = verb.lemma().equals("say") || verb.lemma().equals("tell");
    boolean form = verb.form() == Form.PAST || verb.form() == Form.PRESENT;
    return token.is(Tag.VERB) || (plain && form);
  }

  private static boolean isAuxiliary(Token token) {
    return !token.quoted()
        && (token.is(Tag.AUX)
            || token.is(Tag.ADV)
            || Words.NOT.contains(token.lower())
            || Words.AUXILIARIES.contains(token.lower())
            || token.is("'ve"));
  }

  /** "The minister was quoted as saying that the bridge was safe." */
  private @Nullable Cue quotedAs(int from, int at, ReportingVerb verb) {
    if (!unit.at(at + 1).is("as") || !unit.at(at + 2).is("saying")) {
      return null;
    }
    Phrase source = subjects.before(from);
    var saying = new ReportingVerb(verb.lemma(), Frame.CLAUSE, Form.PAST);
    return source == null
        ? null
        : new Cue(from, at + 3, at, saying, source, Order.SUBJECT_FIRST, false);
  }

  /** "Ortega went on to say that the bridge was safe." */
  private @Nullable Cue infinitive(int from, int to, int at, ReportingVerb verb) {
    if (!STARTERS.contains(unit.at(from - 2).lower()) || unit.at(from - 2).quoted()) {
      return null;
    }
    int start = unit.at(from - 2).is(Tag.VERB) ? from - 2 : from - 3;
    while (isAuxiliary(unit.at(start - 1))) {
      start--;
    }
    Phrase source = subjects.before(start);
    return source == null ? null : new Cue(start, to, at, verb, source, Order.SUBJECT_FIRST, false);
  }

  /** "Ortega left the hall, saying that the bridge was safe." */
  private @Nullable Cue participle(int from, int to, int at, ReportingVerb verb) {
    Token before = unit.at(from - 1);
    if (before.isComma()
        || Words.isDash(before)
        || unit.closesQuote(from - 1)
        || WHILE.contains(before.lower())) {
      Phrase shared = shared(from);
      return new Cue(from, to, at, verb, shared, Order.SHARED, false);
    }
    Phrase source = before.isNoun() ? subjects.before(from) : null;
    if (source != null && !unit.at(source.from() - 1).is("with")) {
      Phrase shared = shared(source.from());
      source = shared == null ? source : shared;
    }
    boolean alone = verb.is(Frame.CLAUSE) || verb.is(Frame.ADDRESSEE);
    return source == null || !alone
        ? null
        : new Cue(from, to, at, verb, source, Order.SUBJECT_FIRST, false);
  }

  private @Nullable Cue finite(int from, int to, int at, ReportingVerb verb, boolean negated) {
    Phrase inverted = from == at ? inverted(at, to, verb) : null;
    if (inverted != null) {
      return new Cue(from, to, at, verb, inverted, Order.INVERTED, false);
    }
    int link = from - 1;
    while (unit.at(link).is(Tag.ADV) && !unit.at(link).quoted()) {
      link--;
    }
    Token before = unit.at(link);
    if (before.is("and") || before.is("but") || before.is("then") || before.is("or")) {
      Phrase shared = verb.form() == Form.BASE ? null : shared(link);
      return shared == null ? null : new Cue(from, to, at, verb, shared, Order.SHARED, negated);
    }
    if (verb.form() == Form.PAST && SHORTENED.contains(unit.at(from - 1).lower())) {
      return null;
    }
    Phrase source = subjects.before(from);
    if (source == null || !canSpeak(source, verb, from == at)) {
      return null;
    }
    return new Cue(from, to, at, verb, source, Order.SUBJECT_FIRST, negated);
  }

  /** Not {@code there said}, not {@code a boat called Rosa}. */
  private boolean canSpeak(Phrase source, ReportingVerb verb, boolean bare) {
    Token first = unit.at(source.from());
    Token last = unit.at(source.core() - 1);
    boolean owner = source.core() - source.from() == 1 && Words.POSSESSIVES.contains(first.lower());
    if (owner || last.is("'s") || first.is("there") || first.is("what") || Words.isTime(last)) {
      return false;
    }
    boolean thing = (first.is("a") || first.is("an")) && !last.isName();
    return !(bare && verb.lemma().equals("call") && thing);
  }

  /** "It rained," said Ortega. */
  private @Nullable Phrase inverted(int at, int to, ReportingVerb verb) {
    if (verb.is(Frame.OBJECT) || verb.is(Frame.INFINITIVE) || verb.form() == Form.ING) {
      return null;
    }
    Token before = unit.at(at - 1);
    boolean quote = unit.closesQuote(at - 1);
    boolean comma = before.isComma() || Words.isDash(before);
    if (!quote && !comma) {
      return null;
    }
    Phrase phrase = new FollowingSources(unit).after(to);
    if (phrase == null || unit.at(to).is("that")) {
      return null;
    }
    Token next = unit.at(phrase.core());
    boolean over =
        phrase.core() >= unit.sentenceEnd(at)
            || next.is(Tag.PUNCT)
            || (quote && (next.is(Tag.ADP) || next.is(Tag.ADV) || Words.isTime(next)))
            || next.is("who")
            || (quote && next.quoted());
    boolean last = phrase.to() >= unit.sentenceEnd(at) - 1;
    boolean clause = verb.is(Frame.CLAUSE) || (verb.is(Frame.CLAUSE_OR_OBJECT) && last);
    return over && (quote || unit.closesQuote(at - 2) || clause) ? phrase : null;
  }

  /** The source of the cue before in this sentence, or else the sentence's subject. */
  private @Nullable Phrase shared(int index) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.from() < unit.sentenceStart(index)) {
        break;
      }
      if (cue.source() != null) {
        return cue.source();
      }
    }
    return subjects.ofSentence(index);
  }
}
