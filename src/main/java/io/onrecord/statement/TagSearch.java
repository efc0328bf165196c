package io.onrecord.statement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * The beam search of the part-of-speech library, step by step the same and so with the same tags,
 * but without copying each beginning and sorting each row of scores. Serves one thread.
 *
 * <p>The three best beginnings of a run are kept. Most differ only in tags further back than the
 * model looks, so that what it says of the next word is asked for once.
 */
final class TagSearch {
  private static final int BEAM = 3;
  private static final String MODEL = "pos.model";
  private static final Object[] NOTHING_MORE = {};

  /** The tags of the first words of a run; {@code tag} is -1 where no word is. */
  private record Beginning(@Nullable Beginning before, int tag, double score) {
    int tagBefore() {
      return before == null ? -1 : before.tag();
    }
  }

  private static final Comparator<Beginning> BEST_FIRST =
      (first, second) -> Double.compare(second.score(), first.score());

  private final MaxentModel model;
  private final POSContextGenerator contexts;
  private final String[] names;

  /** What was asked for at the current word: last two tags, features, scores of each tag. */
  private final int[][] askedTags = new int[BEAM][2];

  private final String[][] askedFeatures = new String[BEAM][];
  private final double[][] askedScores;
  private int asked;

  TagSearch(POSModel pos) {
    model = pos.getArtifact(MODEL);
    contexts = pos.getFactory().getPOSContextGenerator(BEAM);
    names = new String[model.getNumOutcomes()];
    for (int i = 0; i < names.length; i++) {
      names[i] = model.getOutcome(i);
    }
    askedScores = new double[BEAM][names.length];
  }

  /** Names of the tags that the numbers stand for which {@link #tag} gives. */
  String[] names() {
    return names.clone();
  }

  /** A tag for each word. */
  int[] tag(String[] words) {
    String[] tags = new String[words.length];
    var best = new PriorityQueue<Beginning>(BEAM, BEST_FIRST);
    var next = new PriorityQueue<Beginning>(BEAM, BEST_FIRST);
    best.add(new Beginning(null, -1, 0));
    for (int at = 0; at < words.length; at++) {
      asked = 0;
      for (int rank = 0; rank < BEAM && !best.isEmpty(); rank++) {
        Beginning beginning = best.remove();
        goOn(beginning, scores(beginning, words, at, tags), next);
      }
      best.clear();
      var empty = best;
      best = next;
      next = empty;
    }
    int[] path = new int[words.length];
    Beginning end = best.remove();
    for (int at = words.length - 1; at >= 0 && end != null; at--) {
      path[at] = end.tag();
      end = end.before();
    }
    return path;
  }

  /** Goes on with the best tags, as many as the beam is wide, and with those that are as good. */
  private static void goOn(Beginning beginning, double[] scores, PriorityQueue<Beginning> next) {
    double least = least(scores);
    for (int tag = 0; tag < scores.length; tag++) {
      if (scores[tag] >= least) {
        next.add(new Beginning(beginning, tag, beginning.score() + StrictMath.log(scores[tag])));
      }
    }
  }

  /** The third best score. */
  private static double least(double[] scores) {
    double first = Double.NEGATIVE_INFINITY;
    double second = first;
    double third = first;
    for (double score : scores) {
      if (score > first) {
        third = second;
        second = first;
        first = score;
      } else if (score > second) {
        third = second;
        second = score;
      } else if (score > third) {
        third = score;
      }
    }
    return third;
  }

  private double[] scores(Beginning beginning, String[] words, int at, String[] tags) {
    int last = beginning.tag();
    int before = beginning.tagBefore();
    for (int i = 0; i < asked; i++) {
      if (askedTags[i][0] == last && askedTags[i][1] == before) {
        return askedScores[i];
      }
    }
    if (at > 0) {
      tags[at - 1] = names[last];
    }
    if (at > 1) {
      tags[at - 2] = names[before];
    }
    String[] features = contexts.getContext(at, words, tags, NOTHING_MORE);
    for (int i = 0; i < asked; i++) {
      if (Arrays.equals(askedFeatures[i], features)) {
        return askedScores[i];
      }
    }
    askedTags[asked][0] = last;
    askedTags[asked][1] = before;
    askedFeatures[asked] = features;
    model.eval(features, askedScores[asked]);
    return askedScores[asked++];
  }
}
