package io.onrecord.statement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Gives each word the tag that the part-of-speech model finds most probable after the tags before
 * it. Serves one thread.
 *
 * <p>These are the tags of the library's own search, which keeps the three best beginnings of a
 * sentence. It makes the features of a word once, from the best beginning, and uses them for the
 * others too ({@code cache="true"} in the model), so that every beginning goes on with the same
 * scores and the best one stays the best.
 *
 * <p>A maximum-entropy model adds up weights, one for each feature and tag. So what a word adds to
 * the scores of its own tag and of its neighbours' is the same wherever it stands: it is looked up
 * once and kept for the next time.
 */
final class TagChoice {
  private static final String MODEL = "pos.model";
  private static final Object[] NOTHING_MORE = {};

  /** The features of a word in small letters, before its neighbours' and its own. */
  private static final String WORD = "w=";

  private static final String BEGINNING = "S=begin";

  /** As the model has it: two words before and two behind. */
  private static final int WINDOW = 2;

  /** About 250 bytes for each; twice as many are kept at most. */
  private static final int MOST_WORDS = 16_000;

  private static final Context NO_WEIGHTS = new Context(new int[0], new double[0]);

  private final Map<String, Context> weights;
  private final POSContextGenerator contexts;
  private final String[] names;
  private final double[] scores;
  private final Context[] afterTag;
  private final Context[] afterTags;
  private final Context beginning;
  private final Context[] behindBeginning;
  private Map<String, Known> known = new HashMap<>();
  private Map<String, Known> knownBefore = Map.of();

  /**
   * What one word adds to the scores.
   *
   * @param own to those of its own tag
   * @param before to those of the words one and two places in front of it
   * @param behind to those of the words one and two places behind it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Known(double[] own, Context[] before, Context[] behind) {}

  TagChoice(POSModel pos) {
    AbstractModel model = pos.getArtifact(MODEL);
    @SuppressWarnings("unchecked") // documented by the library: parameters, features, outcomes
    Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
    weights = features;
    contexts = pos.getFactory().getPOSContextGenerator();
    int count = model.getNumOutcomes();
    names = new String[count];
    Arrays.setAll(names, model::getOutcome);
    scores = new double[count];
    afterTag = new Context[count];
    Arrays.setAll(afterTag, last -> weights("t=" + names[last]));
    afterTags = new Context[count * count];
    Arrays.setAll(
        afterTags, both -> weights("t2=" + names[both / count] + "," + names[both % count]));
    beginning = weights(BEGINNING);
    behindBeginning = around("p", BEGINNING);
  }

  /** Names of the tags that the numbers stand for which {@link #tag} gives. */
  String[] names() {
    return names.clone();
  }

  /** A tag for each word. */
  int[] tag(String[] words) {
    Known[] sentence = new Known[words.length];
    Arrays.setAll(sentence, at -> known(words[at]));
    int[] tags = new int[words.length];
    for (int at = 0; at < tags.length; at++) {
      System.arraycopy(sentence[at].own(), 0, scores, 0, scores.length);
      addTagsBefore(tags, at);
      add(at == 0 ? beginning : NO_WEIGHTS);
      for (int away = 1; away <= WINDOW; away++) {
        add(at == away ? behindBeginning[away - 1] : NO_WEIGHTS);
        add(at + away < tags.length ? sentence[at + away].before()[away - 1] : NO_WEIGHTS);
        add(at >= away ? sentence[at - away].behind()[away - 1] : NO_WEIGHTS);
      }
      tags[at] = best();
    }
    return tags;
  }

  private void addTagsBefore(int[] tags, int at) {
    add(at > 0 ? afterTag[tags[at - 1]] : NO_WEIGHTS);
    add(at > 1 ? afterTags[tags[at - 2] * names.length + tags[at - 1]] : NO_WEIGHTS);
  }

  private Known known(String word) {
    Known found = known.get(word);
    if (found == null) {
      Known before = knownBefore.get(word);
      found = before == null ? lookedUp(word) : before;
      if (known.size() == MOST_WORDS) {
        knownBefore = known;
        known = new HashMap<>();
      }
      known.put(word, found);
    }
    return found;
  }

  private Known lookedUp(String word) {
    Arrays.fill(scores, 0);
    String plain = "";
    for (String feature :
        contexts.getContext(0, new String[] {word}, new String[1], NOTHING_MORE)) {
      add(feature.equals(BEGINNING) ? NO_WEIGHTS : weights(feature));
      plain = feature.startsWith(WORD) ? feature : plain;
    }
    return new Known(scores.clone(), around("n", plain), around("p", plain));
  }

  /** What a feature of a word adds to the scores of others, one and two places away. */
  private Context[] around(String direction, String feature) {
    Context[] around = new Context[WINDOW];
    Arrays.setAll(around, i -> weights(direction + (i + 1) + feature));
    return around;
  }

  private Context weights(String feature) {
    return weights.getOrDefault(feature, NO_WEIGHTS);
  }

  private void add(Context adding) {
    int[] tags = adding.getOutcomes();
    double[] parameters = adding.getParameters();
    for (int i = 0; i < tags.length; i++) {
      scores[tags[i]] += parameters[i];
    }
  }

  private int best() {
    int best = 0;
    for (int tag = 1; tag < scores.length; tag++) {
      best = scores[tag] > scores[best] ? tag : best;
    }
    return best;
  }
}
