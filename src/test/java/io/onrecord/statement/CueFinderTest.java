package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reporting verbs with their sources: {@code source < verb} or {@code verb > source}. */
final class CueFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ortega said it was safe.                                | Ortega < said
          Ortega has not yet said that it was safe.               | Ortega < has not yet said
          Ortega also warned that it was old.                     | Ortega < warned
          Ortega and Silva have condemned the plan.               | Ortega and Silva < have condemned
          U.S. officials say it is safe.                          | U.S. officials < say
          Ortega called for calm.                                 | Ortega < called for
          Ortega pointed out that it was old.                     | Ortega < pointed out
          “It is safe,” said Maria Ortega, the harbor master.     | said > Maria Ortega, the harbor master
          It is safe, said Ortega.                                | said > Ortega
          Maria Ortega, the harbor master, said it was safe.      | Maria Ortega, the harbor master < said
          A harbor master, Maria Ortega, said it was safe.        | A harbor master, Maria Ortega < said
          The mayor of Lima, who is ill, said it was safe.        | The mayor of Lima, who is ill < said
          The man who built the bridge said it was safe.          | The man who built the bridge < said
          On Monday Ortega said it was safe.                      | Ortega < said
          When Silva left, Ortega said it was safe.               | Ortega < said
          Ortega kept the bridge open, arguing that it was safe.  | Ortega < arguing
          """)
  void cue_hasItsSource(String text, String expected) {
    assertThat(cues(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The bridge was called unsafe by the board.
          Ortega was told that it was safe.
          A boat called Rosa sank.
          “Ortega said it was safe.”
          Ortega spoke for an hour.
          Ortega wants to say more.
          """)
  void otherVerb_isNoCue(String text) {
    assertThat(cues(text)).isEmpty();
  }

  private static List<String> cues(String text) {
    Article article = ArticleParser.parse("news", text);
    Unit unit = UnitReader.units(article, Quotes.of(article), new Tagger()).getFirst();
    return CueFinder.cues(unit).stream().map(cue -> line(unit, cue, text)).toList();
  }

  private static String line(Unit unit, Cue cue, String text) {
    String verb = unit.span(cue.from(), cue.to()).in(text);
    Phrase source = cue.source();
    String who = source == null ? "?" : unit.span(source.from(), source.to()).in(text);
    return cue.order() == Cue.Order.INVERTED ? verb + " > " + who : who + " < " + verb;
  }
}
