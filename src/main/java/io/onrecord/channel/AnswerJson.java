package io.onrecord.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onrecord.answer.Answer;
import io.onrecord.answer.AnswerText;
import io.onrecord.answer.Citation;
import io.onrecord.answer.CitationNumbers;
import io.onrecord.answer.Claim;
import io.onrecord.answer.Reply;
import io.onrecord.answer.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as JSON: what {@code POST /api/v1/ask} returns and the event {@code done} carries. */
record AnswerJson(
    String id,
    String question,
    String outcome,
    String mode,
    String text,
    List<ClaimJson> claims,
    List<CitationJson> citations,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CountJson statements,
    ReadingJson reading,
    List<String> suggestions,
    List<WithheldJson> withheld,
    @Nullable DegradedJson degraded,
    @Nullable ModelJson model,
    @Nullable String prompt,
    long millis) {

  /**
   * A claim; {@code citations} are numbers of {@link CitationJson}; {@code statement} is absent
   * when the claim is not one statement of an article. {@code alsoIn} are the ids of copies of the
   * article that hold the same words; {@code repeats} is true when the claim before has them from
   * one of these. Both are absent otherwise.
   */
  record ClaimJson(
      String text,
      String kind,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String speaker,
      String origin,
      List<Integer> citations,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReportJson statement,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> alsoIn,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean repeats) {
    static ClaimJson of(Claim claim, CitationNumbers numbers) {
      Report report = claim.report();
      return new ClaimJson(
          claim.text(),
          Values.name(claim.kind()),
          claim.speaker(),
          Values.name(claim.origin()),
          numbers.of(claim),
          report == null ? null : ReportJson.of(report),
          claim.alsoIn().articles(),
          claim.alsoIn().repeats());
    }
  }

  /** A cited sentence; {@code start} and {@code end} count UTF-16 units of the article's text. */
  record CitationJson(
      int n,
      String articleId,
      String title,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String outlet,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String published,
      int sentence,
      int start,
      int end,
      String quote,
      String url) {
    static CitationJson of(int n, Citation citation) {
      return new CitationJson(
          n,
          citation.articleId(),
          citation.title(),
          citation.outlet(),
          Values.textOf(citation.published()),
          citation.sentence(),
          citation.span().start(),
          citation.span().end(),
          citation.quote(),
          Values.url(citation.articleId(), citation.sentence()));
    }
  }

  record CountJson(long total, long shown, long articles) {}

  record WithheldJson(String text, String reason) {
    static WithheldJson of(Answer.Withheld withheld) {
      return new WithheldJson(withheld.text(), withheld.reason());
    }
  }

  record DegradedJson(String reason) {}

  record ModelJson(String name, @Nullable Integer inputTokens, @Nullable Integer outputTokens) {}

  static AnswerJson of(Reply reply) {
    Answer answer = reply.answer();
    List<ClaimJson> claims = new ArrayList<>();
    List<CitationJson> citations = new ArrayList<>();
    CountJson count = null;
    List<String> lines = new ArrayList<>();
    List<String> suggestions = List.of();
    switch (answer) {
      case Answer.Answered answered -> {
        CitationNumbers numbers = new CitationNumbers();
        for (Claim claim : answered.claims()) {
          citations.addAll(newCitations(claim, numbers));
          claims.add(ClaimJson.of(claim, numbers));
        }
        lines.addAll(AnswerText.lines(answered.claims(), numbers));
        count = count(answered.count());
      }
      case Answer.Abstained abstained -> {
        AnswerText.of(abstained).lines().findFirst().ifPresent(lines::add);
        suggestions = abstained.suggestions();
      }
    }
    Answer.Provenance provenance = answer.provenance();
    Answer.ModelUse model = provenance.model();
    return new AnswerJson(
        reply.id(),
        reply.question().text(),
        outcome(answer),
        Values.name(provenance.mode()),
        String.join("\n", lines),
        claims,
        citations,
        count,
        ReadingJson.of(reply.reading()),
        suggestions,
        provenance.withheld().stream().map(WithheldJson::of).toList(),
        provenance.degraded() == null ? null : new DegradedJson(provenance.degraded()),
        model == null
            ? null
            : new ModelJson(model.name(), model.inputTokens(), model.outputTokens()),
        model == null ? null : model.promptHash(),
        reply.took().toMillis());
  }

  static String outcome(Answer answer) {
    return answer instanceof Answer.Answered ? "answered" : "abstained";
  }

  /** The claim's citations that have no number yet; they get theirs. */
  static List<CitationJson> newCitations(Claim claim, CitationNumbers numbers) {
    List<CitationJson> fresh = new ArrayList<>();
    for (Citation citation : claim.citations()) {
      int before = numbers.cited().size();
      int n = numbers.of(citation);
      if (n > before) {
        fresh.add(CitationJson.of(n, citation));
      }
    }
    return fresh;
  }

  private static @Nullable CountJson count(Answer.@Nullable Count count) {
    return count == null ? null : new CountJson(count.total(), count.shown(), count.articles());
  }
}
