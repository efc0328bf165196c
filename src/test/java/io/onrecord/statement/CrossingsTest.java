package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CrossingsTest {
  private static final String TEXT = "The bridge was safe, the road was old, and it rained.";

  private static final Draft BRIDGE_AND_ROAD = draft(0.9, 0, 37);
  private static final Draft ROAD_AND_RAIN = draft(0.8, 21, 52);

  @Test
  void whatCrosses_staysWithTheSurer() {
    assertThat(contents(BRIDGE_AND_ROAD, ROAD_AND_RAIN))
        .containsExactly("The bridge was safe, the road was old", "and it rained");
    assertThat(contents(draft(0.7, 0, 37), ROAD_AND_RAIN))
        .containsExactly("The bridge was safe", "the road was old, and it rained");
  }

  @Test
  void ofTwoAsSure_theFirstKeepsIt() {
    assertThat(contents(BRIDGE_AND_ROAD, draft(0.9, 21, 52)))
        .containsExactly("The bridge was safe, the road was old", "and it rained");
  }

  @Test
  void whatStandsInside_orIsTheSame_orApart_stays() {
    List<Draft> drafts =
        List.of(draft(0.5, 0, 52), draft(0.9, 4, 19), draft(0.9, 21, 37), draft(0.1, 21, 37));

    assertThat(Crossings.mended(drafts, TEXT)).isEqualTo(drafts);
  }

  @Test
  void draftWithNothingLeft_isDropped() {
    assertThat(contents(draft(0.9, 0, 37), draft(0.8, 21, 38)))
        .containsExactly("The bridge was safe, the road was old");
  }

  private static List<String> contents(Draft... drafts) {
    return Crossings.mended(List.of(drafts), TEXT).stream()
        .flatMap(draft -> draft.content().stream())
        .map(span -> span.in(TEXT))
        .toList();
  }

  private static Draft draft(double confidence, int start, int end) {
    return new Draft(0, List.of(new Span(start, end)), null, null, false, confidence, "test");
  }
}
