package io.onrecord.answer;

import io.onrecord.answer.SpeechCheck.Result;
import io.onrecord.retrieval.EvidenceSentence;
import io.onrecord.retrieval.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lets through what the cited sentences say, and nothing else. Plain code without a model; takes
 * time in proportion to the claim and the sentences that it cites. For one question and one thread.
 *
 * <p>In this order: the text is plain ({@link MarkupCheck}); its keys are known; who said it and
 * the quoted words are right ({@link SpeechCheck}); numbers ({@link NumberCheck}), names ({@link
 * NameCheck}) and negations ({@link NegationCheck}) occur in the cited sentences; enough of the
 * other words do ({@link SupportCheck}). The first flaw is the reason that is given.
 */
final class Gate {
  /** Longer ones cannot be cited by a model, which keeps every check short. */
  static final int MAX_SENTENCE_CHARS = 4000;

  private static final int MAX_SHOWN_CHARS = 300;
  private static final int MAX_KEYS = 8;
  private static final List<Function<Draft, Optional<String>>> CHECKS =
      List.of(
          MarkupCheck::address,
          NumberCheck::flaw,
          NameCheck::flaw,
          NegationCheck::flaw,
          SupportCheck::flaw);

  private final Map<String, EvidenceSentence> evidence;
  private final Map<String, CitedSentence> worked = new HashMap<>();
  private final Draft.Asked asked;

  /**
   * @param evidence what a claim may cite, by key
   */
  Gate(Question question, Map<String, EvidenceSentence> evidence) {
    this.evidence = Map.copyOf(evidence);
    this.asked = Draft.Asked.of(question.text());
  }

  Verdict check(Proposal proposal) {
    Optional<String> flaw = MarkupCheck.flaw(proposal.text()).or(() -> keyFlaw(proposal.keys()));
    if (flaw.isPresent()) {
      return withheld(proposal, flaw.get());
    }
    List<CitedSentence> cited = new ArrayList<>();
    new LinkedHashSet<>(proposal.keys()).forEach(key -> cited.add(sentence(key)));
    Draft draft = Draft.of(PlainText.line(proposal.text()), cited, asked);
    Result speech = SpeechCheck.of(draft);
    if (speech.flaw() != null) {
      return withheld(proposal, speech.flaw());
    }
    return CHECKS.stream()
        .flatMap(check -> check.apply(draft).stream())
        .findFirst()
        .map(found -> withheld(proposal, found))
        .orElseGet(() -> verified(draft, speech));
  }

  private Optional<String> keyFlaw(List<String> keys) {
    if (keys.isEmpty()) {
      return Optional.of("it names no source");
    }
    if (keys.stream().distinct().count() > MAX_KEYS) {
      return Optional.of("it names more than %d sources".formatted(MAX_KEYS));
    }
    return keys.stream().allMatch(evidence::containsKey)
        ? Optional.empty()
        : Optional.of("it names a source that it was not given");
  }

  private CitedSentence sentence(String key) {
    return worked.computeIfAbsent(
        key,
        k -> {
          EvidenceSentence known = evidence.get(k);
          if (known == null) {
            throw new IllegalStateException("key must be known");
          }
          return new CitedSentence(known);
        });
  }

  private static Verdict verified(Draft draft, Result speech) {
    Claim.Kind kind = speech.quotes() ? Claim.Kind.QUOTATION : Claim.Kind.PARAPHRASE;
    List<Citation> citations = draft.cited().stream().map(CitedSentence::citation).toList();
    return new Verdict.Verified(
        new Claim(speech.text(), kind, speech.speaker(), Claim.Origin.MODEL, citations));
  }

  private static Verdict withheld(Proposal proposal, String reason) {
    return new Verdict.Withheld(new Answer.Withheld(shown(proposal.text()), reason));
  }

  /** The text without what could act on a reader's screen, and cut to a line. */
  static String shown(String written) {
    String line = PlainText.line(written.substring(0, Math.min(written.length(), 2000)));
    String plain =
        Stream.of("[", "]", "(", ")", "<", ">", "*", "`", "_", "#", "\\", "{", "}", "|")
            .reduce(line, (text, mark) -> text.replace(mark, ""))
            .replace("://", " ")
            .replace("www.", "");
    return plain.length() <= MAX_SHOWN_CHARS ? plain : plain.substring(0, MAX_SHOWN_CHARS) + "…";
  }
}
