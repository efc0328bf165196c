package io.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.ArticleParser;
import io.onrecord.index.IndexedArticle;
import io.onrecord.index.Passage;
import io.onrecord.statement.Speaker;
import io.onrecord.statement.Statement;
import io.onrecord.statement.StatementExtractor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Made-up news is news enough to measure with, and the same each time. */
final class SyntheticNewsTest {
  private static final List<IndexedArticle> NEWS =
      IntStream.range(0, 300).mapToObj(new SyntheticNews(1)::article).toList();

  @Test
  void articles_areTheSameForASeed_inAnyOrder() {
    var again = new SyntheticNews(1);
    for (int number = 299; number >= 0; number -= 13) {
      assertThat(again.article(number)).isEqualTo(NEWS.get(number));
    }
    assertThat(new SyntheticNews(2).article(0)).isNotEqualTo(NEWS.getFirst());
    assertThat(NEWS.stream().map(one -> one.article().text()).distinct()).hasSize(300);
  }

  @Test
  void articles_areAsLongAsNews_andTheirStatementsStandInThem() {
    for (IndexedArticle one : NEWS) {
      String text = one.article().text();
      assertThat(text.split("\\s+").length).isBetween(350, 1000);
      assertThat(one.passages()).hasSizeBetween(2, 6);
      for (Statement statement : one.statements()) {
        assertThat(statement.cue()).isNotNull();
        assertThat(statement.cue().in(text)).isEqualTo("said");
        assertThat(statement.speakers().getFirst().name()).endsWith(statement.mention().in(text));
        assertThat(one.article().sentencesIn(statement.content().getFirst())).hasSize(1);
      }
    }
    long words =
        NEWS.stream().flatMap(one -> one.passages().stream()).mapToLong(Passage::number).count();
    assertThat(words).isGreaterThan(800);
  }

  @Test
  void speakers_followZipfsLaw() {
    Map<String, Long> counts = new HashMap<>();
    for (IndexedArticle one : NEWS) {
      for (Statement statement : one.statements()) {
        counts.merge(statement.speakers().getFirst().name(), 1L, Long::sum);
      }
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    assertThat(counts).hasSizeGreaterThan(300);
    assertThat(most / (double) all).isBetween(0.03, 0.15);
  }

  @Test
  void extraction_findsMostOfTheStatements_andWhoMadeThem() {
    var extractor = new StatementExtractor();
    int known = 0;
    int found = 0;
    for (IndexedArticle one : NEWS.subList(0, 40)) {
      List<Statement> statements =
          extractor.extract(ArticleParser.parse("a", one.article().text()));
      for (Statement statement : one.statements()) {
        known++;
        Speaker speaker = statement.speakers().getFirst();
        found +=
            statements.stream()
                    .anyMatch(
                        other ->
                            other.speakers().stream()
                                    .anyMatch(who -> who.name().equals(speaker.name()))
                                && other
                                    .content()
                                    .getFirst()
                                    .overlaps(statement.content().getFirst()))
                ? 1
                : 0;
      }
    }
    assertThat(found).isGreaterThan(known / 2);
  }
}
