package io.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleParser;
import io.onrecord.article.Sentence;
import io.onrecord.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

/** The tags are those of the library's own search, word by word. */
final class TagChoiceTest {
  private final POSTaggerME library = new POSTaggerME(Tagger.model());
  private final TagChoice choice = new TagChoice(Tagger.model());

  @Test
  void tag_ofEachSentenceOfTheMarkedArticles_isTheLibrarys() throws IOException {
    int sentences = 0;
    for (Path file : files(Path.of("src/gold"))) {
      Article article = ArticleParser.parse("news", withoutMarks(Files.readString(file)));
      for (Sentence sentence : article.sentences()) {
        assertSameTags(words(article.text(), sentence.span()));
        sentences++;
      }
    }
    assertThat(sentences).isGreaterThan(5_000);
  }

  @Test
  void tag_ofWordsInNoOrder_isTheLibrarys() {
    List<String> known =
        List.of(
            "said", "\"", ",", ".", "the", "that", "Ortega", "mayor", "is", "to", "not", "old",
            "-");
    var random = new Random(20_261_124);
    for (int round = 0; round < 300; round++) {
      String[] words = new String[random.nextInt(120)];
      for (int i = 0; i < words.length; i++) {
        words[i] =
            random.nextInt(3) > 0
                ? known.get(random.nextInt(known.size()))
                : characters(random, 1 + random.nextInt(6));
      }
      assertSameTags(words);
    }
  }

  @Test
  void tag_ofOneWordOverAndOver_isTheLibrarys() {
    for (String word : List.of("said", "\"", "\u0000", "\ud83d", "ש", "1986")) {
      String[] words = new String[200];
      Arrays.fill(words, word);
      assertSameTags(words);
    }
  }

  @Test
  void tag_afterMoreWordsThanAreKept_isTheLibrarys() {
    String[] sentence = {"Ortega", "said", "the", "dam", "would", "hold", "."};
    assertSameTags(sentence);
    for (int number = 0; number < 40_000; number += 10) {
      String[] words = new String[10];
      for (int i = 0; i < words.length; i++) {
        words[i] = "w" + (number + i);
      }
      choice.tag(words);
    }
    assertSameTags(sentence);
  }

  @Test
  void tag_ofNothing_isNothing() {
    assertThat(choice.tag(new String[0])).isEmpty();
  }

  private void assertSameTags(String[] words) {
    int[] tags = choice.tag(words);
    String[] names = choice.names();
    assertThat(Arrays.stream(tags).mapToObj(tag -> names[tag]))
        .as("%s", Arrays.toString(words))
        .containsExactly(library.tag(words));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** The article without what a person wrote into it: {@code {1s: Ortega} {1c: said}}. */
  private static String withoutMarks(String file) {
    String text = file.substring(file.indexOf("\n---\n") + 5);
    return text.replaceAll("\\{[^:{}\\s]*: ", "").replace("}", "");
  }

  private static String[] words(String text, Span part) {
    var words = new ArrayList<String>();
    for (Span span : Tokenizer.tokens(text, part)) {
      words.add(span.in(text));
    }
    return words.toArray(String[]::new);
  }

  private static String characters(Random random, int length) {
    var word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean plain = random.nextInt(4) > 0;
      word.append((char) (plain ? ' ' + 1 + random.nextInt(94) : 128 + random.nextInt(65_000)));
    }
    return word.toString();
  }
}
