package io.onrecord.article;

import java.util.List;
import java.util.Set;

/**
 * Words that stand with a capital only where a sentence begins.
 *
 * <p>They tell "back in the U.S. The deal" (two sentences) from "the U.S. Treasury" (one).
 */
final class SentenceStarters {
  private static final Set<String> WORDS =
      Set.copyOf(
          List.of(
              """
          The A An This That These Those There Here It He She They We You I His Her Their Its Our My
          Your He's She's It's They're We're I'm I've I'd I'll You're There's That's Here's What's
          And But Or So Nor Yet If When While After Before As At By For From In Into Of On To With
          Without About Above Across Against Along Among Amid Around Because Behind Below Between
          Both During Despite Each Either Every Even Ever Few Following Given How However Instead Is
          Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Must Not Now
          Meanwhile Moreover Many Most Much More Neither Nearly Never No Nobody None Once One Only
          Other Others Over Perhaps Rather Several Since Some Someone Soon Still Such Than Then
          Though Although Through Thus Today Tomorrow Tonight Together Too Toward Towards Under
          Unlike Until Unless Upon Very What Whatever When Where Whereas Whether Which Who Whose Why
          Within Yes Yesterday Later Earlier Last Also Another Any Anyone All Almost Already Always
          Again Additionally Further Furthermore Nonetheless Nevertheless Otherwise Indeed Asked
          Speaking According Let Let's Don't Two Three Four Five Six Seven Eight Nine Ten
          """
                  .strip()
                  .split("\\s+")));

  private SentenceStarters() {}

  static boolean contains(String word) {
    return WORDS.contains(word.replace('’', '\''));
  }
}
