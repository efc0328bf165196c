package io.onrecord.retrieval;

import io.onrecord.index.Filters;
import java.util.List;

/**
 * What a question was understood to ask, shown with the answer.
 *
 * @param speakers names of the speakers whose statements are asked for; empty when nobody in
 *     particular is
 * @param topic what the statements or passages are to be about; blank for anything
 * @param filters what is left out
 * @param notes what was assumed, each one sentence for the asker; often empty
 */
public record Reading(List<String> speakers, String topic, Filters filters, List<String> notes) {
  public Reading {
    speakers = List.copyOf(speakers);
    notes = List.copyOf(notes);
  }
}
