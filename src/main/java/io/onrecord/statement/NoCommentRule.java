package io.onrecord.statement;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes statements of those who have nothing to say, where no reporting verb tells it.
 *
 * <pre>
 *   Ortega had no comment on the bridge.
 *   Ortega would not comment.
 * </pre>
 *
 * <p>Silence is no statement: {@code Ortega could not be reached for comment}, {@code Ortega did
 * not answer calls}.
 */
final class NoCommentRule {
  static final String NAME = "no-comment";
  private static final Set<String> HAVE = Set.of("had", "has", "have");
  private static final Set<String> WOULD =
      Set.of("would", "will", "wo", "did", "does", "do", "could", "can", "ca");
  private static final Set<String> KINDS =
      Set.of("further", "immediate", "other", "additional", "official", "public");
  private static final int MAX_CONTENT = 30;

  private final Unit unit;
  private final int index;
  private final List<Draft> found;

  private NoCommentRule(Unit unit, int index, List<Draft> found) {
    this.unit = unit;
    this.index = index;
    this.found = found;
  }

  /** Those of the unit that none of {@code found} reports. */
  static List<Draft> drafts(Unit unit, int index, List<Draft> found) {
    return new NoCommentRule(unit, index, found).drafts();
  }

  private List<Draft> drafts() {
    var drafts = new ArrayList<Draft>();
    for (int i = 1; i < unit.size(); i++) {
      Draft draft = draft(i);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private @Nullable Draft draft(int comment) {
    Token word = unit.at(comment);
    if (word.quoted() || !(word.is("comment") || word.is("comments"))) {
      return null;
    }
    int content = comment;
    while (KINDS.contains(unit.at(content - 1).lower()) || unit.at(content - 1).is(Tag.ADV)) {
      if (Words.NOT.contains(unit.at(content - 1).lower())) {
        break;
      }
      content--;
    }
    int cue = content - 1;
    Token before = unit.at(cue);
    if (before.is("no") && HAVE.contains(unit.at(cue - 1).lower())) {
      content = cue;
      cue--;
    } else if (Words.NOT.contains(before.lower()) && WOULD.contains(unit.at(cue - 1).lower())) {
      cue--;
    } else {
      return null;
    }
    Phrase source = cue > 0 ? new Subjects(unit).before(cue) : null;
    if (source == null || before.quoted() || isTaken(unit.span(cue, comment + 1))) {
      return null;
    }
    Span said = unit.span(content, end(comment + 1));
    return new Draft(index, List.of(said), source, unit.span(cue, content), true, 0.85, NAME);
  }

  /** Whether another draft reports it already, or it stands in what somebody says. */
  private boolean isTaken(Span span) {
    return found.stream()
        .anyMatch(
            draft -> {
              Span cue = draft.cue();
              return draft.touches(span) || (cue != null && cue.overlaps(span));
            });
  }

  /** Index after the last token of {@code comment on the bridge}. */
  private int end(int from) {
    int limit = Math.min(unit.sentenceEnd(from - 1), from + MAX_CONTENT);
    int at = from;
    while (at < limit) {
      Token token = unit.at(at);
      if (token.quoted()
          || token.is(Tag.PUNCT)
          || token.is(Tag.SCONJ)
          || token.is(Tag.CCONJ)
          || token.is(Tag.AUX)
          || Words.isTime(token)
          || Words.RELATIVES.contains(token.lower())
          || token.is("when")) {
        break;
      }
      at++;
    }
    while (at > from && unit.at(at - 1).is(Tag.ADP)) {
      at--;
    }
    return at;
  }
}
