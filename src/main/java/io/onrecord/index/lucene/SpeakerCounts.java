package io.onrecord.index.lucene;

import io.onrecord.statement.Speaker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * How many statements each speaker made.
 *
 * <p>A segment of the index never gets other speakers, it only loses statements. So its speakers
 * are read once, and after a change of the index only those of new segments. Safe for use by many
 * threads.
 */
final class SpeakerCounts {
  private final Map<IndexReader.CacheKey, List<Speaker>> bySegment = new ConcurrentHashMap<>();

  /** Statements by speaker, as the articles give them. */
  Map<Speaker, Long> of(IndexReader reader) throws IOException {
    Map<Speaker, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      add(leaf.reader(), counts);
    }
    return counts;
  }

  private void add(LeafReader segment, Map<Speaker, Long> counts) throws IOException {
    SortedSetDocValues entries = DocValues.getSortedSet(segment, Fields.SPEAKER_ENTRY);
    List<Speaker> speakers = speakers(segment, entries);
    var live = segment.getLiveDocs();
    long[] statements = new long[speakers.size()];
    for (int doc = entries.nextDoc(); doc < segment.maxDoc(); doc = entries.nextDoc()) {
      if (live == null || live.get(doc)) {
        for (int i = 0; i < entries.docValueCount(); i++) {
          statements[(int) entries.nextOrd()]++;
        }
      }
    }
    for (int i = 0; i < statements.length; i++) {
      if (statements[i] > 0) {
        counts.merge(speakers.get(i), statements[i], Long::sum);
      }
    }
  }

  private List<Speaker> speakers(LeafReader segment, SortedSetDocValues entries)
      throws IOException {
    var cache = segment.getCoreCacheHelper();
    List<Speaker> known = cache == null ? null : bySegment.get(cache.getKey());
    if (known != null) {
      return known;
    }
    List<Speaker> speakers = new ArrayList<>();
    for (long i = 0; i < entries.getValueCount(); i++) {
      speakers.add(ArticleDecoder.speaker(entries.lookupOrd(i)));
    }
    if (cache != null && bySegment.putIfAbsent(cache.getKey(), speakers) == null) {
      cache.addClosedListener(bySegment::remove);
    }
    return speakers;
  }
}
