package io.onrecord.channel;

import io.onrecord.retrieval.Evidence;

/**
 * What was found for a question: the data of the event {@code evidence}.
 *
 * @param kind {@code statements}, {@code sentences} or {@code nothing}
 * @param total how many statements or passages of the corpus answer the question
 */
record EvidenceJson(String kind, long total, ReadingJson reading) {
  static EvidenceJson of(Evidence evidence) {
    ReadingJson reading = ReadingJson.of(evidence.reading());
    return switch (evidence) {
      case Evidence.Statements found ->
          new EvidenceJson("statements", found.page().total(), reading);
      case Evidence.Sentences found -> new EvidenceJson("sentences", found.passages(), reading);
      case Evidence.Nothing ignored -> new EvidenceJson("nothing", 0, reading);
    };
  }
}
