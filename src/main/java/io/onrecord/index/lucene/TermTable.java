package io.onrecord.index.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Terms of one field as they stand in the index, each looked up once: a walk through each segment's
 * dictionary in order is much less work than a search of all segments for each term.
 */
final class TermTable {
  private final String field;
  private final Map<String, TermStates> states = new TreeMap<>();

  private TermTable(String field) {
    this.field = field;
  }

  static TermTable of(IndexReader reader, String field, Collection<String> terms)
      throws IOException {
    var table = new TermTable(field);
    for (String term : terms) {
      table.states.put(term, new TermStates(reader.getContext()));
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms dictionary = leaf.reader().terms(field);
      if (dictionary != null) {
        TermsEnum at = dictionary.iterator();
        for (Map.Entry<String, TermStates> term : table.states.entrySet()) {
          if (at.seekExact(new BytesRef(term.getKey()))) {
            term.getValue().register(at.termState(), leaf.ord, at.docFreq(), at.totalTermFreq());
          }
        }
      }
    }
    return table;
  }

  /** Documents with any of the terms of the table, which no search looks up again. */
  Query anyOf(Collection<String> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : terms) {
      any.add(new TermQuery(new Term(field, term), states(term)), Occur.SHOULD);
    }
    return any.build();
  }

  /** How many documents hold the term; 0 for one that is not in the table. */
  int documents(String term) {
    TermStates found = states.get(term);
    return found == null ? 0 : found.docFreq();
  }

  /** Where the term of the table stands. */
  TermStates states(String term) {
    TermStates found = states.get(term);
    if (found == null) {
      throw new IllegalArgumentException("term \"%s\" was not looked up".formatted(term));
    }
    return found;
  }
}
