package io.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.gold.GoldArticle;
import io.onrecord.gold.GoldReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopySignatureTest {
  private static final String WIRE = String.join("\n\n", Wires.story(8));
  private static final List<String> GOLD = gold();

  /** How an editor changes the text of a wire, given the text of another article. */
  private enum Edit {
    HEAD {
      @Override
      String of(String text, String other) {
        return "Quite another headline\n\nBy Ann Lee\n\nLISBON, Dec. 1 (Reuters) - "
            + text
            + "\n\n(Photo: Omar Haddad/AP)";
      }
    },
    CUT_TO_HALF {
      @Override
      String of(String text, String other) {
        return opening(text, 0.5);
      }
    },
    CUT_TO_THIRD {
      @Override
      String of(String text, String other) {
        return opening(text, 0.33);
      }
    },
    WORDS {
      @Override
      String of(String text, String other) {
        Random random = new Random(7);
        return Arrays.stream(text.split("(?<=\\s)"))
            .map(word -> random.nextInt(20) == 0 ? "word" + random.nextInt(999) + " " : word)
            .collect(Collectors.joining());
      }
    },
    WORDS_CUT_HEAD {
      @Override
      String of(String text, String other) {
        return HEAD.of(WORDS.of(opening(text, 0.6), other), other);
      }
    },
    NEW_LEAD {
      @Override
      String of(String text, String other) {
        return other.substring(0, other.indexOf(' ', Math.min(120, other.length() / 2)))
            + ".\n\n"
            + text;
      }
    };

    abstract String of(String text, String other);
  }

  @ParameterizedTest
  @CsvSource({
    "HEAD, 1.0",
    "CUT_TO_HALF, 0.99",
    "CUT_TO_THIRD, 0.99",
    "WORDS, 0.95",
    "WORDS_CUT_HEAD, 0.8",
    "NEW_LEAD, 0.9"
  })
  void editedCopies_areRecognised(Edit edit, double least) {
    int all = 0;
    int found = 0;
    for (int i = 0; i < GOLD.size(); i++) {
      String copy = edit.of(GOLD.get(i), GOLD.get((i + 37) % GOLD.size()));
      if (copy.split("\\s+").length >= 45) {
        CopySignature signature = signature(GOLD.get(i));
        CopySignature edited = signature(copy);
        boolean meet =
            Arrays.stream(signature.keys())
                .anyMatch(key -> Arrays.stream(edited.keys()).anyMatch(other -> other == key));
        all++;
        found += meet && edited.isCopyOf(signature) && signature.isCopyOf(edited) ? 1 : 0;
      }
    }
    assertThat(all).isGreaterThan(300);
    assertThat(found / (double) all).isGreaterThanOrEqualTo(least);
  }

  @Test
  void differentArticles_areNoCopies() {
    List<CopySignature> all = GOLD.stream().map(CopySignatureTest::signature).toList();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        assertThat(all.get(i).isCopyOf(all.get(j))).as("%d, %d", i, j).isFalse();
      }
    }
  }

  @Test
  void nextStoryWithTheBackgroundOfTheLast_isNoCopy() {
    int all = 0;
    for (int i = 0; i < GOLD.size(); i++) {
      String old = GOLD.get(i);
      String fresh = GOLD.get((i + 37) % GOLD.size());
      String background = old.substring(old.indexOf(' ', old.length() * 3 / 5));
      if (fresh.length() > background.length()) {
        all++;
        assertThat(signature(fresh + "\n\n" + background).isCopyOf(signature(old))).isFalse();
      }
    }
    assertThat(all).isGreaterThan(200);
  }

  @Test
  void sameQuotationsInTwoReports_areNoCopies() {
    String speech =
        "“We will mend every bridge in this county before the winter comes, whatever it costs us.”\n\n"
            + "“Nobody here has forgotten the night on which the old one fell into the bay.”\n\n";
    assertThat(
            signature(speech + String.join("\n\n", Wires.story(5)))
                .isCopyOf(signature(speech + String.join("\n\n", Wires.otherStory(5)))))
        .isFalse();
  }

  @Test
  void shortText_isACopyOnlyOfTheSameWords() {
    String brief = "The town closed its only bridge on Monday after divers found cracks.";

    assertThat(signature(brief).isCopyOf(signature(brief.replace("its", "“its”")))).isTrue();
    assertThat(signature(brief).isCopyOf(signature(brief.replace("Monday", "Friday")))).isFalse();
    assertThat(signature(brief).isCopyOf(signature(brief + " " + WIRE))).isFalse();
  }

  @Test
  void textWithoutWords_isNoCopyOfAnything() {
    CopySignature empty = CopySignature.of(List.of());

    assertThat(empty.isCopyOf(empty)).isFalse();
    assertThat(empty.keys()).isEmpty();
    assertThat(CopySignature.ofBytes(empty.bytes(), 0, 0)).isEqualTo(empty);
  }

  @Test
  void signature_isSmallAndTheSameEveryTime() {
    CopySignature signature = signature(WIRE);

    assertThat(signature.bytes()).hasSize(CopySignature.BYTES).hasSizeLessThanOrEqualTo(128);
    assertThat(CopySignature.ofBytes(signature.bytes(), 0, 128)).isEqualTo(signature(WIRE));
    assertThatThrownBy(() -> CopySignature.ofBytes(new byte[9], 1, 7))
        .hasMessage("a signature must have 0 or 128 bytes, had 7");
  }

  @Test
  void hugeAndMonotonousTexts_haveSignatures() {
    List<String> same = new ArrayList<>(Collections.nCopies(300_000, "ha"));

    assertThat(CopySignature.of(same).isCopyOf(CopySignature.of(same.subList(0, 40)))).isTrue();
    assertThat(CopySignature.of(same).isCopyOf(signature(WIRE))).isFalse();
  }

  private static CopySignature signature(String text) {
    Article article = ArticleParser.parse("a", text);
    return CopySignature.of(article);
  }

  /** The first paragraphs, until they have that share of the text. */
  private static String opening(String text, double share) {
    StringBuilder opening = new StringBuilder();
    for (String paragraph : text.split("\n\\s*\n")) {
      if (opening.length() < share * text.length()) {
        opening.append(paragraph).append("\n\n");
      }
    }
    return opening.toString();
  }

  private static List<String> gold() {
    try {
      List<String> texts = new ArrayList<>();
      for (String part : List.of("train", "test")) {
        GoldReader.read(Path.of("src", "gold", part)).stream()
            .map(GoldArticle::article)
            .map(Article::text)
            .forEach(texts::add);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
