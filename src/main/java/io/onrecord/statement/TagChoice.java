package io.onrecord.statement;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Gives each word the tag that the part-of-speech model finds most probable after the tags before
 * it. Serves one thread.
 *
 * <p>These are the tags of the library's own search, which keeps the three best beginnings of a
 * sentence. It makes the features of a word once, from the best beginning, and uses them for the
 * others too ({@code cache="true"} in the model), so that every beginning goes on with the same
 * scores and the best one stays the best. What the search does beside that, copying beginnings and
 * sorting scores, is most of its time.
 */
final class TagChoice {
  private static final String MODEL = "pos.model";
  private static final Object[] NOTHING_MORE = {};

  private final MaxentModel model;
  private final POSContextGenerator contexts;
  private final String[] names;
  private final double[] scores;

  TagChoice(POSModel pos) {
    model = pos.getArtifact(MODEL);
    contexts = pos.getFactory().getPOSContextGenerator();
    names = new String[model.getNumOutcomes()];
    for (int i = 0; i < names.length; i++) {
      names[i] = model.getOutcome(i);
    }
    scores = new double[names.length];
  }

  /** Names of the tags that the numbers stand for which {@link #tag} gives. */
  String[] names() {
    return names.clone();
  }

  /** A tag for each word. */
  int[] tag(String[] words) {
    String[] before = new String[words.length];
    int[] tags = new int[words.length];
    for (int at = 0; at < words.length; at++) {
      model.eval(contexts.getContext(at, words, before, NOTHING_MORE), scores);
      tags[at] = best();
      before[at] = names[tags[at]];
    }
    return tags;
  }

  private int best() {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
