package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements from nouns of speech that somebody owns.
 *
 * <pre>
 *   Ortega's remarks on Friday that the bridge was safe angered the council.
 *   The council rejected his claim that the bridge was safe.
 * </pre>
 */
final class NounRule {
  private static final Set<String> NOUNS =
      Words.set(
          """
          comment comments remark remarks statement statements claim claims assertion assertions
          suggestion suggestions warning warnings promise pledge vow argument allegation
          allegations accusation accusations announcement contention insistence denial denials
          declaration admission prediction proposal demand complaint complaints
          """);
  private static final Set<String> OPENERS =
      Set.of("that", "which", "who", "because", "if", "when", "while", "and", "but", "where", "as");
  private static final int MAX_ADVERBIAL = 5;

  private final Unit unit;
  private final int index;
  private final Subjects subjects;

  private NounRule(Unit unit, int index) {
    this.unit = unit;
    this.index = index;
    this.subjects = new Subjects(unit);
  }

  /** Whether the token is a noun of speech. */
  static boolean isSpeech(Token token) {
    return NOUNS.contains(token.lower());
  }

  static List<Draft> drafts(Unit unit, int index) {
    var rule = new NounRule(unit, index);
    var drafts = new ArrayList<Draft>();
    for (int i = 1; i < unit.size(); i++) {
      Draft draft =
          unit.at(i).quoted() || !NOUNS.contains(unit.at(i).lower()) ? null : rule.draft(i);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable Draft draft(int noun) {
    int that = noun + 1;
    while (that - noun <= MAX_ADVERBIAL && !unit.at(that).is("that")) {
      Token token = unit.at(that);
      if (token.quoted() || token.is(Tag.VERB) || token.is(Tag.AUX) || token.is(Tag.PUNCT)) {
        return null;
      }
      that++;
    }
    Phrase owner = owner(noun);
    if (!unit.at(that).is("that") || unit.at(that).is(Tag.PRON) || owner == null) {
      return null;
    }
    var spans = new ContentSpans(unit, List.of());
    boolean subject = owner.from() == unit.sentenceStart(noun);
    int end = spans.unitEnd(noun);
    Span content = spans.trimmed(that, subject ? clauseEnd(that + 1, end) : end);
    return content == null
        ? null
        : new Draft(
            index,
            List.of(content),
            owner,
            unit.span(noun, noun + 1),
            unit.at(noun).lower().startsWith("denial"),
            0.75,
            "owner-of-noun");
  }

  private @Nullable Phrase owner(int noun) {
    int at = noun - 1;
    while (unit.at(at).is(Tag.ADJ) && !unit.at(at).quoted()) {
      at--;
    }
    Token token = unit.at(at);
    if (token.quoted()) {
      return null;
    }
    if (Words.POSSESSIVES.contains(token.lower())) {
      return new Phrase(at, at + 1, at + 1);
    }
    return token.is("'s") || token.is("'") ? subjects.before(at) : null;
  }

  /** The second verb that no word opens a clause for is the main verb: {@code angered}. */
  private int clauseEnd(int from, int end) {
    boolean open = true;
    for (int i = from; i < end; i++) {
      Token token = unit.at(i);
      if (token.quoted()) {
        continue;
      }
      if (OPENERS.contains(token.lower()) || token.is(Tag.SCONJ)) {
        open = true;
      } else if (token.is(Tag.VERB) && isLoose(i)) {
        open = false;
      } else if (token.is(Tag.AUX) || token.is(Tag.VERB)) {
        if (!open) {
          return i;
        }
        open = false;
        while (i + 1 < end && (isVerbal(unit.at(i + 1)) || unit.at(i + 1).is(Tag.ADV))) {
          i++;
        }
      }
    }
    return end;
  }

  /** An infinitive, or a participle after a preposition. */
  private boolean isLoose(int index) {
    Token before = unit.at(index - 1);
    return before.is("to")
        || before.is(Tag.ADP)
        || before.is(Tag.SCONJ)
        || unit.at(index).lower().endsWith("ing");
  }

  private static boolean isVerbal(Token token) {
    return token.is(Tag.AUX) || token.is(Tag.VERB) || token.is(Tag.PART);
  }
}
