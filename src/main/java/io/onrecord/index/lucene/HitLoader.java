package io.onrecord.index.lucene;

import io.onrecord.index.IndexedArticle;
import io.onrecord.index.PassageHit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Loads the articles of the hits of one search, each once. For one thread. */
final class HitLoader {
  private final List<LeafReaderContext> leaves;
  private final Map<Integer, IndexedArticle> loaded = new HashMap<>();
  private final RecentArticles recent;

  // Doc values only go forward: they are opened anew for a document further back.
  private final SortedDocValues[] idsOfLeaves;

  private final Map<String, NumericDocValues[]> numbers = new HashMap<>();
  private final Map<String, BinaryDocValues[]> texts = new HashMap<>();

  HitLoader(IndexReader reader, RecentArticles recent) {
    this.recent = recent;
    leaves = reader.leaves();
    idsOfLeaves = new SortedDocValues[leaves.size()];
  }

  /**
   * Reads the articles of these hits from the first to the last as they lie, which takes less than
   * to read them in another order.
   */
  void readAhead(List<ScoreDoc> hits) throws IOException {
    int[] docs = hits.stream().mapToInt(hit -> hit.doc).sorted().toArray();
    for (int doc : docs) {
      articleOf(doc);
    }
  }

  /** The article to whose block the document belongs. */
  IndexedArticle articleOf(int doc) throws IOException {
    int article = doc + (int) value(doc, Fields.TO_ARTICLE);
    IndexedArticle indexed = loaded.get(article);
    if (indexed == null) {
      indexed = article(article);
      loaded.put(article, indexed);
    }
    return indexed;
  }

  /** The number of a passage or a statement in its article. */
  int number(int doc) throws IOException {
    return (int) value(doc, Fields.NUMBER);
  }

  /** A passage as a hit. */
  PassageHit hit(int doc, double score) throws IOException {
    return new PassageHit(id(doc), number(doc), score);
  }

  private String id(int doc) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    SortedDocValues ids = idsOfLeaves[leaf.ord];
    if (ids == null || ids.docID() > doc - leaf.docBase) {
      ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      idsOfLeaves[leaf.ord] = ids;
    }
    if (!ids.advanceExact(doc - leaf.docBase)) {
      throw new IllegalStateException("document %d has no id".formatted(doc));
    }
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  /** The text of a passage. */
  String passageText(int doc) throws IOException {
    IndexedArticle indexed = articleOf(doc);
    return indexed.passages().get(number(doc) - 1).span().in(indexed.article().text());
  }

  /** The article of that id; empty when there is none. */
  Optional<IndexedArticle> article(String id) throws IOException {
    for (LeafReaderContext leaf : leaves) {
      PostingsEnum docs = leaf.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
          docs != null && doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          return Optional.of(articleOf(leaf.docBase + doc));
        }
      }
    }
    return Optional.empty();
  }

  /** The article that the document itself is. */
  IndexedArticle article(int doc) throws IOException {
    Optional<IndexedArticle> known = recent.get(doc);
    if (known.isPresent()) {
      return known.get();
    }
    IndexedArticle read = read(doc);
    recent.put(doc, read);
    return read;
  }

  private IndexedArticle read(int doc) throws IOException {
    return ArticleDecoder.article(
        Packed.unpack(bytes(doc, Fields.SOURCE)),
        ArticleDecoder.fingerprint(bytes(doc, Fields.FILE)));
  }

  /** Bytes that the document has; valid until the next call. */
  private BytesRef bytes(int doc, String field) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    BinaryDocValues[] ofLeaves =
        texts.computeIfAbsent(field, name -> new BinaryDocValues[leaves.size()]);
    BinaryDocValues values = ofLeaves[leaf.ord];
    if (values == null || values.docID() > doc - leaf.docBase) {
      values = DocValues.getBinary(leaf.reader(), field);
      ofLeaves[leaf.ord] = values;
    }
    if (!values.advanceExact(doc - leaf.docBase)) {
      throw new IllegalStateException("document %d has no %s".formatted(doc, field));
    }
    return values.binaryValue();
  }

  /** A number that the document has. */
  long value(int doc, String field) throws IOException {
    LeafReaderContext leaf = leaf(doc);
    NumericDocValues[] ofLeaves =
        numbers.computeIfAbsent(field, name -> new NumericDocValues[leaves.size()]);
    NumericDocValues values = ofLeaves[leaf.ord];
    if (values == null || values.docID() > doc - leaf.docBase) {
      values = DocValues.getNumeric(leaf.reader(), field);
      ofLeaves[leaf.ord] = values;
    }
    if (!values.advanceExact(doc - leaf.docBase)) {
      throw new IllegalStateException("document %d has no %s".formatted(doc, field));
    }
    return values.longValue();
  }

  private LeafReaderContext leaf(int doc) {
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
