package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, {@code " | "} stands where a sentence ends and the next begins. */
class SentenceSplitterTest {
  private static final String CUT = " | ";

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }

  private static void assertCut(String table) {
    assertThat(String.join(CUT, sentences(table.replace(CUT, " ")))).isEqualTo(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The river rose. | The town slept.",
        "The deal was struck in the U.S. | The terms are secret.",
        "The U.S. Treasury and the U.N. Security Council met.",
        "He flew home to the U.S. | He did not stay.",
        "Talks began in the U.S. | Meanwhile the war went on.",
        "She moved to the U.K. | Previously, she lived in Oslo.",
        "On Jun. 20 (Reuters) the vote failed.",
        "It opened on Sept. 9 and closed in Dec. | The shop is empty.",
        "Sen. Ada Holm and Gov. Rolf Berg signed it.",
        "Reps. Lund and Moe said no. | Sens. Dahl and Lie agreed.",
        "Lt. Gen. Per Vik took over from Maj. Gen. Nils Aas.",
        "Mr. Holm met Mrs. Berg and Dr. Lie. | Prof. Moe was absent.",
        "The gates open at 5 p.m. on Friday.",
        "The gates open at 5 p.m. | The show begins later.",
        "The gates open at 5 p.m. | Holm will speak.",
        "The gates open at 5 p.m. ET and close at 9 p.m. Friday.",
        "They landed at 6 a.m. Oslo time on Monday.",
        "Between 9 a.m. 10 cars burned.",
        "He lives at No. 10 and she at No. 12.",
        "The answer was no. | Ten members left.",
        "The Labor Dept. | They had no comment.",
        "Acme Inc. Chief Executive Eva Lund resigned.",
        "She sold her stake in Acme Corp. | The price is unknown.",
        "Lund vs. Berg was heard in St. Paul.",
        "They met on Wall St. | The bankers were late.",
        "J. K. Nordby wrote it and George W. Sand read it.",
        "J.K. Nordby and A. B. C. Lie agreed.",
        "He holds a Ph.D. in law.",
        "Bring tools, e.g. Hammers, i.e. What drives nails.",
        "He lives in Gary, Ind. | His sister lives in Erie, Pa., and Mobile, Ala.",
        "They drove to Fresno, Calif. on Monday.",
        "Tom Lie Jr. said so. | Ola Lie Sr. did not.",
        "Prices rose 3.5 percent to $3.5bn. | Sales fell .5 percent.",
        "It cost $1.2 million. | $3 million more was lost.",
        "It was 2019. | In 2020. | 40 people came.",
        "It would hurt and potentially ... depending on the weapons, fail.",
        "It would fail ... | The end was near.",
        "“I think … Norway will win,” she said.",
        "He stopped.... | Norway won.",
        "... The pact was signed.",
        "Well . . . it failed. | Nobody cared.",
        "It would hurt… and then it did.",
        "“It is odd. | Maybe it fits,” he said.",
        "\"It is odd. | Maybe it fits,\" he said.",
        "``It is odd. | Maybe it fits,'' he said.",
        "« C'est bon. » | Il partit.",
        "»Das ist gut.« | Er ging.",
        "„Das ist gut.“ | Er ging.",
        "'It is odd.' | He left.",
        "\"Are you sure?\" he asked.",
        "\"No!\" Smith said.",
        "“No!” Prime Minister Eva Lund said on Friday.",
        "“Why?” Lund asked reporters in Bergen.",
        "“Why?” Eva Lund, a nurse from Bergen, said. | Nobody knew.",
        "“Why?” | Lund left the room.",
        "“Why?” | He said nothing.",
        "“No!” | Lund said he was tired.",
        "“It is over.” Lund said.",
        "“It is over.” | Lund said the talks had failed.",
        "“It is over.” | “It is not.”",
        "“It is over.” | Lund said: “We lost.”",
        "“Why?” | Lund asked: “Who knows?”",
        "“Why?” Lund, a nurse from Bergen, said calmly into the phone.",
        "“We are cheap!” – that was his line. | “Go!” | – Eva Lund left.",
        "''Mr. Lund left,'' she said. | ``Dr. Lie stayed.'' | She did not.",
        "A. Absolutely, Lund said.",
        "It was quite a feat. | It took years.",
        "“It is over,” Lund said. | “We lost.”",
        "“Really?!” | They left.",
        "Is it over? | Nobody knows! | They wait.",
        "He shouted: “Stop!” and ran.",
        "Did she say “It is over”? | He doubts it.",
        "(She was late.) | He was not.",
        "He was late (as usual). | She was not.",
        "She asked for more [of it.] | He refused.",
        "The band Wham! broke up. | Yahoo! Inc. sold it.",
        "Storm hits the coast",
        "Storm hits the coast, 12 missing",
        "1. Boil the eggs.",
        "1. Boil the eggs. | 2. Peel them.",
        "The reasons: 1. Cost. | 2. Time.",
        "• Boil the eggs. | • Peel them.",
        "Eggs | • Milk | • Bread",
        "She left. | No final stop here",
        "See www.example.com/News.Today for more. | It is free.",
        "Write to Eva.Lund@example.com. | She answers.",
        "Go to example.com. | The site is new.",
        "They won. 🎉 | The fans sang.",
        "They won 🎉🎉! | The fans sang.",
        "They won.👍🏽 | The fans sang.",
        "They won. 🎉",
        "𝒯he river rose. | 𝒯he town slept.",
        "He posted it on X. | Lund replied.",
        "He saw Malcolm X. Lund at work.",
        "It is for you and I. | Lund agreed.",
        "He has a plan B. | It is better.",
        "Eva left. | iPhone sales fell. | al-Noor was shut.",
        "She spoke of the “little things.” | Nobody listened.",
        "He joined Acme Inc. (formerly Bolt Ltd.) in May. | He left in June.",
        "The firm, etc. | Lund was there.",
        "It began at 10 a.m., ended at noon. | All left.",
        "“We go. | We stay. | We wait,” said Lund. | “We hope.”",
        "He said “no.” | She said “yes.” | Both left.",
        "She said, \"Stay. | Go.\" | \"I will.\"",
        "He came in. | It was cold.",
        "His No. 1 fan, Gen. Aas, lost his No. 2 spot to Capt. Lie.",
        "The case is Doe v. Roe. | It was heard in the D.C. Circuit.",
        "The movie \"What Now?\" opens Friday. | Go.",
        "Rates fell. | – Eva Lund contributed.",
        "“Never again.” — Eva Lund",
        "The vote was 5-4. | 3 members left.",
        "His score: 7.5. | Hers: 8.",
        "U.S. Rep. Eva Lund, R-Ohio, agreed. | Rep. Moe (D., Maine) did not.",
      })
  void split_cutsWhereSentencesEnd(String table) {
    assertCut(table);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00A0", "\u200B", "\u2028", "\r\n", "\t", "\u3000", " \uFEFF", "\u202F"})
  void split_takesAnyWhiteSpaceForASpace(String space) {
    assertThat(sentences(space + "It rose." + space + "It fell." + space))
        .containsExactly("It rose.", "It fell.");
  }

  @Test
  void split_needsNoSpaceAfterAFullWidthStop() {
    assertThat(sentences("川が上昇した。町は眠る！本当？")).containsExactly("川が上昇した。", "町は眠る！", "本当？");
  }

  @Test
  void split_addsASpaceThatTheWriterForgot() {
    assertThat(sentences("The river rose.The town slept.")).hasSize(2);
    assertThat(sentences("“It rose.”He left.")).containsExactly("“It rose.”", "He left.");
    assertThat(sentences("He said.\"We won.\"")).containsExactly("He said.", "\"We won.\"");
    assertThat(sentences("See example.com/News.Html or Node.js now.")).hasSize(1);
  }

  @Test
  void split_staysInsideItsParagraph() {
    String text = "It rose. It fell. It rose again.";

    assertThat(SentenceSplitter.split(text, new Span(9, 22)))
        .containsExactly(new Span(9, 17), new Span(18, 22));
    assertThat(SentenceSplitter.split(text, new Span(8, 9))).isEmpty();
  }
}
