package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each step with the sentence that it exists for: article, source as found, cue, source as put
 * right.
 */
final class SourceRepairTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Afterward she refused to say how.                    | Afterward she | refused | she
          Monday, Maria Ortega said it rained.                 | Monday, Maria Ortega | said | Maria Ortega
          In the preview, the developer, Lima Land, said so.   | the preview, the developer, Lima Land | said | the developer, Lima Land
          “It rained,” said Speaker Dana Ortega.               | Speaker Dana | said | Speaker Dana Ortega
          “It rained,” said Mr Ortega.                         | Mr | said | Mr Ortega
          The chief executive Ian Read said it rained.         | The chief executive Ian | said | The chief executive Ian Read
          """)
  void source_isPutRight(String text, String found, String cue, String right) {
    assertThat(repaired(text, found, cue)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Silva and she said it rained.                       | Silva and she | said
          A lawyer for the party, Irving Ortega, said so.     | the party, Irving Ortega | said
          As Maria Ortega, the mayor, put it, it rained.      | Maria Ortega, the mayor | put
          From Salem, Oregon, said Ortega.                    | Salem, Oregon | said
          “It rained,” said Ortega Monday.                    | Ortega | said
          Maria Ortega Finally said it rained.                | Maria Ortega | said
          """)
  void sourceThatIsRight_stays(String text, String found, String cue) {
    assertThat(repaired(text, found, cue)).isEqualTo(found);
  }

  @Test
  void whoAsked_isNotWhoAnswers() {
    String text = "Asked whether it rained, Ortega said it snowed.";

    assertThat(repaired(text, "Ortega", "Asked")).isNull();
  }

  @Test
  void whoAsked_staysWhenTold() {
    String text = "Asked by Silva whether it rained, Ortega said it snowed.";

    assertThat(repaired(text, "Silva", "Asked")).isEqualTo("Silva");
  }

  private static @Nullable String repaired(String text, String found, String cue) {
    Article article = ArticleParser.parse("news", text);
    Unit unit = UnitReader.units(article, Quotes.of(article), new Tagger()).getFirst();
    int from = unit.firstStartingFrom(text.indexOf(found));
    int to = unit.firstEndingAfter(text.indexOf(found) + found.length());
    int core = from + 1;
    while (core < to && !unit.at(core).isComma()) {
      core++;
    }
    Span at = new Span(text.indexOf(cue), text.indexOf(cue) + cue.length());
    var draft =
        new Draft(0, List.of(at), new Phrase(from, core, to), at, false, 1, "speaker-then-clause");
    Phrase source = new SourceRepair(unit).repaired(draft).source();
    return source == null ? null : unit.span(source.from(), source.to()).in(article.text());
  }
}
