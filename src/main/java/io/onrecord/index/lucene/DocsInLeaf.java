package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Does something with those of some documents that lie in one segment. */
interface DocsInLeaf {
  /**
   * Reads them.
   *
   * @param from where the first of them stands in the list
   * @param to where the first behind them stands
   */
  void read(LeafReaderContext leaf, int from, int to) throws IOException;

  /**
   * Goes through the segments in which the documents lie.
   *
   * @param docs of the whole index, ascending
   */
  static void forEach(IndexReader reader, int[] docs, DocsInLeaf reading) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    for (int from = 0; from < docs.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[from], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      int to = from;
      while (to < docs.length && docs[to] < end) {
        to++;
      }
      reading.read(leaf, from, to);
      from = to;
    }
  }
}
