package io.onrecord.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.onrecord.answer.Report;
import io.onrecord.article.Days;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells of a statement besides its words and its speaker.
 *
 * @param number the statement's number in its article
 * @param polarity {@code says}, {@code denies} or {@code declines}
 * @param confidence how sure the attribution is, from 0 to 1
 * @param doubt why the attribution is doubtful, in words; null when it is not
 */
record ReportJson(
    int number,
    String polarity,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String addressee,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TimeJson time,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReporterJson reportedBy,
    double confidence,
    String rule,
    @Nullable String doubt) {

  /** {@code from} and {@code to} are days, both included; absent when not certain. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TimeJson(String words, @Nullable String from, @Nullable String to) {
    static TimeJson of(Report.Time time) {
      Days days = time.days();
      return new TimeJson(
          time.words(),
          days == null ? null : days.from().toString(),
          days == null ? null : days.to().toString());
    }
  }

  /** {@code speakers} are absent when the article does not tell them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReporterJson(int number, @Nullable String speakers) {}

  static ReportJson of(Report report) {
    Report.Time time = report.time();
    Report.Reporter reporter = report.reporter();
    return new ReportJson(
        report.number(),
        Values.name(report.polarity()),
        report.addressee(),
        time == null ? null : TimeJson.of(time),
        reporter == null ? null : new ReporterJson(reporter.number(), reporter.speakers()),
        report.confidence(),
        report.rule(),
        report.doubt());
  }
}
