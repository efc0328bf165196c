package io.onrecord.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.statement.StatementExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article begins with a sign outside the basic plane: offsets are code points. */
final class PersonLabelsTest {
  private static final List<String> PRONOUNS = List.of("he", "she");
  private static final GoldArticle ARTICLE =
      Gold.article(
          "\uD83C\uDF27 Mayor {1s: Ann Bello} {1c: said} {1: it rained}. {2s: She} {2c: said} {2:"
              + " the ferry was late}.",
          "1 Ann Bello",
          "2 Ann Bello");
  private static final GoldArticle OTHER = Gold.article("Ships came.");

  @TempDir private Path folder;

  @Test
  void label_namesThePersonOfAPronoun() throws IOException {
    List<GoldArticle> labelled =
        labels("{\"doc_id\":\"a\",\"source\":[34,37],\"person\":[8,17]}\n");

    GoldStatement only = labelled.getFirst().statements().getFirst();
    String text = ARTICLE.article().text();
    assertThat(labelled.getFirst().statements()).hasSize(1);
    assertThat(only.source()).isEqualTo(Gold.first("She", text));
    assertThat(only.speakers()).containsExactly("Ann Bello");
  }

  @Test
  void labelsOfOtherArticles_andArticlesWithoutLabels_arePassedBy() throws IOException {
    assertThat(labels("{\"doc_id\":\"b\",\"source\":[34,37],\"person\":[8,17]}\n")).isEmpty();
    assertThat(labels("")).isEmpty();
  }

  /** "She" is given to Bello, which one label says and the other denies; nobody says "rained". */
  @Test
  void pronouns_areCountedRightWrongAndNotFound() throws IOException {
    String right = "{\"doc_id\":\"a\",\"source\":[34,37],\"person\":[8,17]}\n";
    String wrong = "{\"doc_id\":\"a\",\"source\":[34,37],\"person\":[2,7]}\n";
    var extractor = new StatementExtractor(null);

    assertThat(PronounScore.score(labels(right), extractor, PRONOUNS))
        .isEqualTo(new PronounScore(1, 0, 0));
    assertThat(PronounScore.score(labels(wrong), extractor, PRONOUNS))
        .isEqualTo(new PronounScore(0, 1, 0));
    assertThat(PronounScore.score(labels(right + wrong), extractor, PRONOUNS).accuracy())
        .isEqualTo(50);
    assertThat(PronounScore.score(List.of(silentShe()), extractor, PRONOUNS))
        .isEqualTo(new PronounScore(0, 0, 1));
    assertThat(PronounScore.NONE.accuracy()).isZero();
  }

  @Test
  void sourcesThatAreNoPronoun_areNotCounted() throws IOException {
    assertThat(
            PronounScore.score(
                labels("{\"doc_id\":\"a\",\"source\":[8,17],\"person\":[8,17]}\n"),
                new StatementExtractor(null),
                PRONOUNS))
        .isEqualTo(PronounScore.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          she                                            | is not a JSON object of a label
          []                                             | is not a JSON object of a label
          {"doc_id":"a","source":"she"}                  | is not a JSON object of a label
          null                                           | "doc_id", "source" or "person" is missing
          {"doc_id":"a","source":[34,37]}                | "doc_id", "source" or "person" is missing
          {"source":[34,37],"person":[8,17]}             | "doc_id", "source" or "person" is missing
          {"doc_id":"a","source":[34],"person":[8,17]}   | "doc_id", "source" or "person" is missing
          {"doc_id":"a","source":[34,null],"person":[8,17]} | "doc_id", "source" or "person" is missing
          {"doc_id":"a","source":[34,999],"person":[8,17]} | a span must be [start, end] inside the text
          {"doc_id":"a","source":[37,34],"person":[8,17]} | a span must be [start, end] inside the text
          {"doc_id":"a","source":[-1,3],"person":[8,17]} | a span must be [start, end] inside the text
          """)
  void faultyLine_isToldWithItsNumber(String line, String message) {
    String first = "{\"doc_id\":\"a\",\"source\":[34,37],\"person\":[8,17]}\n";

    assertThatThrownBy(() -> labels(first + line + "\n"))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage(folder.resolve("labels.jsonl") + " line 2: " + message);
  }

  @Test
  void fileThatIsNotUtf8_isTold() throws IOException {
    Path file = Files.write(folder.resolve("labels.jsonl"), new byte[] {(byte) 0xFF, '\n'});

    assertThatThrownBy(() -> PersonLabels.apply(file, List.of(ARTICLE)))
        .isInstanceOf(GoldFormatException.class)
        .hasMessage(file + ": is not UTF-8");
  }

  private List<GoldArticle> labels(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("labels.jsonl"), lines);
    return PersonLabels.apply(
        file, List.of(ARTICLE, new GoldArticle("o", OTHER.article(), List.of())));
  }

  /** Marked as a statement that no rule finds. */
  private static GoldArticle silentShe() {
    return Gold.article("{1: It rained} when {1s: she} {1c: came}.", "1 Ann Bello");
  }
}
