package io.onrecord.retrieval;

import java.util.regex.Pattern;

/** Tells whether a text holds the kind of thing that a question asks for. */
final class KindOfThing {
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?:1\\d|20)\\d\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + "|January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\."
              + "|Nov\\.|Dec\\.|yesterday|today|tomorrow|last (?:week|month|year))");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?"
              + "|hundreds?|thousands?|millions?|billions?)\\b");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");

  private KindOfThing() {}

  /** False for kinds that no pattern tells. */
  static boolean isIn(Asked.Kind kind, String text) {
    return switch (kind) {
      case TIME -> TIME.matcher(text).find();
      case NUMBER -> NUMBER.matcher(text).find();
      case PERSON -> NAME.matcher(text).find();
      case PLACE, REASON, DEFINITION, OTHER -> false;
    };
  }
}
