package io.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.retrieval.Question;
import io.onrecord.statement.Statement.Form;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims about the seed article ({@link News#seed}) and about the made-up one below. */
class GateTest {
  private static final News TOWN =
      News.of(
              "Harbour vote splits Northport council",
              /* s1 */ "Mayor Ana Silva said on Tuesday the city would spend $5 million on 1,200 homes by 2030.",
              /* s2 */ "“We will not raise taxes,” Silva told reporters, “and we never have.”",
              /* s3 */ "Councillor Tom Reed denied that he had taken money from the builder.",
              /* s4 */ "Reed said the plan was reckless, while Silva said it was overdue.",
              /* s5 */ "“She told me ‘sell the harbour’ in March,” Reed said.",
              /* s6 */ "About 40% of the flats in the third district stand empty, the census shows.",
              /* s7 */ "The play “Salt Road” opened at the harbour theatre in May.",
              /* s8 */ "Harbour workers urged the council to wait.",
              /* s9 */ "The mayor called the delay “a gift – to nobody” and said the port had twenty-five cranes.")
          .says(
              News.person("Ana Silva", "Mayor"),
              Form.INDIRECT,
              "Ana Silva",
              "the city would spend $5 million on 1,200 homes by 2030")
          .says(
              News.person("Ana Silva", "Mayor"),
              Form.DIRECT,
              "Silva",
              "“We will not raise taxes,”",
              "“and we never have.”")
          .says(
              News.person("Tom Reed", "Councillor"),
              Form.INDIRECT,
              "Tom Reed",
              "he had taken money from the builder")
          .says(
              News.person("Tom Reed", "Councillor"), Form.INDIRECT, "Reed", "the plan was reckless")
          .says(News.person("Ana Silva", "Mayor"), Form.INDIRECT, "Silva", "it was overdue")
          .says(
              News.person("Tom Reed", "Councillor"),
              Form.DIRECT,
              "Reed",
              "“She told me ‘sell the harbour’ in March,”")
          .says(
              News.person("Ana Silva", "Mayor"),
              Form.MIXED,
              "The mayor",
              "the delay “a gift – to nobody”");

  private final Gate seed =
      new Gate(Question.of("What did Kirby say about the pact?"), News.seed().keyed());
  private final Gate town = new Gate(Question.of("What did Silva say in Northport?"), TOWN.keyed());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      value = {
        "s8    | Kirby said Russia's need for such foreign assistance was a sign of desperation.",
        "s8    | John Kirby said Russia's need for foreign assistance was a sign of desperation.",
        "s8    | White House spokesperson John Kirby said Russia's need for assistance was a sign of desperation.",
        "s7    | Kirby called it a cause of concern, but no surprise.",
        "s7    | Kirby called it a cause of concern.",
        "s7 s8 | Kirby called it a cause of concern and said Russia's need for foreign assistance was a sign of desperation.",
        "s15   | Kirby said the U.S. also believed the Russia-North Korea pact would be a concern to China.",
        "s15   | Kirby said that the United States believed the pact would be a concern to China.",
        "s7 s15| The White House national security spokesperson said the pact would be a concern to China.",
        "s15   | According to Kirby, the pact would also be a concern to China.",
        "s15   | The pact would also be a concern to China, Kirby said.",
        "s9    | Kirby said: \"We've been talking about this and warning about a burgeoning defense relationship\".",
        "s9    | “We’ve been talking about this and warning about a burgeoning defense relationship,” Kirby said.",
        "s10   | \"Obviously it's something we've taken seriously,\" said Kirby.",
        "s10   | Kirby: “Obviously it's something we've taken seriously.”",
        "s9    | Kirby said \"We've been talking about this … for many months\".",
        "s9 s10| Kirby said \"We've been talking about this ... Obviously it's something we've taken seriously.\"",
        "s9    | Kirby said \"[the White House has] been talking about this\".",
        "s4    | Matthew Miller said it was “incredibly concerning”.",
        "s1    | U.S. State Department spokesperson Matthew Miller called Putin's comments \"incredibly concerning\".",
        "s3    | Putin warned that South Korea would be making \"a big mistake\".",
        "s21   | Graham and Blumenthal said Putin's visit to North Korea was an additional incentive to designate Russia as a state sponsor of terrorism.",
        "s21   | Senator Richard Blumenthal said Putin's visit was an additional incentive for the United States.",
        "s22   | Blumenthal said \"This picture says it all\".",
        "s20   | Kim last oversaw a nuclear test in 2017.",
        "s6    | The pact signed by Putin and Kim Jong Un on Wednesday commits each side to provide military assistance.",
        "s23   | The two senators have been pushing the legislation since 2022.",
        "s13   | The United States and Ukraine say North Korea has already provided Russia with artillery shells.",
        "s17   | Evan Medeiros, an Asia specialist, said Russia may give North Korea “advanced military capabilities”.",
      })
  void trueClaimOfTheSeed_passes(String keys, String text) {
    assertThat(reason(seed, keys, text)).isEqualTo("verified");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      value = {
        "s1    | Silva said the city would spend $5 million on 1,200 homes by 2030.",
        "s1    | Silva said the city would spend 5 million dollars on 1200 homes.",
        "s1    | On Tuesday, Mayor Ana Silva said the city would spend $5m on homes.",
        "s2    | Silva said “We will not raise taxes”.",
        "s2    | Silva said the city “will not raise taxes … and we never have”.",
        "s3    | Reed denied that he had taken money from the builder.",
        "s4    | Reed said the plan was reckless, while Silva said it was overdue.",
        "s5    | Reed said “She told me 'sell the harbour' in March”.",
        "s6    | About 40 percent of the flats in the 3rd district stand empty.",
        "s7    | The play “Salt Road” opened at the harbour theatre in May.",
        "s8    | Harbour workers urged the council to wait.",
        "s9    | Silva called the delay “a gift — to nobody”.",
        "s9    | Silva called the delay \"a gift--to nobody\".",
        "s9    | The port had 25 cranes.",
      })
  void trueClaimOfTheTown_passes(String keys, String text) {
    assertThat(reason(town, keys, text)).isEqualTo("verified");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      value = {
        // keys
        "       | Kirby called it a cause of concern. | it names no source",
        "x9y    | Kirby called it a cause of concern. | it names a source that it was not given",
        "s7 1   | Kirby called it a cause of concern. | it names a source that it was not given",
        // quotations
        "s10    | Kirby said \"Obviously it's something we've never taken seriously.\" | the quoted words do not stand in the cited sentences",
        "s9     | Kirby said \"We've been talking about that\". | the quoted words do not stand in the cited sentences",
        "s9     | Kirby said \"we've put … talking about this\". | the quoted words do not stand in the cited sentences",
        "s9     | Kirby said \"art of talking about this\". | the quoted words do not stand in the cited sentences",
        "s9     | Kirby said \"Obviously it's something we've taken seriously.\" | the quoted words do not stand in the cited sentences",
        "s9 s10 | Kirby said \"we've put out there. Obviously it's something\". | the quoted words do not stand in the cited sentences",
        "s8     | Kirby said \"Russia's need for such foreign assistance was a sign of desperation\". | the article does not print these words as a quotation of John Kirby",
        "s10    | Kirby said \"Obviously it's something we've taken seriously, and we will act. | the quoted words do not stand in the cited sentences",
        "s10    | Kirby said \"\" is something we've taken seriously. | the quoted words do not stand in the cited sentences",
        "s9     | Kirby said \"We've been [secretly arming and] warning about a burgeoning defense relationship\". | it inserts words into a quotation that the article does not use",
        // the wrong mouth
        "s4     | Kirby said \"It is incredibly concerning\". | the cited sentences do not give this to “Kirby”",
        "s4 s7  | Kirby said \"It is incredibly concerning\". | the article gives the quoted words to Matthew Miller",
        "s4 s7  | Kirby said it is incredibly concerning. | the article gives this to Matthew Miller",
        "s8     | Putin said Russia's need for foreign assistance was a sign of desperation. | the cited sentences do not give this to “Putin”",
        "s8     | Putin, unlike Kirby, said Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to “Putin, unlike Kirby”",
        "s8     | Putin and Kirby said Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to “Putin and Kirby”",
        "s8     | Kirby and Putin said Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to “Kirby and Putin”",
        "s8     | Kirby's rival said Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to “Kirby's rival”",
        "s8     | He said Russia's need for such foreign assistance was a sign of desperation. | it does not say whose words these are",
        "s8     | Kirby was told Russia's need for assistance was a sign of desperation. | it does not say whose words these are",
        "s1     | U.S. State Department spokesperson Vladimir Putin said Moscow's comments are \"incredibly concerning\". | the cited sentences do not give this to “U.S. State Department spokesperson Vladimir Putin”",
        "s8     | Putin, the White House national security spokesperson, said Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to “Putin, the White House national security spokesperson”",
        "s8     | Putin is warning that Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to “Putin is”",
        "s8 s2  | Kirby said Russia's need was a sign of desperation, though Putin mocked it. | the cited sentences do not give this to “Putin”",
        "s8     | According to Putin, Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to “Putin”",
        "s10    | \"Obviously it's something we've taken seriously,\" said Miller. | the cited sentences do not give this to “Miller”",
        "s10    | The pact is \"something we've taken seriously\". | it does not say whose words it quotes",
        "s3 s4  | Miller and Putin said \"It is incredibly concerning\". | the article gives the quoted words to Matthew Miller",
        "s3 s8  | Kirby and Putin said Russia's need for assistance was a sign of desperation. | the cited sentences do not give this to Vladimir Putin and John Kirby together",
        "s1 s3  | U.S. State Department spokesperson Vladimir Putin called the comments \"incredibly concerning\". | the cited sentences do not give this to “U.S. State Department spokesperson Vladimir Putin”",
        "s22    | Graham said \"This picture says it all\". | the cited sentences do not give this to “Graham”",
        "s15    | The U.S. said the pact would also be a concern to China. | the cited sentences do not give this to “The U.S.”",
        "s16 s15| Kirby said the pact could undercut Beijing's leverage over its two neighbors. | this is not what John Kirby says in the cited sentences",
        // names and numbers
        "s8     | Kirby said Russia's need for assistance from Iran was a sign of desperation. | the cited sentences do not name “Iran”",
        "s20    | Kim last oversaw a nuclear test in 2016. | the cited sentences do not hold the number “2016”",
        "s20    | Macron last oversaw a nuclear test in 2017. | the cited sentences do not name “Macron”",
        "s23    | The three senators have been pushing the legislation since 2022. | the cited sentences do not hold the number “three”",
        // negations
        "s7     | Kirby called it a cause of concern and a surprise. | it leaves out that the cited sentence says “not”",
        "s8     | Kirby said Russia's need for assistance was not a sign of desperation. | it denies something that the cited sentences do not deny",
        // support
        "s8     | Kirby said Russia's troops should invade every neighbouring country tomorrow. | this is not what John Kirby says in the cited sentences",
        "s20    | Kim pleased every ordinary voter across several rural provinces. | the cited sentences do not say this",
        // markup, links, hidden characters
        "s7     | Kirby called it a [cause of concern](http://evil.example). | it has markup",
        "s7     | Kirby called it a cause of concern, see https://evil.example/a | it has a link",
        "s7     | Kirby called it a cause of concern, see evil.example for more | it has a link",
        "s7     | Kirby called it <b>a cause</b> of concern. | it has markup",
        "s7     | Kirby called it a **cause** of concern. | it has markup",
        "s7     | Kirby called it a cause\u200B of concern. | it has invisible or control characters",
        "s7     | Kirby called it a \u202Ecause of concern. | it has invisible or control characters",
        "s7     | K\u0456rby called it a cause of concern. | it mixes look-alike letters of several scripts in one word",
        "s7     | ?! … | it says nothing",
      })
  void falseClaimOfTheSeed_isWithheld(String keys, String text, String reason) {
    assertThat(reason(seed, keys == null ? "" : keys, text)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '¬',
      value = {
        "s1 | Silva said the city would spend $6 million on 1,200 homes. | the cited sentences do not hold the number “6”",
        "s1 | Silva said the city would spend $5 billion on 1,200 homes. | the cited sentences do not hold the number “5”",
        "s1 | Silva said the city would spend €5 million on 1,200 homes. | the cited sentences do not hold the number “5”",
        "s1 | Silva said the city would spend $5 million on 12,000 homes. | the cited sentences do not hold the number “12,000”",
        "s1 | Silva said on Monday the city would spend $5 million on homes. | the cited sentences do not name “Monday”",
        "s1 | Reed said the city would spend $5 million on homes. | the cited sentences do not give this to “Reed”",
        "s6 | About 40 flats in the third district stand empty. | verified",
        "s6 | About 60% of the flats in the third district stand empty. | the cited sentences do not hold the number “60”",
        "s6 | About 40% of the flats in the fourth district stand empty. | the cited sentences do not hold the number “fourth”",
        "s2 | Silva said “We will raise taxes”. | the quoted words do not stand in the cited sentences",
        "s2 | Silva said “We will … raise taxes”. | it leaves out that the cited sentence says “not”",
        "s2 | Silva said she would raise taxes. | it leaves out that the cited sentence says “not”",
        "s3 | Reed said he had taken money from the builder. | it leaves out that the cited sentence says “not”",
        "s4 | Reed said it was overdue. | the article gives this to Ana Silva",
        "s4 | Silva said the plan was reckless. | the article gives this to Tom Reed",
        "s4 | Silva said the plan was reckless, while Reed said it was overdue. | the article gives this to Tom Reed",
        "s5 | Reed said “sell the harbour”. | the article does not print these words as a quotation of Tom Reed",
        "s7 | The play “Salt Roads” opened at the harbour theatre. | the quoted words do not stand in the cited sentences",
        "s8 | Builders urged the council to wait. | the cited sentences do not give this to “Builders”",
        "s9 | The port had 35 cranes. | the cited sentences do not hold the number “35”",
      })
  void claimOfTheTown_isJudged(String keys, String text, String reason) {
    assertThat(reason(town, keys, text)).isEqualTo(reason);
  }

  @Test
  void quotation_isTheArticlesOwnCharacters() {
    Verdict verdict =
        town.check(new Proposal("Silva called the delay \"a gift -- to nobody.\"", List.of("s9")));
    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Verified.class,
            v -> {
              assertThat(v.claim().text())
                  .isEqualTo("Silva called the delay “a gift – to nobody.”");
              assertThat(v.claim().kind()).isEqualTo(Claim.Kind.QUOTATION);
              assertThat(v.claim().speaker()).isEqualTo("Ana Silva");
              assertThat(v.claim().origin()).isEqualTo(Claim.Origin.MODEL);
            });
  }

  @Test
  void withheldText_hasNothingThatActs() {
    String shown = Gate.shown("See [here](https://evil.example/x) <img src=x>\u202E **now**\u0007");
    assertThat(shown).isEqualTo("See herehttps evil.example/x img src=x now");
  }

  private static String reason(Gate gate, String keys, String text) {
    List<String> named = Arrays.stream(keys.split(" ")).filter(k -> !k.isEmpty()).toList();
    return switch (gate.check(new Proposal(text, named))) {
      case Verdict.Verified verified -> "verified";
      case Verdict.Withheld withheld -> withheld.withheld().reason();
    };
  }
}
