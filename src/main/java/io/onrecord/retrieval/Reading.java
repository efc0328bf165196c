package io.onrecord.retrieval;

import io.onrecord.index.Filters;
import java.util.ArrayList;
import java.util.List;

/**
 * What a question was understood to ask, shown with the answer.
 *
 * @param speakers names of the speakers whose statements are asked for; empty when nobody in
 *     particular is
 * @param topic what the statements or passages are to be about; blank for anything
 * @param filters what the asker wants left out
 * @param understood what was understood from words of the question, and may be ignored; what it
 *     leaves out comes on top of {@code filters}
 * @param notes what was assumed, each one sentence for the asker; often empty
 */
public record Reading(
    List<String> speakers,
    String topic,
    Filters filters,
    List<Understood> understood,
    List<String> notes) {
  public Reading {
    speakers = List.copyOf(speakers);
    understood = List.copyOf(understood);
    notes = List.copyOf(notes);
  }

  /** A reading in which nothing is understood besides speakers and topic. */
  public Reading(List<String> speakers, String topic, Filters filters, List<String> notes) {
    this(speakers, topic, filters, List.of(), notes);
  }

  /** The same with more notes behind those that there are. */
  public Reading noted(List<String> more) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(more);
    return new Reading(speakers, topic, filters, understood, all);
  }
}
