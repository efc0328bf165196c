package io.onrecord.index.lucene;

import io.onrecord.index.CopySignature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The articles that have copies, in groups: all copies of an article are in its own. Immutable.
 *
 * <p>Documents are joined to groups in a forest of disjoint sets.
 */
final class CopyGroups {
  static final CopyGroups NONE = new CopyGroups(List.of());

  /** Where fewer articles share a key, each is compared with each. */
  private static final int FEW = 32;

  /**
   * Where more do, with so many of them: they share a common phrase, or one story. This keeps the
   * work in proportion to the number of articles.
   */
  private static final int LEADERS = 8;

  /**
   * An article of a group.
   *
   * @param core key of the segment that it lies in
   * @param doc its document within the segment
   */
  private record Member(Object core, int doc, String id, CopySignature signature) {}

  private final List<List<Member>> groups;
  private final Map<String, List<Member>> byId = new HashMap<>();

  private CopyGroups(List<List<Member>> groups) {
    this.groups = groups;
    groups.forEach(group -> group.forEach(member -> byId.put(member.id(), group)));
  }

  /**
   * Groups the articles of an index.
   *
   * @param shared articles that share a key, at least two each, one of them new since {@code
   *     before}
   * @param before the groups of the index before it changed, whose members need no comparing again
   */
  static CopyGroups of(List<LeafReaderContext> leaves, List<int[]> shared, CopyGroups before)
      throws IOException {
    List<SortedMap<Integer, Member>> carried = before.alive(leaves);
    Map<Integer, Member> known = new HashMap<>();
    carried.forEach(known::putAll);
    int[] docs =
        IntStream.concat(
                shared.stream().flatMapToInt(Arrays::stream),
                known.keySet().stream().mapToInt(Integer::intValue))
            .sorted()
            .distinct()
            .toArray();
    CopySignature[] signatures = signatures(leaves, docs, known);
    int[] parents = IntStream.range(0, docs.length).toArray();
    for (SortedMap<Integer, Member> group : carried) {
      int first = Arrays.binarySearch(docs, group.firstKey());
      group
          .keySet()
          .forEach(
              doc -> parents[root(parents, Arrays.binarySearch(docs, doc))] = root(parents, first));
    }
    for (int[] run : shared) {
      join(run, docs, signatures, parents);
    }
    return new CopyGroups(groups(leaves, docs, signatures, parents));
  }

  /**
   * A chain of versions lies in one group, but its ends need not be copies of each other, so that
   * each member is compared.
   */
  List<String> copies(String id) {
    List<Member> group = byId.getOrDefault(id, List.of());
    return group.stream()
        .filter(member -> member.id().equals(id))
        .findFirst()
        .map(
            asked ->
                group.stream()
                    .filter(member -> !member.id().equals(id))
                    .filter(member -> member.signature().isCopyOf(asked.signature()))
                    .map(Member::id)
                    .toList())
        .orElse(List.of());
  }

  /** The groups with those of their members that are still there, by their place in the index. */
  private List<SortedMap<Integer, Member>> alive(List<LeafReaderContext> leaves) {
    Map<Object, LeafReaderContext> byCore = new HashMap<>();
    leaves.forEach(leaf -> byCore.put(leaf.reader().getCoreCacheHelper().getKey(), leaf));
    List<SortedMap<Integer, Member>> alive = new ArrayList<>();
    for (List<Member> group : groups) {
      SortedMap<Integer, Member> members = new TreeMap<>();
      for (Member member : group) {
        LeafReaderContext leaf = byCore.get(member.core());
        if (leaf != null && isLive(leaf.reader().getLiveDocs(), member.doc())) {
          members.put(leaf.docBase + member.doc(), member);
        }
      }
      if (!members.isEmpty()) {
        alive.add(members);
      }
    }
    return alive;
  }

  private static boolean isLive(@Nullable Bits live, int doc) {
    return live == null || live.get(doc);
  }

  /** Values can only be read forwards, so all are read in one go. */
  private static CopySignature[] signatures(
      List<LeafReaderContext> leaves, int[] docs, Map<Integer, Member> known) throws IOException {
    CopySignature[] signatures = new CopySignature[docs.length];
    int i = 0;
    for (LeafReaderContext leaf : leaves) {
      BinaryDocValues stored = DocValues.getBinary(leaf.reader(), Fields.COPY_SIGNATURE);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; i < docs.length && docs[i] < end; i++) {
        Member member = known.get(docs[i]);
        if (member != null) {
          signatures[i] = member.signature();
        } else if (stored.advanceExact(docs[i] - leaf.docBase)) {
          BytesRef value = stored.binaryValue();
          signatures[i] = CopySignature.ofBytes(value.bytes, value.offset, value.length);
        } else {
          throw new IllegalStateException("document %d has no signature".formatted(docs[i]));
        }
      }
    }
    return signatures;
  }

  private static void join(int[] run, int[] docs, CopySignature[] signatures, int[] parents) {
    int[] leaders = new int[run.length <= FEW ? run.length : LEADERS];
    int count = 0;
    for (int doc : run) {
      int member = Arrays.binarySearch(docs, doc);
      for (int i = 0; i < count; i++) {
        int leader = root(parents, leaders[i]);
        if (root(parents, member) != leader
            && signatures[member].isCopyOf(signatures[leaders[i]])) {
          parents[root(parents, member)] = leader;
        }
      }
      if (count < leaders.length) {
        leaders[count++] = member;
      }
    }
  }

  private static int root(int[] parents, int of) {
    int at = of;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The sets of two and more, each in the order of ids. */
  private static List<List<Member>> groups(
      List<LeafReaderContext> leaves, int[] docs, CopySignature[] signatures, int[] parents)
      throws IOException {
    int[] sizes = new int[docs.length];
    for (int i = 0; i < docs.length; i++) {
      sizes[root(parents, i)]++;
    }
    Map<Integer, TreeMap<String, Member>> sets = new HashMap<>();
    int i = 0;
    for (LeafReaderContext leaf : leaves) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      Object core = leaf.reader().getCoreCacheHelper().getKey();
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; i < docs.length && docs[i] < end; i++) {
        int doc = docs[i] - leaf.docBase;
        if (sizes[root(parents, i)] > 1 && ids.advanceExact(doc)) {
          String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
          sets.computeIfAbsent(root(parents, i), root -> new TreeMap<>())
              .put(id, new Member(core, doc, id, signatures[i]));
        }
      }
    }
    List<List<Member>> groups = new ArrayList<>();
    sets.values().forEach(set -> groups.add(List.copyOf(set.values())));
    return groups;
  }
}
