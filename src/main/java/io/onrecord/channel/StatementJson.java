package io.onrecord.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onrecord.answer.Report;
import io.onrecord.article.Article;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import io.onrecord.index.FoundStatement;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement with where it stands.
 *
 * @param text the content as printed; runs of it one space apart
 * @param kinds what sort of speaker each of {@code speakers} is
 * @param polarity {@code says}, {@code denies} or {@code declines}
 * @param confidence how sure the attribution is, from 0 to 1
 * @param doubt why the attribution is doubtful, in words; null when it is not
 * @param sentences numbers of the sentences that it stands in
 * @param spans its runs, in UTF-16 units of the article's text
 * @param url the permalink of its first sentence
 */
record StatementJson(
    String articleId,
    String title,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String outlet,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String published,
    int number,
    List<String> speakers,
    List<String> kinds,
    String form,
    String polarity,
    String text,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mention,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String cue,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String addressee,
    @JsonInclude(JsonInclude.Include.NON_NULL) ReportJson.@Nullable TimeJson time,
    @JsonInclude(JsonInclude.Include.NON_NULL) ReportJson.@Nullable ReporterJson reportedBy,
    double confidence,
    String rule,
    @Nullable String doubt,
    List<Integer> sentences,
    List<SpanJson> spans,
    String url) {

  record SpanJson(int start, int end) {}

  static StatementJson of(FoundStatement found) {
    Article article = found.article();
    Statement statement = found.statement();
    ReportJson report = ReportJson.of(Report.of(found));
    List<Integer> sentences =
        statement.content().stream()
            .flatMap(span -> article.sentencesIn(span).stream())
            .map(Sentence::number)
            .distinct()
            .toList();
    return new StatementJson(
        article.id(),
        article.title(),
        article.outlet(),
        Values.textOf(article.published()),
        statement.number(),
        statement.speakers().stream().map(Speaker::name).toList(),
        statement.speakers().stream().map(speaker -> Values.name(speaker.kind())).toList(),
        Values.name(statement.form()),
        Values.name(statement.polarity()),
        statement.content().stream()
            .map(span -> span.in(article.text()))
            .collect(Collectors.joining(" ")),
        in(article, statement.mention()),
        in(article, statement.cue()),
        report.addressee(),
        report.time(),
        report.reportedBy(),
        report.confidence(),
        report.rule(),
        report.doubt(),
        sentences,
        statement.content().stream().map(span -> new SpanJson(span.start(), span.end())).toList(),
        sentences.isEmpty()
            ? "/articles/" + article.id()
            : Values.url(article.id(), sentences.get(0)));
  }

  private static @Nullable String in(Article article, @Nullable Span span) {
    return span == null ? null : span.in(article.text());
  }
}
