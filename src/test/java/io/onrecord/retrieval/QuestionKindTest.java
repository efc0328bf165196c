package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionKindTest {
  @ParameterizedTest
  @CsvSource({
    "Who won the race?, PERSON",
    "Whose car was it?, PERSON",
    "By whom was it won?, PERSON",
    "Which minister resigned?, PERSON",
    "When did it rain?, TIME",
    "In what year did it rain?, TIME",
    "What day is the vote?, TIME",
    "The vote is on which day?, TIME",
    "How long ago was it?, TIME",
    "How many dams held?, NUMBER",
    "How much did it cost?, NUMBER",
    "How old is the mayor?, NUMBER",
    "What percentage voted?, NUMBER",
    "What is the population of Lima?, NUMBER",
    "Where did it happen?, PLACE",
    "In which country is Lima?, PLACE",
    "Why did the dam fail?, REASON",
    "What caused the fire?, REASON",
    "How come it failed?, REASON",
    "What is a dam?, DEFINITION",
    "What does NATO stand for, DEFINITION",
    "What happened in Lima?, OTHER",
    "Is it raining?, OTHER",
    "Whoever won?, OTHER",
    "'', OTHER"
  })
  void kind_isToldByTheFirstWords(String question, Asked.Kind kind) {
    assertThat(QuestionKind.of(question)).isEqualTo(kind);
  }
}
