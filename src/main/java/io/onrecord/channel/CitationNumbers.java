package io.onrecord.channel;

import io.onrecord.answer.Citation;
import java.util.ArrayList;
import java.util.List;

/** Numbers the cited sentences of an answer from 1, in the order in which claims use them. */
final class CitationNumbers {
  private final List<Citation> cited = new ArrayList<>();

  /** The number of the citation's sentence; a sentence that was not cited before gets the next. */
  int of(Citation citation) {
    for (int i = 0; i < cited.size(); i++) {
      if (cited.get(i).sameSentence(citation)) {
        return i + 1;
      }
    }
    cited.add(citation);
    return cited.size();
  }

  /** How many sentences have a number. */
  int count() {
    return cited.size();
  }
}
