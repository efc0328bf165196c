package io.onrecord.statement;

import io.onrecord.article.Span;
import io.onrecord.statement.Titles.Gender;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom {@code he} and {@code she} stand for: the most salient of those named or heard so far.
 *
 * <p>Each mention adds to the salience of its person, most when it is a speaker or subject, and
 * fades with each unit that passes, after Lappin and Leass, "An Algorithm for Pronominal Anaphora
 * Resolution", Computational Linguistics 20(4), 1994; the weights are our own, for news. Mentions
 * inside quotations never count.
 *
 * <pre>
 *   Ortega said … She said …                                who spoke last
 *   Ortega flew to Lima. She said …                         whom the sentence before is about
 *   Ortega met Silva's mother in Lima. She said …           not the owner
 * </pre>
 */
final class Antecedents {
  private static final double SPOKE = 100;
  private static final double SUBJECT = 80;
  private static final double OBJECT = 45;
  private static final double OBLIQUE = 25;
  private static final double OWNER = 15;

  /** For a mention in the content of a statement. */
  private static final double REPORTED = 0.4;

  private static final double REPORTED_SPEAKER = 0.6;

  /** For a mention in a question that is only told before its answer. */
  private static final double ANSWERED = 0.3;

  private static final Set<String> QUESTIONS = Set.of("asked", "told", "pressed", "questioned");

  private static final double PER_UNIT = 0.5;
  private static final double UNKNOWN_GENDER = 0.6;

  /** For one name alone whose owner never gets another: a firm as often as a person. */
  private static final double SINGLE_NAME = 0.8;

  /** Confidence where two are equally salient, and where nobody else fits; as right in training. */
  private static final double LEAST = 0.68;

  private static final double MOST = 0.97;

  private static final int MAX_BACK = 12;

  /** Somebody at a place; {@code who} is a {@link Person} or an unnamed {@link Speaker}. */
  private record Mention(int unit, int token, Object who, double weight, boolean spoken) {}

  private final List<Unit> units;
  private final Cast cast;
  private final Map<Integer, List<Span>> contents = new HashMap<>();
  private final Deque<Mention> recent = new ArrayDeque<>();
  private final Map<Speaker, Gender> learnt = new HashMap<>();
  private int read;

  Antecedents(List<Unit> units, Cast cast, List<Draft> drafts) {
    this.units = units;
    this.cast = cast;
    for (Draft draft : drafts) {
      contents.computeIfAbsent(draft.unit(), unit -> new ArrayList<>()).addAll(draft.content());
    }
  }

  /** Notes who made a statement in that unit, with the source at that token. */
  void spoke(int unit, int token, Resolved who) {
    if (who.people().size() + who.others().size() != 1) {
      return;
    }
    Object one = who.people().isEmpty() ? who.others().getFirst() : who.people().getFirst();
    if (one instanceof Person || ((Speaker) one).kind() == Speaker.Kind.UNNAMED) {
      readUpTo(unit);
      Span source = units.get(unit).at(token).span();
      double weight = isReported(unit, source) ? SPOKE * REPORTED_SPEAKER : SPOKE;
      recent.add(new Mention(unit, token, one, weight, true));
    }
  }

  /** Whom the pronoun at that token stands for; nobody when none fits. */
  Resolved of(int unit, int token, Gender pronoun) {
    readUpTo(unit);
    while (!recent.isEmpty() && recent.getFirst().unit() < unit - MAX_BACK) {
      recent.removeFirst();
    }
    Map<Object, Double> salience = new LinkedHashMap<>();
    Map<Object, Mention> last = new HashMap<>();
    for (Mention mention : recent) {
      boolean before = mention.unit() < unit || (mention.unit() == unit && mention.token() < token);
      if (before && fits(mention.who(), pronoun)) {
        double weight = mention.weight() * Math.pow(PER_UNIT, unit - mention.unit());
        salience.merge(mention.who(), weight * prior(mention.who(), pronoun), Math::max);
        Mention known = last.get(mention.who());
        if (known == null || known.unit() < mention.unit() || mention.spoken()) {
          last.put(mention.who(), mention);
        }
      }
    }
    Object best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<Object, Double> entry : salience.entrySet()) {
      double value = entry.getValue();
      if (value > first) {
        second = first;
        first = value;
        best = entry.getKey();
      } else {
        second = Math.max(second, value);
      }
    }
    return best == null ? Resolved.NOBODY : found(best, pronoun, first, second, last.get(best));
  }

  private Resolved found(
      Object best, Gender pronoun, double first, double second, @Nullable Mention last) {
    double confidence = LEAST + (MOST - LEAST) * (first - second) / first;
    String how = last != null && last.spoken() ? "by-chain" : "by-subject";
    if (best instanceof Person person) {
      person.learn(pronoun);
      return Resolved.of(person, confidence, how);
    }
    learnt.put((Speaker) best, pronoun);
    return Resolved.of((Speaker) best, confidence, how);
  }

  private boolean fits(Object who, Gender pronoun) {
    return who instanceof Person person
        ? person.mayBe(pronoun)
        : gender((Speaker) who).agreesWith(pronoun) && isOne((Speaker) who);
  }

  private Gender gender(Speaker unnamed) {
    return learnt.computeIfAbsent(unnamed, one -> Titles.byNoun(one.name()));
  }

  private static boolean isOne(Speaker unnamed) {
    return SpeakerKinds.sorted(unnamed).kind() == Speaker.Kind.UNNAMED
        && SpeakerKinds.isPerson(unnamed.name());
  }

  private double prior(Object who, Gender pronoun) {
    if (who instanceof Person person) {
      double known = person.isKnownAs(pronoun) ? 1 : UNKNOWN_GENDER;
      return person.words().size() == 1 && !person.isKnownAs(pronoun) ? known * SINGLE_NAME : known;
    }
    return gender((Speaker) who) == pronoun ? 1 : UNKNOWN_GENDER;
  }

  private void readUpTo(int unit) {
    for (; read <= unit && read < units.size(); read++) {
      for (Cast.Appearance appearance : cast.in(read)) {
        recent.add(
            new Mention(
                read, appearance.token(), appearance.person(), weight(read, appearance), false));
      }
    }
  }

  private double weight(int index, Cast.Appearance appearance) {
    Unit unit = units.get(index);
    int from = appearance.token();
    int end = appearance.end();
    double weight = role(unit, from, end);
    Span name = unit.span(from, end);
    weight = isReported(index, name) ? weight * REPORTED : weight;
    return isAnswered(unit, from) ? weight * ANSWERED : weight;
  }

  private boolean isReported(int unit, Span words) {
    return contents.getOrDefault(unit, List.of()).stream().anyMatch(words::overlaps);
  }

  /** {@code Asked by Ortega if he knew, he said}: whoever answers is not in the question. */
  private static boolean isAnswered(Unit unit, int token) {
    return QUESTIONS.contains(unit.at(unit.sentenceStart(token)).lower());
  }

  private static double role(Unit unit, int from, int end) {
    if (unit.at(end).is("'s") || unit.at(end).is("'") || unit.at(end).is("’")) {
      return OWNER;
    }
    int start = from;
    while (start > 0 && isBeside(unit.at(start - 1))) {
      start--;
    }
    Token before = unit.at(start - 1);
    if (before.is(Tag.ADP) || before.is("to")) {
      return OBLIQUE;
    }
    return before.is(Tag.VERB) && start > unit.sentenceStart(from) ? OBJECT : SUBJECT;
  }

  private static boolean isBeside(Token token) {
    return Titles.isTitle(token) || token.is(Tag.DET) || token.is(Tag.ADJ) || token.is(Tag.NOUN);
  }
}
