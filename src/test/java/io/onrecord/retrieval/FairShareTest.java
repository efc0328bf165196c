package io.onrecord.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.index.Articles;
import io.onrecord.index.MemoryIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FairShareTest {
  private static final String[] MANY = {
    "The flood closed a road.",
    "The flood closed a school.",
    "The flood closed a shop.",
    "The flood closed a bank.",
    "The flood closed a mill."
  };

  @Test
  void article_getsThreeSentences_whenOthersAnswerToo() {
    List<EvidenceSentence> ranked = sentences("a", MANY);
    ranked.addAll(sentences("b", "The flood took a bridge."));
    ranked.addAll(sentences("c", "The flood is over."));

    assertThat(texts(choose(ranked, 12)))
        .containsExactly(
            MANY[0], MANY[1], MANY[2], "The flood took a bridge.", "The flood is over.");
  }

  @Test
  void fewArticles_getAsMuchAsThereIs() {
    List<EvidenceSentence> ranked = sentences("a", MANY);
    ranked.addAll(sentences("b", "The flood took a bridge."));

    assertThat(choose(ranked, 12)).isEqualTo(ranked);
    assertThat(choose(ranked, 4)).isEqualTo(ranked.subList(0, 4));
    assertThat(choose(List.of(), 12)).isEmpty();
  }

  @Test
  void otherFigure_standsBesideTheFirst_whateverTheCapsAndTheLimit() {
    List<EvidenceSentence> ranked = sentences("a", "The flood killed 12 people.");
    ranked.addAll(sentences("b", and(MANY, "The flood killed fifteen people.")));
    ranked.addAll(4, sentences("c", MANY));

    List<String> chosen = texts(choose(ranked, 4));

    assertThat(chosen)
        .containsExactly(
            "The flood killed 12 people.", MANY[0], MANY[1], "The flood killed fifteen people.");
  }

  @Test
  void sameFigureInWords_isNoOther() {
    List<EvidenceSentence> ranked = sentences("a", "The flood killed 12 people.");
    ranked.addAll(sentences("b", and(MANY, "The flood killed twelve people.")));
    ranked.addAll(4, sentences("c", MANY));

    assertThat(texts(choose(ranked, 4))).doesNotContain("The flood killed twelve people.");
  }

  @Test
  void denial_standsBesideWhatItDenies() {
    List<EvidenceSentence> ranked = sentences("a", "The dam broke in the flood.");
    ranked.addAll(sentences("b", and(MANY, "It is not true that the dam broke in the flood.")));
    ranked.addAll(4, sentences("c", MANY));

    assertThat(texts(new FairShare(new MemoryIndex(), Set.of("flood", "dam")).choose(ranked, 5)))
        .contains("It is not true that the dam broke in the flood.")
        .hasSize(5);
  }

  @Test
  void manyFiguresOfOneArticle_areStillCapped() {
    String[] figures = new String[40];
    Arrays.setAll(figures, i -> "The flood took %d cows.".formatted(i + 100));
    List<EvidenceSentence> ranked = sentences("a", "The flood took 7 cows.");
    ranked.addAll(sentences("b", figures));
    ranked.addAll(sentences("c", "The flood took some cows."));

    List<EvidenceSentence> chosen = choose(ranked, 12);

    assertThat(chosen).hasSizeLessThanOrEqualTo(12);
    assertThat(Collections.frequency(chosen.stream().map(s -> s.article().id()).toList(), "b"))
        .isEqualTo(FairShare.MOST_OF_ONE_ARTICLE);
  }

  private static String[] and(String[] lines, String last) {
    String[] all = Arrays.copyOf(lines, lines.length + 1);
    all[lines.length] = last;
    return all;
  }

  private static List<EvidenceSentence> choose(List<EvidenceSentence> ranked, int limit) {
    return new FairShare(new MemoryIndex(), Set.of("flood", "killed", "people", "cow"))
        .choose(ranked, limit);
  }

  private static List<EvidenceSentence> sentences(String id, String... lines) {
    Article article = Articles.of(id, null, "Daily Post", lines).article();
    List<EvidenceSentence> sentences = new ArrayList<>();
    article.sentences().forEach(s -> sentences.add(new EvidenceSentence(article, s, 1, List.of())));
    return sentences;
  }

  private static List<String> texts(List<EvidenceSentence> sentences) {
    return sentences.stream().map(EvidenceSentence::text).toList();
  }
}
