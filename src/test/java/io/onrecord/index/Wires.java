package io.onrecord.index;

import java.util.Arrays;

/** Two made-up wire stories, a sentence a line, of which tests make copies. */
public final class Wires {
  private static final String[] STORY = {
    "The harbour town of Marlow Bay closed its only bridge on Monday after divers found deep cracks in"
        + " two of its pillars.",
    "Engineers will need until the middle of June to shore up the structure, the roads office said in"
        + " a written notice.",
    "Around 4,200 cars a day have to take the coastal road, which adds half an hour to the way to the"
        + " hospital in Easton.",
    "Ferries will run every twenty minutes between six in the morning and midnight, free of charge for"
        + " residents.",
    "The bridge was opened in 1961 and last repaired nine years ago, when one lane was renewed with"
        + " money from the county.",
    "Fishermen had told the council in autumn that lumps of concrete were falling into their boats at"
        + " low tide.",
    "A second team will look at the railway crossing upstream, which was built by the same company"
        + " from the same drawings.",
    "The council wants to decide in September whether to mend the bridge or to build another one"
        + " beside it.",
  };

  private static final String[] OTHER = {
    "Bakers in the northern valleys are running short of rye because the spring floods drowned most of"
        + " the winter crop.",
    "Mills that usually grind three hundred tonnes a week have put their workers on short time until"
        + " the first ships arrive.",
    "The farmers' union asks for cheap loans, since few of its members are insured against water that"
        + " stands on the fields.",
    "Shops have begun to limit customers to two loaves, and some villages share one oven on Saturdays"
        + " as their grandparents did.",
    "A cargo of grain from across the sea was turned away last week when inspectors found beetles in"
        + " all of its holds.",
    "Weather services expect a dry summer, in which the meadows along the river may be sown again with"
        + " barley.",
    "Prices at the exchange rose for the ninth day in a row and are now twice what they were at the"
        + " new year.",
    "The minister for food will visit the region on Thursday and has promised seed from the state's"
        + " own stores.",
  };

  private Wires() {}

  /** The first sentences of a story. */
  public static String[] story(int sentences) {
    return Arrays.copyOf(STORY, sentences);
  }

  /** The first sentences of a story that has nothing to do with it. */
  public static String[] otherStory(int sentences) {
    return Arrays.copyOf(OTHER, sentences);
  }
}
