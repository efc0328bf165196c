package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that would cost a careless reader minutes, or its stack. */
class HostileTextTest {
  private static final int HALF_A_MEGABYTE = 500_000;
  private static final int A_MEGABYTE = 1_000_000;

  private static Article read(String text) throws UnreadableArticleException {
    return new WireTextReader().read("a1", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> sentences(Article article) {
    return article.sentences().stream().map(s -> s.span().in(article.text())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "''", "``", "«", "»", "(", ")", "‘’"})
  void halfAMegabyteOfMarks_belongsToTheSentencesAround(String mark) throws Exception {
    String marks = mark.repeat(HALF_A_MEGABYTE / mark.length());

    assertThat(sentences(read("The river rose. " + marks + " It fell.")))
        .hasSizeBetween(1, 3)
        .anySatisfy(sentence -> assertThat(sentence).endsWith("It fell."));
    assertThat(sentences(read(marks + "A"))).containsExactly(marks + "A");
    assertThat(read(marks).sentences()).isEmpty();
  }

  @Test
  void oneLineOf5Megabytes_isCutIntoItsSentences() throws Exception {
    assertThat(read("The river rose in the U.S. Army camp. ".repeat(130_000)).sentences())
        .hasSize(130_000);
    assertThat(read("a".repeat(5 * A_MEGABYTE)).sentences()).hasSize(1);
    assertThat(read("Lie ".repeat(5 * A_MEGABYTE / 4)).sentences()).hasSize(1);
  }

  @Test
  void aMegabyteOfFullStops_endsOneSentence() throws Exception {
    String stops = ".".repeat(A_MEGABYTE);

    assertThat(sentences(read("It rose" + stops + " It fell.")))
        .containsExactly("It rose" + stops, "It fell.");
    assertThat(sentences(read("It rose. " + ". ".repeat(A_MEGABYTE / 2)))).hasSize(1);
    assertThat(read(stops).sentences()).isEmpty();
  }

  @Test
  void aMegabyteOfLineEnds_separatesTwoParagraphs() throws Exception {
    assertThat(sentences(read("It rose." + "\n".repeat(A_MEGABYTE) + "It fell.")))
        .containsExactly("It rose.", "It fell.");
    assertThat(read("x\n".repeat(A_MEGABYTE / 2)).sentences()).hasSize(A_MEGABYTE / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "? \"A ", "?\" A", "?\" Lie ", "U.S. ", "1. ", "Photo ", "(Photo", ". (", ".Photo: A",
            "...",
        "A. ", "p.m. A", "• A ", "! 🎉", "« ", "By A ", " - A", "said that ", "\u00A0", "—\r",
      })
  void workOnRepeatedText_isLinear(String piece) {
    long once = reads(piece.repeat(4_000));
    long twice = reads(piece.repeat(8_000));

    assertThat(twice).isLessThan(once * 22 / 10 + 10_000);
  }

  /** How many characters the splitter and the layout look at. */
  private static long reads(String text) {
    CountedText counted = new CountedText("w " + text);
    for (Span paragraph : Paragraphs.of(counted)) {
      DatelineParser.parse(counted, paragraph);
      Furniture.proseEnd(counted, paragraph);
      SentenceSplitter.split(counted, paragraph);
    }
    return counted.reads;
  }

  private static final class CountedText implements CharSequence {
    private final String text;
    private long reads;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      reads += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
