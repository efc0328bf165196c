package io.onrecord.learning;

import java.util.Random;

/** Small problems whose right answers are known. */
final class Toy {
  /** Labels of items. */
  static final int OTHER = 0;

  static final int NAME = 1;

  private Toy() {}

  static Features features(String... values) {
    var features = new Features();
    for (String value : values) {
      features.add(1, value);
    }
    return features;
  }

  /** One feature for each word, and one for each step, which tells nothing. */
  static int[][] items(String... words) {
    int[][] items = new int[words.length][];
    for (int i = 0; i < words.length; i++) {
      items[i] = features(words[i]).toArray();
    }
    return items;
  }

  static int[][] steps(int length) {
    int[][] steps = new int[length][];
    for (int i = 0; i < length; i++) {
      var features = new Features();
      features.add(2);
      steps[i] = features.toArray();
    }
    return steps;
  }

  /** Learns that a name is what has a capital, and “of” when it stands between such. */
  static SequenceModel names() {
    var trainer = new SequenceTrainer(2);
    add(trainer, new String[] {"Bank", "of", "Lunn", "sank"}, NAME, NAME, NAME, OTHER);
    add(trainer, new String[] {"ships", "of", "wood", "sank"}, OTHER, OTHER, OTHER, OTHER);
    add(trainer, new String[] {"Lunn", "sank"}, NAME, OTHER);
    add(trainer, new String[] {"wood", "of", "ships"}, OTHER, OTHER, OTHER);
    return trainer.train();
  }

  /** Learns that “said” and “told” report, whatever stands beside them. */
  static YesNoModel reports() {
    var trainer = new YesNoTrainer();
    for (String beside : new String[] {"rain", "ships", "wood", "names"}) {
      trainer.add(features("said", beside), true);
      trainer.add(features("told", beside), true);
      trainer.add(features("sank", beside), false);
      trainer.add(features("rose", beside), false);
    }
    return trainer.train();
  }

  /** A model of random weights between -1 and 1 for features below {@code features}. */
  static SequenceModel random(int labels, int features, long seed) {
    var random = new Random(seed);
    var model = new SequenceModel(labels);
    for (int i = 0; i < features * labels; i++) {
      model.weights[i] = random.nextFloat() * 2 - 1;
    }
    for (int i = 0; i < features * (labels + 1) * labels; i++) {
      model.steps[i] = random.nextFloat() * 2 - 1;
    }
    return model;
  }

  private static void add(SequenceTrainer trainer, String[] words, int... labels) {
    trainer.add(items(words), steps(words.length), labels);
  }
}
