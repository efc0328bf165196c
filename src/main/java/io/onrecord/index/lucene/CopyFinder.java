package io.onrecord.index.lucene;

import io.onrecord.index.CopySignature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the copies of an article from the signatures in the index.
 *
 * <p>The keys of all signatures of a segment are sorted once and kept as long as the segment lives.
 * When the index has changed, the keys of its segments are merged in one pass; articles that share
 * a key are compared, and only those that have a copy are kept. Until the next change a lookup is
 * one access to a map. Safe for use by many threads; those that come while the pass runs wait for
 * it.
 */
final class CopyFinder {
  /** Key in the upper half of each entry, document within the segment in the lower; sorted. */
  private Map<Object, long[]> tables = new HashMap<>();

  private @Nullable Object reader;
  private CopyGroups groups = CopyGroups.NONE;

  /** Ids of the other articles of the index that are copies of this one, in their order. */
  List<String> copies(IndexReader index, String articleId) throws IOException {
    return groups(index).copies(articleId);
  }

  private synchronized CopyGroups groups(IndexReader index) throws IOException {
    Object key = index.getReaderCacheHelper().getKey();
    if (key != reader) {
      groups = find(index);
      reader = key;
    }
    return groups;
  }

  private CopyGroups find(IndexReader index) throws IOException {
    Map<Object, long[]> kept = new HashMap<>();
    Entries fresh = new Entries();
    for (LeafReaderContext leaf : index.leaves()) {
      Object core = leaf.reader().getCoreCacheHelper().getKey();
      long[] table = tables.get(core);
      if (table == null) {
        table = table(leaf.reader());
        fresh.add(table);
      }
      kept.put(core, table);
    }
    tables = kept;
    int[] keys = Arrays.stream(fresh.sorted()).mapToInt(CopyFinder::key).distinct().toArray();
    Entries sharing = new Entries();
    for (LeafReaderContext leaf : index.leaves()) {
      collect(tables.get(leaf.reader().getCoreCacheHelper().getKey()), keys, leaf, sharing);
    }
    return CopyGroups.of(index.leaves(), runs(sharing.sorted()), groups);
  }

  /** Adds the live entries of a leaf's table that have one of the sorted keys. */
  private static void collect(
      long @Nullable [] table, int[] keys, LeafReaderContext leaf, Entries found) {
    Bits live = leaf.reader().getLiveDocs();
    int at = 0;
    for (int i = 0; table != null && i < keys.length && at < table.length; i++) {
      at = firstFrom(table, at, (long) keys[i] << 32);
      for (; at < table.length && key(table[at]) == keys[i]; at++) {
        if (live == null || live.get((int) table[at])) {
          found.add(table[at] + leaf.docBase);
        }
      }
    }
  }

  /** The place of the first entry not before {@code least}: steps of double length, then halves. */
  private static int firstFrom(long[] table, int from, long least) {
    int step = 1;
    while (from + step < table.length && table[from + step] < least) {
      step *= 2;
    }
    int found = Arrays.binarySearch(table, from, Math.min(table.length, from + step + 1), least);
    return found < 0 ? -found - 1 : found;
  }

  private static int key(long entry) {
    return (int) (entry >> 32);
  }

  /** The documents of each key that several share, each once. */
  private static List<int[]> runs(long[] sorted) {
    List<int[]> runs = new ArrayList<>();
    for (int start = 0; start < sorted.length; ) {
      int end = start + 1;
      while (end < sorted.length && key(sorted[end]) == key(sorted[start])) {
        end++;
      }
      if (end - start > 1) {
        int[] docs = new int[end - start];
        int count = 0;
        for (int i = start; i < end; i++) {
          int doc = (int) sorted[i];
          if (count == 0 || docs[count - 1] != doc) {
            docs[count++] = doc;
          }
        }
        if (count > 1) {
          runs.add(Arrays.copyOf(docs, count));
        }
      }
      start = end;
    }
    return runs;
  }

  private static long[] table(LeafReader leaf) throws IOException {
    BinaryDocValues signatures = DocValues.getBinary(leaf, Fields.COPY_SIGNATURE);
    Entries table = new Entries();
    for (int doc = signatures.nextDoc(); doc < leaf.maxDoc(); doc = signatures.nextDoc()) {
      BytesRef value = signatures.binaryValue();
      for (int key : CopySignature.ofBytes(value.bytes, value.offset, value.length).keys()) {
        table.add((long) key << 32 | doc);
      }
    }
    return table.sorted();
  }

  /** Grows as entries are added. */
  private static final class Entries {
    private long[] entries = new long[1024];
    private int size;

    void add(long... more) {
      if (size + more.length > entries.length) {
        entries = Arrays.copyOf(entries, Math.max(2 * entries.length, size + more.length));
      }
      System.arraycopy(more, 0, entries, size, more.length);
      size += more.length;
    }

    /** All of them in their order; nothing is added after that. */
    long[] sorted() {
      Arrays.sort(entries, 0, size);
      return Arrays.copyOf(entries, size);
    }
  }
}
