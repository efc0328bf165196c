package io.onrecord.app;

import io.onrecord.index.lucene.RawIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds articles by BM25 over their whole texts and nothing else: what others are told against. */
final class Baseline implements AutoCloseable {
  private static final int ARTICLES = 100;

  private final RawIndex raw;

  /** Several articles may have one text. */
  private final Map<String, List<String>> idsOfTexts = new HashMap<>();

  private Baseline(RawIndex raw) {
    this.raw = raw;
  }

  /**
   * @param folder in which there is no index yet
   */
  static Baseline of(List<TextLines.Line> docs, Path folder) throws IOException {
    var baseline = new Baseline(RawIndex.open(folder));
    for (TextLines.Line doc : docs) {
      baseline.idsOfTexts.computeIfAbsent(doc.text(), text -> new ArrayList<>()).add(doc.id());
      baseline.raw.add(doc.text());
    }
    baseline.raw.commit();
    return baseline;
  }

  EvalRuns.Articles articles(TextLines.Line query) throws IOException {
    Set<String> found = new LinkedHashSet<>();
    for (String text : raw.best(query.text(), ARTICLES)) {
      found.addAll(idsOfTexts.getOrDefault(text, List.of()));
    }
    return new EvalRuns.Articles(query.id(), found);
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
