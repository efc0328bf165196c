package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuestionPatternsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "What did Roe say?                               | Roe              | -                     | -",
        "what did roe say                                | roe              | -                     | -",
        "What did Jane Roe say about the dams?           | Jane Roe         | the dams              | -",
        "What has Roe said about the dams?               | Roe              | the dams              | -",
        "What did Roe warn South Korea about?            | Roe              | South Korea           | -",
        "What does the head of NATO say?                 | the head of NATO | -                     | -",
        "What did the State Department spokesperson say? | the State Department spokesperson | - | -",
        "What did the US state department say about rain? | the US state department | rain | -",
        "What did The Lima Post say about rain?          | The Lima Post    | rain                  | -",
        "What did Roe state about rain?                  | Roe              | rain                  | -",
        "What did Roe post about what Silva said?        | Roe              | what Silva said       | -",
        "What did Haddad and Roe say on Friday?          | Haddad and Roe   | Friday                | -",
        "What do the United States and Peru say?         | the United States and Peru | -            | -",
        "What else did Roe tell reporters?               | Roe              | reporters             | -",
        "How did Roe respond to the flood?               | Roe              | the flood             | -",
        "Why did Roe say that the dams held?             | Roe              | the dams held         | -",
        "Did Roe mention the dams?                       | Roe              | the dams              | -",
        "Has Roe ever said “never again”?                | Roe              | -                     | never again",
        "Who said \"This picture says it all\"?          | -                | -                     | This picture says it all",
        "Who said the dams held?                         | -                | the dams held         | -",
        "Who condemned the attack?                       | -                | condemned the attack  | -",
        "Who has said anything about dams?               | -                | anything about dams   | -",
        "Quotes from Roe                                 | Roe              | -                     | -",
        "List all statements by Jane Roe about dams.     | Jane Roe         | dams                  | -",
        "Show me every quote by Roe on the flood         | Roe              | the flood             | -",
        "Roe's comments on the dams                      | Roe              | the dams              | -",
        "What are Roe’s views on dams?                   | Roe              | dams                  | -",
        "What was Haddads' reaction to the flood?        | Haddads          | the flood             | -",
        "According to Roe, what held?                    | Roe              | what held             | -",
        "What held according to Roe?                     | Roe              | What held             | -",
        "What was said about the dams?                   | -                | the dams              | -",
        "What was said by Roe about the dams?            | Roe              | the dams              | -",
        "Can you tell me what Roe thinks?                | Roe              | -                     | -",
        "Everything that Roe has said about dams         | Roe              | dams                  | -",
        "Which rivers did Roe mention?                   | Roe              | rivers                | -",
        "Please tell me what did Roe say about rain?     | Roe              | rain                  | -",
        "What did they say about rain?                   | -                | rain                  | -"
      })
  void read_findsWhoAndTopicAndPhrase(String question, String who, String topic, String phrase) {
    Asked asked = QuestionPatterns.read(question);

    assertThat(asked)
        .isEqualTo(new Asked.Statements(orBlank(who), orBlank(topic), orBlank(phrase)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When did Roe last open a dam?             | TIME   | When did Roe last open a dam",
        "Who opened the dam?                       | PERSON | Who opened the dam",
        "How many dams held?                       | NUMBER | How many dams held",
        "Which river rose?                         | OTHER  | Which river rose",
        "What do the articles say about the river? | OTHER  | the river",
        "What does the news say?                   | OTHER  | What does the news say"
      })
  void read_leavesOtherQuestionsToThePassages(String question, Asked.Kind kind, String words) {
    assertThat(QuestionPatterns.read(question)).isEqualTo(new Asked.Passages(words, kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "???", "say", "who", "what did say", "’s comments", "according to ,"})
  void read_takesAnything(String question) {
    assertThat(QuestionPatterns.read(question)).isNotNull();
  }

  private static String orBlank(String value) {
    return value == null ? "" : value;
  }
}
